package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.sheet.CellFormats;

/** Định dạng ô: number format and weight of each cell style (ECMA-376 Part 1, 18.8). */
final class CellStyles {

    /** More than Excel itself can hold. */
    private static final int MOST = 65_536;

    private record Style(int format, int font) {}

    private final CellFormats formats = new CellFormats();
    private final List<Boolean> boldFonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    CellStyles(boolean since1904) {
        if (since1904) {
            formats.countFrom1904();
        }
    }

    void read(XmlCursor xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "numFmts" ->
                    xml.children(format -> {
                        String code = xml.attribute("formatCode");
                        if (code != null) {
                            formats.add(xml.number("numFmtId", -1), code);
                        }
                        xml.skip();
                    });
                case "fonts" ->
                    xml.children(font -> {
                        boolean bold = bold(xml);
                        if (boldFonts.size() < MOST) {
                            boldFonts.add(bold);
                        }
                    });
                case "cellXfs" ->
                    xml.children(style -> {
                        if (styles.size() < MOST) {
                            styles.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", -1)));
                        }
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
        xml.finish();
    }

    private static boolean bold(XmlCursor xml) throws XMLStreamException, IOException {
        boolean[] bold = {false};
        xml.children(name -> {
            bold[0] |= name.equals("b") && xml.on();
            xml.skip();
        });
        return bold[0];
    }

    /** @param style index of a cell's style */
    boolean bold(int style) {
        int font = style >= 0 && style < styles.size() ? styles.get(style).font() : -1;
        return font >= 0 && font < boldFonts.size() && boldFonts.get(font);
    }

    /** A number as the cell shows it. */
    String shown(String number, int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
        return formats.shown(number, format);
    }
}
