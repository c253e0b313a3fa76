package vn.vanthu.assessment;

import java.util.List;
import vn.vanthu.document.Phrases;
import vn.vanthu.extraction.Reading;
import vn.vanthu.intake.MailWords;
import vn.vanthu.intake.OwnWords;
import vn.vanthu.intake.Unpacked;

/** Thư trao đổi: a reply without a paper that thanks, says that something follows, or asks for time. */
final class BareReply {

    private static final Phrases TALK = MailWords.of("reply.talk");
    private static final Phrases ENCLOSED = MailWords.of("reply.enclosed");

    private BareReply() {}

    /** True for words alone; a mail that speaks of a file has lost it, and is told so. */
    static boolean in(Unpacked unpacked, List<Reading> readings) {
        String words = OwnWords.of(unpacked.text());
        return NilReturn.wordsAlone(unpacked, readings) && TALK.in(words) && !ENCLOSED.in(words);
    }
}
