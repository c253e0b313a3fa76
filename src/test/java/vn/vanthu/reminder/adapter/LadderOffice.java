package vn.vanthu.reminder.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.dispatch.LetterPolicy;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.dispatch.adapter.JdbcOutbox;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.dispatch.adapter.OutgoingFolder;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Submission;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.RetryPolicy;
import vn.vanthu.registration.adapter.FileOriginals;
import vn.vanthu.registration.adapter.JdbcRegistrar;
import vn.vanthu.registration.adapter.NumberRegister;
import vn.vanthu.reminder.Enclosures;
import vn.vanthu.reminder.LadderSettings;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.TickingClock;

/** The ladder over one empty database, for the duties of a few units; letters are printed as the names of their fields. */
final class LadderOffice {

    static final String KRONG_PAC = "huyen-krong-pac";

    private static final Set<String> GROUPS = Set.of("SO_NGANH", "UBND_HUYEN", "UBND_XA");

    final TickingClock clock;
    final JdbcClient jdbc;
    final JdbcRegistrar registrar;
    final JdbcOutbox outbox;
    final JdbcReminderDesk desk;
    final JdbcReminderDesk otherDesk;
    final ApprovalDesk approval;

    volatile String unprintable = "nobody";

    LadderOffice(Databases kind, Path folder, Instant start, Predicate<Unit> units, LadderSettings settings) {
        this(kind, folder, start, units, settings, LetterPolicy.AUTOMATIC);
    }

    LadderOffice(
            Databases kind,
            Path folder,
            Instant start,
            Predicate<Unit> units,
            LadderSettings settings,
            LetterPolicy policy) {
        clock = new TickingClock(start);
        DataSource database = kind.empty();
        jdbc = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        FileOriginals originals = new FileOriginals(folder.resolve("originals"));
        NumberRegister numbers = new NumberRegister(jdbc, transactions);
        registrar = new JdbcRegistrar(jdbc, transaction, originals, numbers, clock);
        Duties duties = of(units);
        LadderBeans beans = new LadderBeans(jdbc, transaction, duties, settings, clock);
        outbox = new JdbcOutbox(
                jdbc,
                transaction,
                originals,
                new OutgoingFolder(folder.resolve("outgoing")),
                RetryPolicy.OUTSIDE,
                clock,
                "test",
                beans.clearance());
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
                "Lưu: VT, CCHC");
        LetterRegister letters =
                new LetterRegister(jdbc, numbers, this::print, Sealer.NONE, originals, "snv.daklak.example");
        Enclosures form = duty -> List.of(new Attachment(
                "mau-" + duty.obligation().code() + ".docx",
                "application/octet-stream",
                Content.of(duty.words().getBytes(StandardCharsets.UTF_8))));
        DraftRegister drafts = new DraftRegister(jdbc, originals, new ObjectMapper(), policy);
        desk = beans.desk(agency, form, letters, drafts);
        otherDesk = beans.desk(agency, form, letters, drafts);
        approval =
                new ApprovalDesk(transaction, drafts, letters, List.of(beans.drafts()), day -> day.plusDays(7), clock);
    }

    /** The department itself keeps its groups, because each group must have a unit. */
    private static Duties of(Predicate<Unit> units) {
        Duties all = BuiltIn.DUTIES;
        List<Unit> kept = all.units().all().stream()
                .map(unit -> units.test(unit) ? unit : with(unit, unit.special() ? GROUPS : Set.of()))
                .toList();
        return new Duties(all.regimes(), new UnitRegistry(kept), all.calendar(), Concessions.NONE);
    }

    private static Unit with(Unit unit, Set<String> groups) {
        return new Unit(
                unit.id(),
                unit.name(),
                unit.kind(),
                groups,
                unit.email(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.aliases(),
                unit.successors(),
                unit.agencyIdentifier(),
                unit.special());
    }

    private RenderedLetter print(String template, Map<String, Object> data) {
        if (unprintable.equals(data.get("recipient"))) {
            throw new IllegalStateException("the printer is out of order");
        }
        byte[] page = (template + " " + data).getBytes(StandardCharsets.UTF_8);
        return new RenderedLetter(page, page);
    }

    void at(Instant instant) {
        clock.advance(Duration.between(clock.instant(), instant));
    }

    void arrives(Submission submission) {
        registrar.register(submission);
    }

    record Letter(int number, String kind, String unit) {}

    List<Letter> letters() {
        return jdbc.sql("select register_number, kind, unit_id from letter order by register_number")
                .query((row, n) -> new Letter(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }

    List<String> steps() {
        return jdbc.sql(
                        "select obligation, period, step, withdrawn from letter_duty d join letter l on l.id = d.letter_id"
                                + " order by l.register_number, obligation, period")
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3)
                        + (row.getString(4).isEmpty() ? "" : " withdrawn"))
                .list();
    }

    List<String> states() {
        return jdbc.sql("select state from outbox order by id")
                .query(String.class)
                .list();
    }

    /** State of each draft, in the order in which they were made. */
    List<String> drafts() {
        return jdbc.sql("select kind, state from letter_draft order by made_at")
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    String waitingDraft() {
        return jdbc.sql("select id from letter_draft where state = 'WAITING'")
                .query(String.class)
                .single();
    }

    /** Sends what may leave, as the route does. */
    List<Outgoing> dispatch() {
        List<Outgoing> claimed = outbox.claim(100);
        claimed.forEach(outbox::sent);
        return claimed;
    }
}
