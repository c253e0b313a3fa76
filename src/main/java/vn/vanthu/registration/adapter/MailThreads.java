package vn.vanthu.registration.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.vanthu.intake.MailThread;

/** The mail that a submission came in, as its register row keeps it. */
public final class MailThreads {

    private MailThreads() {}

    /** Reads {@code message_id}, {@code mail_references} and {@code mail_subject} of {@code submission}. */
    public static Optional<MailThread> read(ResultSet row) throws SQLException {
        String messageId = row.getString("thread_id");
        if (messageId == null) {
            return Optional.empty();
        }
        String references = row.getString("mail_references");
        return Optional.of(new MailThread(
                messageId,
                references.isEmpty() ? List.of() : List.of(references.split(" ")),
                row.getString("mail_subject")));
    }
}
