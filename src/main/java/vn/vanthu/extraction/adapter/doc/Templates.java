package vn.vanthu.extraction.adapter.doc;

import vn.vanthu.extraction.adapter.story.Target;
import vn.vanthu.intake.Refusal;

/** The template that a document is attached to ([MS-DOC] 2.9.278): one from elsewhere would be fetched on opening. */
final class Templates {

    private static final int TEMPLATE = 1;
    private static final int HEAD = 6;

    private Templates() {}

    static void check(Bytes names) throws Refusal {
        int at = HEAD;
        for (int i = 0; i < TEMPLATE && at + 2 <= names.length(); i++) {
            at += 2 + 2 * names.u16(at);
        }
        if (at + 2 > names.length() || names.u16(at) > (names.length() - at - 2) / 2) {
            return;
        }
        Target.checkTemplate(names.text(at + 2, names.u16(at)));
    }
}
