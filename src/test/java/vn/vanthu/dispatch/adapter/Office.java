package vn.vanthu.dispatch.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.adapter.AssessmentJson;
import vn.vanthu.assessment.adapter.Desks;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.AnswerPeriod;
import vn.vanthu.correspondence.ExtensionWriter;
import vn.vanthu.correspondence.ForwardingWriter;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.LetterWriter;
import vn.vanthu.correspondence.MarkedCopies;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.correspondence.adapter.comments.DocxAnnotator;
import vn.vanthu.dispatch.Clearance;
import vn.vanthu.dispatch.LetterPolicy;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk;
import vn.vanthu.dispatch.adapter.draft.CaseDrafts;
import vn.vanthu.dispatch.adapter.draft.ConcessionRegister;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.dispatch.adapter.draft.ExtensionDrafts;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Submission;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.JoinedConcessions;
import vn.vanthu.operations.adapter.console.CitedCases;
import vn.vanthu.operations.adapter.console.ExtensionDesk;
import vn.vanthu.operations.adapter.console.ForwardAddress;
import vn.vanthu.operations.adapter.console.ForwardDesk;
import vn.vanthu.operations.adapter.console.ForwardRegister;
import vn.vanthu.operations.adapter.console.PassedFiles;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.registration.RetryPolicy;
import vn.vanthu.registration.adapter.FileOriginals;
import vn.vanthu.registration.adapter.JdbcInbox;
import vn.vanthu.registration.adapter.JdbcRegistrar;
import vn.vanthu.registration.adapter.NumberRegister;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.Submissions;
import vn.vanthu.testing.TickingClock;

/** Registers, desk and outbox over one empty database, with a renderer that can be made to fail. */
final class Office {

    static final Instant START = Instant.parse("2012-03-05T01:00:00Z");
    static final RetryPolicy RETRIES =
            new RetryPolicy(3, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(3));

    final TickingClock clock = new TickingClock(START);
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final JdbcRegistrar registrar;
    final JdbcInbox inbox;
    final JdbcAnswerDesk answers;
    final JdbcOutbox outbox;
    final JdbcPriorCases prior;
    final Desk desk;
    final LetterRegister letters;
    final DraftRegister drafts;
    final ApprovalDesk approval;
    final Duties duties;
    final ExtensionDesk extensions;
    final ForwardDesk forwarding;
    volatile boolean printerBroken;

    Office(Databases kind, Path folder) {
        this(kind, folder, LetterPolicy.AUTOMATIC);
    }

    Office(Databases kind, Path folder, LetterPolicy policy) {
        DataSource database = kind.empty();
        jdbc = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        FileOriginals originals = new FileOriginals(folder.resolve("originals"));
        NumberRegister numbers = new NumberRegister(jdbc, transactions);
        registrar = new JdbcRegistrar(jdbc, transaction, originals, numbers, clock);
        inbox = new JdbcInbox(jdbc, transaction, originals, RETRIES, clock, "test");
        prior = new JdbcPriorCases(jdbc);
        desk = Desks.create(BuiltIn.DUTIES, prior, IntakeLimits.DEFAULT);
        ObjectMapper json = new ObjectMapper();
        Agency agency = new Agency(
                "UBND TỈNH ĐẮK LẮK",
                "SỞ NỘI VỤ",
                "Sở Nội vụ",
                "Đắk Lắk",
                "SNV-CCHC",
                "baocao@snv.daklak.example",
                "",
                "GIÁM ĐỐC",
                "Hoàng Văn Mẫu",
                "VT, CCHC");
        letters = new LetterRegister(jdbc, numbers, printer(), Sealer.NONE, originals, "snv.daklak.example");
        drafts = new DraftRegister(jdbc, originals, json, policy);
        UnaryOperator<LocalDate> lastDay = new AnswerPeriod(BuiltIn.DUTIES.calendar(), 5)::lastDay;
        ConcessionRegister concessions = new ConcessionRegister(jdbc);
        Duties ordered = BuiltIn.DUTIES;
        duties = new Duties(
                ordered.regimes(),
                ordered.units(),
                ordered.calendar(),
                new JoinedConcessions(Concessions.NONE, concessions, ordered));
        ForwardRegister forwarded = new ForwardRegister(jdbc);
        approval = new ApprovalDesk(
                transaction,
                drafts,
                letters,
                List.of(
                        new CaseDrafts(jdbc, letters, BuiltIn.DUTIES.units(), lastDay),
                        new ExtensionDrafts(concessions, duties),
                        forwarded),
                lastDay,
                clock);
        CitedCases cited = new CitedCases(jdbc, json, duties.units());
        extensions = new ExtensionDesk(
                transaction,
                duties,
                cited,
                new ExtensionWriter(agency, duties.regimes()),
                drafts,
                concessions,
                approval,
                clock);
        forwarding = new ForwardDesk(
                transaction,
                cited,
                new ForwardAddress(duties.units(), agency.mail()),
                new PassedFiles(jdbc, originals, 1 << 20),
                new ForwardingWriter(agency),
                drafts,
                forwarded,
                approval,
                clock);
        answers = new JdbcAnswerDesk(
                jdbc,
                transaction,
                new LetterWriter(
                        agency, new AnswerPeriod(BuiltIn.DUTIES.calendar(), 5), new MarkedCopies(new DocxAnnotator())),
                letters,
                drafts,
                new AnswerBook(jdbc),
                new AssessmentJson(json),
                json,
                clock);
        outbox = new JdbcOutbox(
                jdbc,
                transaction,
                originals,
                new OutgoingFolder(folder.resolve("outgoing")),
                RETRIES,
                clock,
                "test",
                Clearance.ALWAYS);
    }

