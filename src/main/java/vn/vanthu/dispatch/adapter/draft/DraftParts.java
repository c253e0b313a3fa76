package vn.vanthu.dispatch.adapter.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.dispatch.Delivery;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.adapter.Timestamps;

/** What hangs on a draft: its enclosures, where it will go, and what was done to it. */
final class DraftParts {

    private final JdbcClient jdbc;
    private final Originals originals;

    DraftParts(JdbcClient jdbc, Originals originals) {
        this.jdbc = jdbc;
        this.originals = originals;
    }

    void enclose(String draft, List<Attachment> files) {
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            originals.store(file.content());
            jdbc.sql("insert into letter_draft_file (draft_id, ordinal, name, media_type, sha256)"
                            + " values (:draft, :ordinal, :name, :type, :sha256)")
                    .param("draft", draft)
                    .param("ordinal", i + 1)
                    .param("name", file.name())
                    .param("type", file.declaredType())
                    .param("sha256", file.content().sha256())
                    .update();
        }
    }

    List<Attachment> enclosed(String draft) {
        return jdbc.sql(
                        "select name, media_type, sha256 from letter_draft_file where draft_id = :draft order by ordinal")
                .param("draft", draft)
                .query((row, n) -> new Attachment(
                        row.getString("name"), row.getString("media_type"), originals.load(row.getString("sha256"))))
                .list();
    }

    void deliver(String draft, List<Delivery> deliveries) {
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery delivery = deliveries.get(i);
            OptionalLong answered = delivery.submission();
            jdbc.sql("insert into letter_draft_delivery (draft_id, ordinal, channel, destination, submission_id)"
                            + " values (:draft, :ordinal, :channel, :destination, :submission)")
                    .param("draft", draft)
                    .param("ordinal", i + 1)
                    .param("channel", delivery.channel().name())
                    .param("destination", delivery.destination())
                    .param("submission", answered.isPresent() ? answered.getAsLong() : null)
                    .update();
        }
    }

    List<Delivery> deliveries(String draft) {
        return jdbc.sql("select channel, destination, submission_id from letter_draft_delivery where draft_id = :draft"
                        + " order by ordinal")
                .param("draft", draft)
                .query((row, n) -> {
                    Long submission = row.getObject("submission_id", Long.class);
                    return new Delivery(
                            Channel.valueOf(row.getString("channel")),
                            row.getString("destination"),
                            submission == null ? OptionalLong.empty() : OptionalLong.of(submission));
                })
                .list();
    }

    void note(String draft, DraftAct act, String by, String note, Optional<Content> words, Instant now) {
        jdbc.sql(
                        """
                insert into letter_draft_act (draft_id, ordinal, act, done_at, done_by, note, sha256)
                select :draft, count(*) + 1, :act, :now, :by, :note, :sha256 from letter_draft_act
                where draft_id = :draft""")
                .param("draft", draft)
                .param("act", act.name())
                .param("now", Timestamps.of(now))
                .param("by", by)
                .param("note", note)
                .param("sha256", words.map(Content::sha256).orElse(null))
                .update();
    }
}
