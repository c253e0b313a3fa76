package vn.vanthu.dispatch.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.dispatch.Clearance;
import vn.vanthu.dispatch.Outbox;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.operations.adapter.QuietExceptionHandler;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.RetryPolicy;
import vn.vanthu.registration.adapter.MailThreads;
import vn.vanthu.registration.adapter.Timestamps;

/** The queue over {@code outbox}. A crash between sending and noting it sends the same letter, same number, same id, again. */
public class JdbcOutbox implements Outbox {

    private static final Logger log = LoggerFactory.getLogger(JdbcOutbox.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Originals originals;
    private final OutgoingFolder folder;
    private final RetryPolicy retries;
    private final Clock clock;
    private final String worker;

    private final OutboxGate gate;

    public JdbcOutbox(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Originals originals,
            OutgoingFolder folder,
            RetryPolicy retries,
            Clock clock,
            String worker,
            Clearance clearance) {
        this.gate = new OutboxGate(jdbc, clearance);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.originals = originals;
        this.folder = folder;
        this.retries = retries;
        this.clock = clock;
        this.worker = worker;
    }

    /** Gives back what this worker had claimed when it was last stopped; that try does not count. */
    public void release() {
        jdbc.sql("update outbox set next_try_at = :now, attempts = attempts - 1, worker = null"
                        + " where state = 'WAITING' and worker = :worker")
                .param("now", Timestamps.of(clock.instant()))
                .param("worker", worker)
                .update();
    }

    @Override
    public List<Outgoing> claim(int limit) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            List<Long> ids = jdbc.sql(
                            """
                    select id from outbox where state = 'WAITING' and next_try_at <= :now
                    order by id limit :limit for update skip locked""")
                    .param("now", Timestamps.of(now))
                    .param("limit", limit)
                    .query(Long.class)
                    .list();
            ids.forEach(id -> take(id, now));
            return ids.stream()
                    .filter(id -> gate.mayLeave(id, now))
                    .map(this::outgoing)
                    .toList();
        });
    }

    private void take(long id, Instant now) {
        jdbc.sql("update outbox set attempts = attempts + 1, next_try_at = :until, worker = :worker where id = :id")
                .param("until", Timestamps.of(now.plus(retries.lease())))
                .param("worker", worker)
                .param("id", id)
                .update();
    }

    @Override
    public void sent(Outgoing letter) {
        jdbc.sql("update outbox set state = 'SENT', sent_at = :now, worker = null, last_error = null where id = :id")
                .param("now", Timestamps.of(clock.instant()))
                .param("id", letter.id())
                .update();
    }

    @Override
    public void failed(Outgoing letter, Throwable cause) {
        log.warn(
                "letter {} could not leave by {}: {}",
                letter.messageId(),
                letter.channel(),
                QuietExceptionHandler.describe(cause));
        int attempts = jdbc.sql("select attempts from outbox where id = :id")
                .param("id", letter.id())
                .query(Integer.class)
                .single();
        String error = cause.toString();
        jdbc.sql("update outbox set state = :state, next_try_at = :next, worker = null, last_error = :error"
                        + " where id = :id and state = 'WAITING'")
                .param("state", retries.exhausted(attempts) ? "FAILED" : "WAITING")
                .param("next", Timestamps.of(clock.instant().plus(retries.pauseAfter(attempts))))
                .param("error", error.substring(0, Math.min(1000, error.length())))
                .param("id", letter.id())
                .update();
    }

    /** Puts a letter that gave up leaving back in the queue, whichever way it was to go. Doing so twice does nothing more. */
    public boolean replay(String letterId) {
        return jdbc.sql("update outbox set state = 'WAITING', attempts = 0, next_try_at = :now"
                                + " where letter_id = :letter and state = 'FAILED'")
                        .param("now", Timestamps.of(clock.instant()))
                        .param("letter", letterId)
                        .update()
                > 0;
    }

    private Outgoing outgoing(long id) {
        return jdbc.sql(
                        """
                select o.id, o.letter_id, o.channel, o.destination, l.kind, l.message_id, l.subject, l.covering_text,
                    l.docx_sha256, l.pdf_sha256, l.register_year, l.register_number, l.notation,
                    s.message_id as thread_id, s.mail_references, s.mail_subject,
                    (select count(distinct p.destination) from outbox p where p.letter_id = o.letter_id
                        and p.channel = o.channel and p.destination <> o.destination and p.id < o.id) as copy
                from outbox o join letter l on l.id = o.letter_id left join submission s on s.id = o.submission_id
                where o.id = :id""")
                .param("id", id)
                .query((row, n) -> outgoing(row))
                .single();
    }

    private Outgoing outgoing(ResultSet row) throws SQLException {
        LetterName name = LetterName.of(row);
        List<Attachment> files = List.of(
                new Attachment(name.file("pdf"), "application/pdf", originals.load(row.getString("pdf_sha256"))),
                new Attachment(
                        name.file("docx"), RenderedLetter.DOCX_TYPE, originals.load(row.getString("docx_sha256"))));
        folder.keep(row.getInt("register_year"), files);
        int copy = row.getInt("copy");
        boolean forwarded = row.getString("kind").equals(LetterKind.FORWARDING.name());
        boolean report = row.getString("kind").equals(LetterKind.CONSOLIDATED_REPORT.name());
        String text = row.getString("covering_text");
        return new Outgoing(
                row.getLong("id"),
                Channel.valueOf(row.getString("channel")),
                row.getString("destination"),
                copy == 0
                        ? row.getString("message_id")
                        : row.getString("message_id").replaceFirst("@", "." + copy + "@"),
                MailThreads.read(row),
                Wording.of(report ? "mail.subject.report" : "mail.subject", name.cited(), row.getString("subject")),
                copy == 0 ? text : Wording.of(forwarded ? "mail.copy.FORWARDING" : "mail.copy", text),
                Stream.concat(files.stream(), enclosed(row.getString("letter_id")).stream())
                        .toList());
    }

    private List<Attachment> enclosed(String letter) {
        return jdbc.sql("select name, media_type, sha256 from letter_file where letter_id = :letter order by ordinal")
                .param("letter", letter)
                .query((row, n) -> new Attachment(
                        row.getString("name"), row.getString("media_type"), originals.load(row.getString("sha256"))))
                .list();
    }
}
