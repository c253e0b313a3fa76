package vn.vanthu.dispatch.adapter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.dispatch.Delivery;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.adapter.NumberRegister;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ văn bản đi: gives a letter its number, has it written, and puts it in the outbox, all in the caller's commit. */
public class LetterRegister {

    private final JdbcClient jdbc;
    private final NumberRegister numbers;
    private final LetterRenderer renderer;
    private final Sealer sealer;
    private final Originals originals;
    private final String mailDomain;

    /** @param mailDomain right-hand side of Message-IDs */
    public LetterRegister(
            JdbcClient jdbc,
            NumberRegister numbers,
            LetterRenderer renderer,
            Sealer sealer,
            Originals originals,
            String mailDomain) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.renderer = renderer;
        this.sealer = sealer;
        this.originals = originals;
        this.mailDomain = mailDomain;
    }

    /** A new letter for a submission. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(LetterDraft draft, long submission, Unit unit, Instant now) {
        issue(draft, OptionalLong.of(submission), answering(submission, unit), now);
    }

    /**
     * A new letter that answers no submission.
     *
     * @param copies mail addresses that get it besides the addressee's registered one
     * @return the letter's id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(LetterDraft draft, List<String> copies, Instant now) {
        return issue(draft, OptionalLong.empty(), noticed(draft, copies), now);
    }

    /** A new letter to the places given, about a submission if it is about one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(LetterDraft draft, OptionalLong submission, List<Delivery> deliveries, Instant now) {
        String id = enter(draft, submission, now);
        deliveries.forEach(delivery -> enqueue(id, delivery, now));
        return id;
    }

    /** Where a letter that answers no submission goes. */
    public static List<Delivery> noticed(LetterDraft draft, List<String> copies) {
        return Stream.concat(Stream.of(draft.addressee().email()), copies.stream())
                .map(Delivery::mail)
                .toList();
    }

    /** Writes a paper whose number is known. */
    @FunctionalInterface
    public interface Writing {

        /** @param data of the draft, with the number */
        Written write(Map<String, Object> data);
    }

    /** @param enclosed files that go out with it besides those of the draft */
    public record Written(RenderedLetter letter, List<Attachment> enclosed) {
        public Written {
            enclosed = List.copyOf(enclosed);
        }
    }

    /** A paper that is not written on a letter's template. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(LetterDraft draft, Writing writing, List<Delivery> deliveries, Instant now) {
        String id = enter(draft, writing, OptionalLong.empty(), now);
        deliveries.forEach(delivery -> enqueue(id, delivery, now));
        return id;
    }

    private String enter(LetterDraft draft, OptionalLong submission, Instant now) {
        return enter(draft, data -> new Written(renderer.render(draft, data), List.of()), submission, now);
    }

    private String enter(LetterDraft draft, Writing writing, OptionalLong submission, Instant now) {
        int year = VietnamTime.year(now);
        int number = numbers.next("LETTER", year);
        Map<String, Object> data = new HashMap<>(draft.data());
        data.put("number", LetterName.digits(number));
        Written written = writing.write(data);
        RenderedLetter rendered = written.letter();
        Content docx = Content.of(rendered.docx());
        Content pdf = Content.of(sealer.seal(rendered.pdf(), Sealer.OnDocument.of(data), now));
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
                .param("unit", draft.addressee().unitId())
                .param("now", Timestamps.of(now))
                .param("messageId", "<" + id + "@" + mailDomain + ">")
                .param("subject", draft.subject())
                .param("text", draft.coveringText())
                .param("docx", docx.sha256())
                .param("pdf", pdf.sha256())
                .update();
        if (draft.addressee().outside()) {
            jdbc.sql("insert into letter_addressee (letter_id, name) values (:letter, :name)")
                    .param("letter", id)
                    .param("name", draft.addressee().name())
                    .update();
        }
        enclose(
                id,
                Stream.concat(draft.enclosed().stream(), written.enclosed().stream())
                        .toList(),
                new LetterName(number, String.valueOf(draft.data().get("notation"))),
                now);
        return id;
    }

    private void enclose(String letter, List<Attachment> files, LetterName name, Instant now) {
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            Content content = signed(file.content(), name, now);
            originals.store(content);
            jdbc.sql("insert into letter_file (letter_id, ordinal, name, media_type, sha256)"
                            + " values (:letter, :ordinal, :name, :type, :sha256)")
                    .param("letter", letter)
                    .param("ordinal", i + 1)
                    .param("name", file.name())
                    .param("type", file.declaredType())
                    .param("sha256", content.sha256())
                    .update();
        }
    }

    /** A PDF that lies beside the letter is signed by itself; other kinds go out as they are. */
    private Content signed(Content file, LetterName name, Instant now) {
        return FileSniffer.sniff(file.bytes()) == FileKind.PDF
                ? Content.of(sealer.seal(file.bytes(), new Sealer.OnEnclosure(name.cited()), now))
                : file;
    }

    /** The letters of an earlier submission once more, unchanged, as the answer to this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void repeat(long original, long submission, Unit unit, Instant now) {
        jdbc.sql("select id from letter where submission_id = :original and kind <> 'FORWARDING'" + " order by made_at")
                .param("original", original)
                .query(String.class)
                .list()
                .forEach(letter -> post(letter, submission, unit, now));
    }

    private void post(String letter, long submission, Unit unit, Instant now) {
        answering(submission, unit).forEach(delivery -> enqueue(letter, delivery, now));
    }

    /** Always to the registered address; by SFTP too when the paper came that way. By SOAP the caller fetches it. */
    public List<Delivery> answering(long submission, Unit unit) {
        Channel came = jdbc.sql("select channel from submission where id = :id")
                .param("id", submission)
                .query((row, n) -> Channel.valueOf(row.getString("channel")))
                .single();
        OptionalLong answered = OptionalLong.of(submission);
        Delivery mail = new Delivery(Channel.EMAIL, unit.email(), answered);
        return came == Channel.SFTP ? List.of(mail, new Delivery(Channel.SFTP, unit.id(), answered)) : List.of(mail);
    }

    private void enqueue(String letter, Delivery delivery, Instant now) {
        jdbc.sql(
                        """
                insert into outbox (letter_id, submission_id, channel, destination, state, attempts, next_try_at)
                values (:letter, :submission, :channel, :destination, 'WAITING', 0, :now)""")
                .param("letter", letter)
                .param("submission", boxed(delivery.submission()))
                .param("channel", delivery.channel().name())
                .param("destination", delivery.destination())
                .param("now", Timestamps.of(now))
                .update();
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
