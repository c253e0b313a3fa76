package vn.vanthu.corpus;

import java.util.List;
import java.util.Locale;
import vn.vanthu.corpus.Style.Noise;

/** Writes runs as WordprocessingML, with the traces that real typing leaves. */
final class Ink {

    private static final String BY = " w:id=\"%d\" w:author=\"A\" w:date=\"2012-03-01T08:00:00Z\"";

    private final Dice dice;
    private final Style style;
    private Encoding letters;
    private int ids = 100;
    private int notes;
    private int remarks;

    Ink(Dice dice, Style style) {
        this.dice = dice;
        this.style = style;
        this.letters = style.encoding();
    }

    int notes() {
        return notes;
    }

    int remarks() {
        return remarks;
    }

    String runs(List<Run> runs, boolean prose) {
        if (style.encoding() == Encoding.MIXED) {
            letters = dice.any(Encoding.NFC, Encoding.NFC, Encoding.NFD, Encoding.TCVN3, Encoding.VNI);
        }
        StringBuilder xml = new StringBuilder();
        runs.forEach(run -> xml.append(run(run, prose)));
        if (prose) {
            xml.append(after());
        }
        return wrapped(xml.toString());
    }

    private String run(Run run, boolean prose) {
        String text = run.text();
        if (text.isEmpty()) {
            return "";
        }
        int blank = text.indexOf(' ', text.length() / 2);
        boolean splits = style.has(Noise.SPLIT_RUNS) && text.length() > 3 && dice.chance(40);
        boolean changes = prose && style.has(Noise.TRACKED_CHANGES) && blank > 0 && dice.chance(40);
        if (changes) {
            return piece(run, text.substring(0, blank))
                    + "<w:del" + BY.formatted(ids++) + ">"
                    + piece(run, " bỏ đi 77 việc")
                            .replace("<w:t ", "<w:delText ")
                            .replace("</w:t>", "</w:delText>")
                    + "</w:del><w:ins" + BY.formatted(ids++) + ">" + piece(run, text.substring(blank)) + "</w:ins>";
        }
        if (splits) {
            int at = dice.between(1, text.length() - 1);
            return piece(run, text.substring(0, at)) + "<w:proofErr w:type=\"spellStart\"/>"
                    + piece(run, text.substring(at));
        }
        return piece(run, text);
    }

    private String piece(Run run, String text) {
        boolean capitals = style.capsByFormat()
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() > 6;
        String typed = capitals ? text.toLowerCase(Locale.ROOT) : text;
        StringBuilder xml = new StringBuilder();
        for (Letters.Piece piece : Letters.written(disturbed(typed), letters)) {
            String font = piece.font().isEmpty() ? style.font() : piece.font();
            xml.append("<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(font))
                    .append(run.bold() ? "<w:b/>" : "")
                    .append(run.italic() ? "<w:i/>" : "")
                    .append(capitals ? "<w:caps/>" : "")
                    .append("<w:sz w:val=\"" + 2 * (run.size() > 0 ? run.size() : style.size()) + "\"/></w:rPr>")
                    .append(text(piece.text()))
                    .append("</w:r>");
        }
        return xml.toString();
    }

    /** Blanks that do not break and hyphens that do not show, where the style has them. */
    private String disturbed(String text) {
        String typed = text;
        int blank = typed.indexOf(' ');
        if (style.has(Noise.NO_BREAK_BLANKS) && blank > 0 && dice.chance(25)) {
            typed = typed.substring(0, blank) + "\u00A0" + typed.substring(blank + 1);
        }
        boolean latin = letters == Encoding.NFC || letters == Encoding.NFD;
        int at = typed.indexOf("ng ");
        return latin && style.has(Noise.SOFT_HYPHENS) && at > 1 && dice.chance(25)
                ? typed.substring(0, at) + "\u00AD" + typed.substring(at)
                : typed;
    }

    private static String text(String text) {
        StringBuilder xml = new StringBuilder();
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            xml.append(i > 0 ? "<w:tab/>" : "");
            if (!parts[i].isEmpty()) {
                xml.append("<w:t xml:space=\"preserve\">" + escaped(parts[i]) + "</w:t>");
            }
        }
        return xml.toString();
    }

    /** What hangs on the end of a paragraph. */
    private String after() {
        StringBuilder xml = new StringBuilder();
        if (style.has(Noise.FOOTNOTES) && dice.chance(15)) {
            xml.append(
                    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"%d\"/></w:r>"
                            .formatted(++notes));
        }
        if (style.has(Noise.HIDDEN_TEXT) && dice.chance(15)) {
            xml.append("<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> "
                    + escaped(dice.of(Lexicon.of("hidden"))) + "</w:t></w:r>");
        }
        if (style.has(Noise.FIELDS) && dice.chance(15)) {
            xml.append(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x \\h </w:instrText></w:r>"
                            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\"> (kèm theo)</w:t></w:r>"
                            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        }
        return xml.toString();
    }

    private String wrapped(String xml) {
        if (xml.isEmpty()) {
            return xml;
        }
        if (style.has(Noise.BOOKMARKS) && dice.chance(20)) {
            return "<w:bookmarkStart w:id=\"%1$d\" w:name=\"b%1$d\"/>%2$s<w:bookmarkEnd w:id=\"%1$d\"/>"
                    .formatted(ids++, xml);
        }
        if (style.has(Noise.COMMENTS) && dice.chance(10)) {
            return "<w:commentRangeStart w:id=\"%1$d\"/>%2$s<w:commentRangeEnd w:id=\"%1$d\"/><w:r><w:commentReference w:id=\"%1$d\"/></w:r>"
                    .formatted(++remarks, xml);
        }
        return style.has(Noise.CONTENT_CONTROLS) && dice.chance(15)
                ? "<w:sdt><w:sdtPr><w:id w:val=\"%d\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                        .formatted(ids++, xml)
                : xml;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
