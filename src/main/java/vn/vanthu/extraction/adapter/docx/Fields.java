package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.intake.Refusal;

/** Complex fields: their codes are not text on the page, and some codes fetch what lies elsewhere. */
final class Fields {

    private static final Pattern FETCHES =
            Pattern.compile("(?:^|\\n)\\s*\\\\?(DDEAUTO|DDE|INCLUDETEXT)\\b", Pattern.CASE_INSENSITIVE);
    private static final int CODES = 1 << 20;

    private final Deque<Boolean> showsResult = new ArrayDeque<>();
    private final StringBuilder codes = new StringBuilder();

    /** @param type of {@code w:fldChar}: begin, separate or end */
    void mark(String type) {
        codes.append('\n');
        if ("begin".equals(type)) {
            showsResult.push(false);
        } else if (!showsResult.isEmpty()) {
            showsResult.pop();
            if ("separate".equals(type)) {
                showsResult.push(true);
            }
        }
    }

    void code(String text) throws Refusal {
        if (codes.length() + text.length() > CODES) {
            check();
            codes.setLength(0);
        }
        codes.append(text, 0, Math.min(text.length(), CODES));
    }

    /** A field of its own, with the whole code in one attribute. */
    void simple(String code) throws Refusal {
        codes.append('\n');
        code(code == null ? "" : code);
        codes.append('\n');
    }

    /** False within a field's code. */
    boolean textShows() {
        return !showsResult.contains(false);
    }

    /** A code left open at the end of its paragraph does not hide what follows. */
    void endParagraph() {
        if (!textShows()) {
            showsResult.clear();
        }
    }

    void check() throws Refusal {
        var found = FETCHES.matcher(codes);
        if (found.find()) {
            throw Refusal.hostile("field " + found.group(1).toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Checks all fields of a part that is not read otherwise. */
    static void search(XmlCursor xml) throws XMLStreamException, IOException {
        Fields fields = new Fields();
        search(xml, fields);
        xml.finish();
        fields.check();
    }

    private static void search(XmlCursor xml, Fields fields) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "instrText" -> fields.code(xml.text());
                case "fldChar" -> {
                    fields.mark(xml.attribute("fldCharType"));
                    xml.skip();
                }
                case "fldSimple" -> {
                    fields.simple(xml.attribute("instr"));
                    search(xml, fields);
                }
                default -> search(xml, fields);
            }
        });
    }
}
