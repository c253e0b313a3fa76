package vn.vanthu.intake;

import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;

/**
 * Tiêu đề thư.
 *
 * @param bare without what mail programs put before it ("Re:", "Chuyển tiếp:"); NFC, one blank between words
 * @param repeated true when a mail program put something before it: then the words are another mail's
 */
public record MailSubject(String bare, boolean repeated) {

    private static final Phrases MARKS = MailWords.of("subject.answers");
    private static final int LONGEST_MARK = 24;
    private static final int MOST_MARKS = 20;

    public static MailSubject of(String subject) {
        String bare = VietnameseText.clean(subject);
        boolean repeated = false;
        for (int i = 0; i < MOST_MARKS; i++) {
            int colon = bare.indexOf(':');
            if (colon < 1 || colon > LONGEST_MARK || !mark(bare.substring(0, colon))) {
                break;
            }
            bare = bare.substring(colon + 1).strip();
            repeated = true;
        }
        return new MailSubject(bare, repeated);
    }

    /** "Re", and as some programs count: "Re[2]", "Re (3)". */
    private static boolean mark(String before) {
        return MARKS.are(before.replaceFirst("\\s*[\\[(]\\d{1,3}[])]\\s*$", ""));
    }
}
