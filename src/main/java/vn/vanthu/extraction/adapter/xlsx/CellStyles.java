package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.sheet.CellFonts;
import vn.vanthu.extraction.adapter.sheet.CellFormats;

/** Định dạng ô: number format and font of each cell style (ECMA-376 Part 1, 18.8). */
final class CellStyles {

    /** More than Excel itself can hold. */
    private static final int MOST = 65_536;

    private record Style(int format, int font) {}

    private final CellFormats formats = new CellFormats();
    private final CellFonts fonts = new CellFonts();
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
                case "fonts" -> xml.children(font -> font(xml));
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

    private void font(XmlCursor xml) throws XMLStreamException, IOException {
        boolean[] bold = {false};
        String[] face = {""};
        xml.children(name -> {
            bold[0] |= name.equals("b") && xml.on();
            String named = name.equals("name") ? xml.attribute("val") : null;
            face[0] = named == null ? face[0] : named;
            xml.skip();
        });
        fonts.add(face[0], bold[0]);
    }

    CellFonts fonts() {
        return fonts;
    }

    /** @param style index of a cell's style */
    boolean bold(int style) {
        return fonts.bold(font(style));
    }

    /** The font's index; -1 for a style that is not there. */
    int font(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).font() : -1;
    }

    /** A number as the cell shows it. */
    String shown(String number, int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
        return formats.shown(number, format);
    }
}
