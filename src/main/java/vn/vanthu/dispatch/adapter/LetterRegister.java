package vn.vanthu.dispatch.adapter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.adapter.NumberRegister;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ văn bản đi: gives a letter its number, has it written, and puts it in the outbox, all in the caller's commit. */
public class LetterRegister {

    private final JdbcClient jdbc;
    private final NumberRegister numbers;
    private final LetterRenderer renderer;
    private final Originals originals;
    private final String mailDomain;

    /** @param mailDomain right-hand side of Message-IDs */
    public LetterRegister(
            JdbcClient jdbc, NumberRegister numbers, LetterRenderer renderer, Originals originals, String mailDomain) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.renderer = renderer;
        this.originals = originals;
        this.mailDomain = mailDomain;
    }

    /** A new letter for a submission. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(LetterDraft draft, long submission, Unit unit, Instant now) {
        post(enter(draft, OptionalLong.of(submission), now), submission, unit, now);
    }

    /**
     * A new letter that answers no submission.
     *
     * @param copies mail addresses that get it besides the addressee's registered one
     * @return the letter's id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(LetterDraft draft, List<String> copies, Instant now) {
        String id = enter(draft, OptionalLong.empty(), now);
        enqueue(id, OptionalLong.empty(), Channel.EMAIL, draft.addressee().email(), now);
        copies.forEach(copy -> enqueue(id, OptionalLong.empty(), Channel.EMAIL, copy, now));
        return id;
    }

    private String enter(LetterDraft draft, OptionalLong submission, Instant now) {
        int year = VietnamTime.year(now);
        int number = numbers.next("LETTER", year);
        Map<String, Object> data = new HashMap<>(draft.data());
        data.put("number", LetterName.digits(number));
        RenderedLetter rendered = renderer.render(draft.kind().template(), data);
        Content docx = Content.of(rendered.docx());
        Content pdf = Content.of(rendered.pdf());
        originals.store(docx);
        originals.store(pdf);
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                insert into letter (id, submission_id, register_year, register_number, notation, kind, unit_id, made_at,
                    message_id, subject, covering_text, docx_sha256, pdf_sha256)
                values (:id, :submission, :year, :number, :notation, :kind, :unit, :now, :messageId, :subject, :text,
                    :docx, :pdf)""")
                .param("id", id)
                .param("submission", boxed(submission))
                .param("year", year)
                .param("number", number)
                .param("notation", draft.data().get("notation"))
                .param("kind", draft.kind().name())
                .param("unit", draft.addressee().id())
                .param("now", Timestamps.of(now))
                .param("messageId", "<" + id + "@" + mailDomain + ">")
                .param("subject", draft.subject())
                .param("text", draft.coveringText())
                .param("docx", docx.sha256())
                .param("pdf", pdf.sha256())
                .update();
        enclose(id, draft.enclosed());
        return id;
    }

    private void enclose(String letter, List<Attachment> files) {
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            originals.store(file.content());
            jdbc.sql("insert into letter_file (letter_id, ordinal, name, media_type, sha256)"
                            + " values (:letter, :ordinal, :name, :type, :sha256)")
                    .param("letter", letter)
                    .param("ordinal", i + 1)
                    .param("name", file.name())
                    .param("type", file.declaredType())
                    .param("sha256", file.content().sha256())
                    .update();
        }
    }

    /** The letters of an earlier submission once more, unchanged, as the answer to this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void repeat(long original, long submission, Unit unit, Instant now) {
        jdbc.sql("select id from letter where submission_id = :original order by made_at")
                .param("original", original)
                .query(String.class)
                .list()
                .forEach(letter -> post(letter, submission, unit, now));
    }

    /** Always to the registered address; by SFTP too when the paper came that way. By SOAP the caller fetches it. */
    private void post(String letter, long submission, Unit unit, Instant now) {
        Channel came = jdbc.sql("select channel from submission where id = :id")
                .param("id", submission)
                .query((row, n) -> Channel.valueOf(row.getString("channel")))
                .single();
        enqueue(letter, OptionalLong.of(submission), Channel.EMAIL, unit.email(), now);
        if (came == Channel.SFTP) {
            enqueue(letter, OptionalLong.of(submission), Channel.SFTP, unit.id(), now);
        }
    }

    private void enqueue(String letter, OptionalLong submission, Channel channel, String destination, Instant now) {
        jdbc.sql(
                        """
                insert into outbox (letter_id, submission_id, channel, destination, state, attempts, next_try_at)
                values (:letter, :submission, :channel, :destination, 'WAITING', 0, :now)""")
                .param("letter", letter)
                .param("submission", boxed(submission))
                .param("channel", channel.name())
                .param("destination", destination)
                .param("now", Timestamps.of(now))
                .update();
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
