package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.sheet.CellFonts;
import vn.vanthu.extraction.adapter.sheet.CellText;

/** Text of cells, plain or in runs (ECMA-376 Part 1, 18.4), as NFC and as its font draws it; readings of Asian characters are left out. */
final class SharedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** @param font null where that of the cell holds */
    private record Run(String font, String text) {}

    private final CellFonts fonts;
    private final List<String> plain = new ArrayList<>();
    /** Those of several runs where an old font may hold for some of them, by index. */
    private final Map<Integer, List<Run>> mixed = new HashMap<>();

    SharedText(CellFonts fonts) {
        this.fonts = fonts;
    }

    /** Reads {@code sst}. */
    void read(XmlCursor xml, Budget budget) throws XMLStreamException, IOException {
        xml.children(name -> {
            if (name.equals("si")) {
                List<Run> runs = runs(xml);
                String text = joined(runs);
                budget.characters(Math.max(1, text.length()));
                if (mixed(runs)) {
                    mixed.put(plain.size(), runs);
                }
                plain.add(text);
            } else {
                xml.skip();
            }
        });
        xml.finish();
    }

    /** The string as a cell with this font shows it; "" where there is none. */
    String shown(int index, int font) {
        if (index < 0 || index >= plain.size()) {
            return "";
        }
        List<Run> runs = mixed.isEmpty() ? null : mixed.get(index);
        return runs == null ? fonts.read(font, "", plain.get(index)) : shown(runs, font);
    }

    /** The text of the string item that the cursor stands on, as a cell with this font shows it. */
    String item(XmlCursor xml, int font) throws XMLStreamException, IOException {
        List<Run> runs = runs(xml);
        return mixed(runs) ? shown(runs, font) : fonts.read(font, "", joined(runs));
    }

    private boolean mixed(List<Run> runs) {
        return runs.stream().anyMatch(run -> run.font != null && (fonts.old() || fonts.old(run.font)));
    }

    private String shown(List<Run> runs, int font) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.font == null ? fonts.read(font, text, run.text) : fonts.read(run.font, text, run.text));
        }
        return CellText.of(text.toString());
    }

    private static String joined(List<Run> runs) {
        if (runs.size() == 1) {
            return runs.get(0).text;
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        return CellText.of(text.toString());
    }

    private static List<Run> runs(XmlCursor xml) throws XMLStreamException, IOException {
        List<Run> runs = new ArrayList<>(1);
        xml.children(name -> {
            switch (name) {
                case "t" -> runs.add(new Run(null, unescaped(xml.text())));
                case "r" -> run(xml, runs);
                default -> xml.skip();
            }
        });
        return runs;
    }

    private static void run(XmlCursor xml, List<Run> runs) throws XMLStreamException, IOException {
        String[] font = {null};
        xml.children(name -> {
            switch (name) {
                case "rPr" ->
                    xml.children(property -> {
                        font[0] = property.equals("rFont") ? xml.attribute("val") : font[0];
                        xml.skip();
                    });
                case "t" -> runs.add(new Run(font[0], unescaped(xml.text())));
                default -> xml.skip();
            }
        });
    }

    /** {@code _x000D_} stands for a character that XML cannot carry; line ends become line feeds. */
    static String unescaped(String text) {
        String plain = text;
        if (text.contains("_x")) {
            Matcher escape = ESCAPE.matcher(text);
            plain = escape.replaceAll(
                    found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
        }
        return CellText.of(plain);
    }
}
