package vn.vanthu.extraction;

import vn.vanthu.document.Phrases;

/**
 * Dấu chỉ mức độ, dấu đến, thông tin ký số: lines printed beside a head that name neither issuer, number nor date of the
 * document.
 */
final class HeadMarks {

    private static final int LONGEST = 200;
    private static final Phrases WHOLE = PaperWords.of("mark.whole");
    private static final Spelling SPELLED = Spelling.ofFirstWords(PaperWords.list("mark.whole"));
    private static final Phrases PAGE = PaperWords.of("mark.page");
    private static final Spelling NUMBERED = Spelling.ofFirstWords(PaperWords.list("mark.page"));
    private static final Phrases FOREIGN = PaperWords.of("mark.foreign");
    private static final Phrases OPENING = PaperWords.of("mark.opening");
    private static final Phrases LABEL = PaperWords.of("mark.label");
    private static final Phrases STAMP = PaperWords.of("stamp.opening");

    private HeadMarks() {}

    static boolean is(Line line) {
        String text = line.text();
        if (line.length() > LONGEST) {
            return false;
        }
        int colon = text.indexOf(':');
        return WHOLE.are(text) && SPELLED.opens(text)
                || PAGE.are(text) && NUMBERED.opens(text) && text.chars().anyMatch(Character::isDigit)
                || FOREIGN.are(text)
                || OPENING.opens(text)
                || colon > 0 && LABEL.are(text.substring(0, colon));
    }

    /** True for the line that opens a receipt stamp. */
    static boolean opensStamp(Line line) {
        return line.length() <= LONGEST && line.caps() && STAMP.are(line.text());
    }

    /** True for a line of a receipt stamp that gives the number and the day of receipt at once: "ĐẾN Số: 12 Ngày: 05/3/2012". */
    static boolean stamp(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        return line.length() <= LONGEST
                && colon > 0
                && STAMP.opens(text.substring(0, colon))
                && line.text().startsWith("ĐẾN");
    }
}
