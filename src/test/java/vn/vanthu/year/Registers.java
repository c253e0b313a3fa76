package vn.vanthu.year;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.vanthu.correspondence.LetterWriter;
import vn.vanthu.correspondence.MarkedCopies;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.comments.DocxAnnotator;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.dispatch.LetterPolicy;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.dispatch.adapter.AnswerBook;
import vn.vanthu.dispatch.adapter.JdbcAnswerDesk;
import vn.vanthu.dispatch.adapter.JdbcLastReports;
import vn.vanthu.dispatch.adapter.JdbcOutbox;
import vn.vanthu.dispatch.adapter.JdbcPriorCases;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.dispatch.adapter.OutgoingFolder;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.forms.adapter.FormOffices;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Submission;
import vn.vanthu.ledger.Ledger;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.Duties;
import vn.vanthu.operations.adapter.console.LetterArchive;
import vn.vanthu.operations.adapter.console.StatusMatrix;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.registration.RetryPolicy;
import vn.vanthu.registration.adapter.JdbcInbox;
import vn.vanthu.registration.adapter.JdbcRegistrar;
import vn.vanthu.registration.adapter.NumberRegister;
import vn.vanthu.reminder.LadderSettings;
import vn.vanthu.reminder.adapter.JdbcReminderDesk;
import vn.vanthu.reminder.adapter.LadderBeans;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.Submissions;

/** The service without its doors and routes: its own beans over an empty database, its own templates and forms. */
public final class Registers {

    private static final int BATCH = 10;

    public final DataSource database;
    public final JdbcClient jdbc;
    public final Originals originals;
    public final NumberRegister numbers;
    public final TemplateRenderer renderer;
    public final LetterRegister register;
    final Ledger ledger;
    final StatusMatrix matrix;
    final LetterArchive letters;
    private final JdbcRegistrar registrar;
    private final JdbcInbox inbox;
    private final Desk desk;
    private final JdbcAnswerDesk answers;
    private final JdbcReminderDesk ladder;
    private final JdbcOutbox outbox;

    public Registers(Path folder, Duties duties, Clock clock) {
        database = Databases.H2.empty();
        jdbc = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        originals = new Kept();
        numbers = new NumberRegister(jdbc, transactions);
        ObjectMapper json = new ObjectMapper();
        registrar = new JdbcRegistrar(jdbc, transaction, originals, numbers, clock);
        inbox = new JdbcInbox(jdbc, transaction, originals, RetryPolicy.STANDARD, clock, "test");
        desk = Desks.create(duties, new JdbcPriorCases(jdbc), IntakeLimits.DEFAULT);
        renderer = new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled());
        register = new LetterRegister(jdbc, numbers, renderer, Sealer.NONE, originals, "snv.daklak.example");
        DraftRegister drafts = new DraftRegister(jdbc, originals, json, LetterPolicy.AUTOMATIC);
        answers = new JdbcAnswerDesk(
                jdbc,
                transaction,
                new LetterWriter(
                        agency(), new AnswerPeriod(duties.calendar(), 5), new MarkedCopies(new DocxAnnotator())),
                register,
                drafts,
                new AnswerBook(jdbc),
                new AssessmentJson(json),
                json,
                clock);
        BlankForms forms =
                FormOffices.create(duties, Path.of("no-config"), renderer.widths(), new JdbcLastReports(jdbc));
        LadderBeans beans = new LadderBeans(jdbc, transaction, duties, LadderSettings.STANDARD, clock);
        ladder = beans.desk(agency(), LadderBeans.enclosures(forms), register, drafts);
        outbox = new JdbcOutbox(
                jdbc,
                transaction,
                originals,
                new OutgoingFolder(folder.resolve("outgoing")),
                RetryPolicy.OUTSIDE,
                clock,
                "test",
                beans.clearance());
        ledger = JdbcLedger.of(jdbc, duties);
        matrix = new StatusMatrix(ledger, duties, clock);
        letters = new LetterArchive(jdbc, originals, json, duties);
    }

    /** Originals without a disk, which a year of letters would wait for. */
    private static final class Kept implements Originals {

        private final Map<String, Content> contents = new HashMap<>();

        @Override
        public void store(Content content) {
            contents.putIfAbsent(content.sha256(), content);
        }

        @Override
        public Content load(String sha256) {
            return Optional.ofNullable(contents.get(sha256)).orElseThrow(IllegalStateException::new);
        }
    }

    public static Agency agency() {
        return new Agency(
                "UBND TỈNH ĐẮK LẮK",
                "SỞ NỘI VỤ",
                "Sở Nội vụ",
                "Đắk Lắk",
                "SNV-CCHC",
                "baocao@snv.daklak.example",
                "KT. GIÁM ĐỐC",
                "PHÓ GIÁM ĐỐC",
                "Trần Văn Mẫu",
                "Lưu: VT, CCHC");
    }

    public void begin() {
        ladder.begin();
    }

    public void register(Submission submission) {
        registrar.register(submission);
    }

    /** Answers what waits, as the route does; a failure of ours is not to happen. */
    public void work() {
        for (List<RegisteredSubmission> claimed = inbox.claim(BATCH);
                !claimed.isEmpty();
                claimed = inbox.claim(BATCH)) {
            for (RegisteredSubmission one : claimed) {
                Assessment assessment = Submissions.assess(desk, one);
                answers.answer(assessment);
            }
        }
    }

    public void chase() {
        ladder.pass();
    }

    /** Sends what may leave, as the route does. */
    public List<Outgoing> dispatch() {
        List<Outgoing> sent = new ArrayList<>();
        for (List<Outgoing> claimed = outbox.claim(BATCH); !claimed.isEmpty(); claimed = outbox.claim(BATCH)) {
            claimed.forEach(outbox::sent);
            sent.addAll(claimed);
        }
        return sent;
    }
}