    private LetterRenderer printer() {
        return (template, data) -> {
            if (printerBroken) {
                throw new IllegalStateException("the printer is out of order");
            }
            byte[] page = (template + data.get("number") + data.get("caseNumber") + data.get("answerBy"))
                    .getBytes(StandardCharsets.UTF_8);
            return new RenderedLetter(page, page);
        };
    }

    /** One submission through all stages. */
    String handle(Channel channel, String account, Attachment... files) {
        String caseNumber = register(channel, account, files);
        work();
        return caseNumber;
    }

    String register(Channel channel, String account, Attachment... files) {
        Submission submission = Submissions.of(channel, account, clock.instant(), files);
        clock.advance(Duration.ofSeconds(1));
        return registrar.register(submission).caseNumber();
    }

    /** Takes up what waits, and puts back what fails, as the route does. */
    int work() {
        List<RegisteredSubmission> claimed = inbox.claim(5);
        for (RegisteredSubmission one : claimed) {
            try {
                answers.answer(assess(one));
            } catch (RuntimeException e) {
                inbox.failed(one, e);
            }
        }
        return claimed.size();
    }

    Assessment assess(RegisteredSubmission one) {
        return Submissions.assess(desk, one);
    }

    record Posted(String number, String messageId, String kind, String channel, String destination) {}

    /** What goes out in answer to a submission. */
    List<Posted> posted(String caseNumber) {
        return jdbc.sql(
                        """
                select l.register_year, l.register_number, l.message_id, l.kind, o.channel, o.destination
                from outbox o join letter l on l.id = o.letter_id join submission s on s.id = o.submission_id
                where s.case_number = :n order by o.id""")
                .param("n", caseNumber)
                .query((row, n) -> new Posted(
                        row.getInt(1) + "/" + row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** The one draft that waits for approval. */
    String draft() {
        return jdbc.sql("select id from letter_draft where state = 'WAITING'")
                .query(String.class)
                .single();
    }

    String state(String caseNumber) {
        return jdbc.sql("select state from submission where case_number = :n")
                .param("n", caseNumber)
                .query(String.class)
                .single();
    }

    List<Integer> numbers(int year) {
        return new ArrayList<>(
                jdbc.sql("select register_number from letter where register_year = :y order by register_number")
                        .param("y", year)
                        .query(Integer.class)
                        .list());
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    Map<String, Object> assessment(String caseNumber) {
        return jdbc.sql(
                        "select a.* from assessment a join submission s on s.id = a.submission_id where s.case_number = :n")
                .param("n", caseNumber)
                .query()
                .singleRow();
    }
}
