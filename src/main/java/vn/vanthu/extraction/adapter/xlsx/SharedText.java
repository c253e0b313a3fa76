package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.sheet.CellText;

/** Text of cells, plain or in runs (ECMA-376 Part 1, 18.4), as NFC; readings of Asian characters are left out. */
final class SharedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedText() {}

    static List<String> table(XmlCursor xml, Budget budget) throws XMLStreamException, IOException {
        List<String> strings = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("si")) {
                String text = item(xml);
                budget.characters(Math.max(1, text.length()));
                strings.add(text);
            } else {
                xml.skip();
            }
        });
        xml.finish();
        return strings;
    }

    /** The text of the string item that the cursor stands on. */
    static String item(XmlCursor xml) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        runs(xml, text);
        return unescaped(text.toString());
    }

    private static void runs(XmlCursor xml, StringBuilder text) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "t" -> text.append(xml.text());
                case "r" -> runs(xml, text);
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
