package vn.vanthu.dispatch.adapter;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.Reading;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ chữ ký số: the signatures on the papers of a submission, as they were verified when it was judged last. */
final class SignatureBook {

    private final JdbcClient jdbc;

    SignatureBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's commit; takes the place of what was entered before. */
    void enter(long submission, List<Reading> readings) {
        jdbc.sql("delete from signature where submission_id = :id")
                .param("id", submission)
                .update();
        int ordinal = 0;
        for (Reading reading : readings) {
            if (reading instanceof Paper paper) {
                for (PaperSignature signature : paper.signatures()) {
                    insert(submission, ++ordinal, paper.file(), signature);
                }
            }
        }
    }

    private void insert(long submission, int ordinal, String file, PaperSignature signature) {
        jdbc.sql(
                        """
                insert into signature (submission_id, ordinal, file, signer, organisation, claimed_at, stamped_at,
                    whole_file, state)
                values (:submission, :ordinal, :file, :signer, :organisation, :claimed, :stamped, :whole, :state)""")
                .param("submission", submission)
                .param("ordinal", ordinal)
                .param("file", shorten(file, 500))
                .param("signer", shorten(signature.signer(), 200))
                .param("organisation", shorten(signature.organisation(), 200))
                .param("claimed", signature.claimed().map(Timestamps::of).orElse(null))
                .param("stamped", signature.stamped().map(Timestamps::of).orElse(null))
                .param("whole", signature.whole())
                .param("state", signature.state().name())
                .update();
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
