package vn.vanthu.province;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.adapter.ConsolidationBook;
import vn.vanthu.consolidation.adapter.ConsolidationDesk;
import vn.vanthu.consolidation.adapter.Drawing;
import vn.vanthu.consolidation.adapter.JdbcReturnShelf;
import vn.vanthu.consolidation.adapter.LatestInput;
import vn.vanthu.consolidation.adapter.PeriodClosings;
import vn.vanthu.consolidation.adapter.ReportIssue;
import vn.vanthu.consolidation.adapter.SuperiorSettings;
import vn.vanthu.consolidation.adapter.WrittenForms;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.extraction.Figure;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Submission;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.testing.Submissions;
import vn.vanthu.testing.TickingClock;
import vn.vanthu.year.Mails;
import vn.vanthu.year.Parcel;
import vn.vanthu.year.Registers;

/**
 * An invented province whose units really send: every report of quý IV năm 2025 and of quý I năm 2026 goes through the
 * register, the readers and the desks, each on its day, and the ladder runs through March.
 */
final class PlayedProvince {

    static final ReportingPeriod PERIOD = ReportingPeriod.parse("2026Q1");
    private static final Instant BEFORE = at("2025-12-01", 7);
    private static final String BEGINNING = "2026-03-01";
    /** From here on the units report quý I. */
    static final Instant BEGUN = at(BEGINNING, 7);

    private static final String END = "2026-03-25";
    private static final Duration CORRECTED_AFTER = Duration.ofDays(2);

    final Province province;
    final Dossier truth;
    final Duties duties;
    final Registers registers;
    final TickingClock clock = new TickingClock(BEFORE);

    private record Sent(Instant at, Submission submission) {}

    PlayedProvince(Path folder, long seed, int units) {
        province = Province.of(seed, units, PERIOD);
        truth = province.dossier();
        duties = new Duties(
                BuiltIn.REGIMES,
                new UnitRegistry(units()),
                BuiltIn.DUTIES.calendar(),
                new Concessions(truth.now().units().stream()
                        .flatMap(unit -> unit.standing().duty().concession().stream())
                        .toList()));
        registers = new Registers(folder, duties, clock);
    }

    PlayedProvince play() {
        send(sent(truth.last().orElseThrow()));
        advance(BEGUN);
        registers.begin();
        List<Sent> sent = sent(truth.now());
        for (LocalDate day = LocalDate.parse(BEGINNING); !day.isAfter(LocalDate.parse(END)); day = day.plusDays(1)) {
            Instant morning = at(day.toString(), 8);
            send(sent.stream()
                    .filter(one ->
                            !one.at().isBefore(clock.instant()) && one.at().isBefore(morning))
                    .toList());
            advance(morning);
            registers.chase();
            registers.dispatch();
        }
        return this;
    }

    /** A draft with all its forms, as the desk draws it. */
    Drawing draw() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(registers.database));
        SuperiorSettings superior = new SuperiorSettings(
                true,
                1000,
                0,
                120,
                List.of("Ủy ban nhân dân tỉnh Đắk Lắk"),
                "",
                "BC-SNV",
                List.of(),
                "https://vanthu.example/",
                List.of());
        WrittenForms forms = new WrittenForms(registers.renderer, Registers.agency(), superior, duties.regimes());
        return new ConsolidationDesk(
                        transaction,
                        new JdbcReturnShelf(registers.database, duties),
                        new LatestInput(registers.jdbc, duties),
                        Consolidator::of,
                        forms,
                        new ConsolidationBook(registers.jdbc),
                        new PeriodClosings(registers.jdbc),
                        new ReportIssue(
                                registers.jdbc,
                                registers.register,
                                forms,
                                registers.originals,
                                Registers.agency(),
                                superior),
                        registers.originals,
                        clock)
                .draw(ObligationCode.REPORT_QUARTER, PERIOD, "Lê Thị Mẫu")
                .drawing()
                .orElseThrow();
    }

    /** The built-in list, where those outside the province have come to an end before they owe anything of it. */
    private List<Unit> units() {
        Set<Unit> own = truth.now().units().stream().map(UnitReturn::unit).collect(Collectors.toSet());
        Set<Unit> owing =
                BuiltIn.DUTIES.of(PERIOD).stream().map(duty -> duty.unit()).collect(Collectors.toSet());
        return Stream.concat(
                        BuiltIn.UNITS.all().stream()
                                .map(unit -> owing.contains(unit) && !own.contains(unit) ? ended(unit) : unit),
                        own.stream().filter(unit -> !owing.contains(unit)))
                .toList();
    }

    private static Unit ended(Unit unit) {
        return new Unit(
                unit.id(),
                unit.name(),
                unit.kind(),
                unit.groups(),
                unit.email(),
                unit.parent(),
                unit.validFrom(),
                Optional.of(LocalDate.parse("2025-10-01")),
                unit.aliases(),
                unit.successors(),
                unit.agencyIdentifier(),
                unit.special());
    }

    private void send(List<Sent> all) {
        all.forEach(one -> {
            advance(one.at());
            registers.register(one.submission());
            registers.work();
        });
    }

    private void advance(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    private static List<Sent> sent(Returns returns) {
        List<Sent> sent = new ArrayList<>();
        int index = 0;
        for (UnitReturn unit : returns.units()) {
            index++;
            if (unit.content().isPresent()) {
                sent.addAll(sent(returns, unit, index));
            }
        }
        sent.sort(Comparator.comparing(Sent::at));
        return sent;
    }

    private static List<Sent> sent(Returns returns, UnitReturn unit, int index) {
        Entry entry = unit.standing().answer().orElseThrow();
        Instant when = entry.countedAt().orElseThrow();
        List<Figure> figures = unit.content().orElseThrow().report().figures();
        int number = 10 * returns.period().hashCode() % 400 + 400 + index;
        if (entry.nil()) {
            return List.of(new Sent(when, nil(returns, unit, when)));
        }
        List<Sent> sent = new ArrayList<>();
        if (entry.version() > 1) {
            Instant first = when.minus(CORRECTED_AFTER);
            sent.add(new Sent(
                    first, put(unit, first, UnitPapers.files(returns, unit, mistaken(figures), number, index))));
        }
        List<Attachment> files = UnitPapers.files(returns, unit, figures, number + 500, index);
        sent.add(new Sent(
                when,
                unit.standing().state() == State.HELD
                        ? mail(returns, unit, false, "Kính gửi Sở Nội vụ.", files, when)
                        : put(unit, when, files)));
        return sent;
    }

    private static Submission put(UnitReturn unit, Instant when, List<Attachment> files) {
        return Submissions.of(Channel.SFTP, unit.unit().id(), when, files.toArray(Attachment[]::new));
    }

    private static Submission nil(Returns returns, UnitReturn unit, Instant when) {
        String words = "Kính gửi Sở Nội vụ.\n\nTrong " + returns.period().vietnameseName()
                + " đơn vị không phát sinh nhiệm vụ cải cách hành chính.";
        return mail(returns, unit, true, words, List.of(), when);
    }

    /** @param verified a mail that nobody vouches for goes to a person */
    private static Submission mail(
            Returns returns, UnitReturn unit, boolean verified, String words, List<Attachment> files, Instant when) {
        return Mails.submission(
                unit.unit().email(),
                verified,
                "<" + unit.unit().id() + "-" + returns.period() + "@daklak.example>",
                List.of(),
                new Parcel("Báo cáo CCHC " + returns.period().vietnameseName(), words, files),
                when);
    }

    /** What the unit sends before it corrects itself: its first amount of money is eleven too high. */
    private static List<Figure> mistaken(List<Figure> figures) {
        Set<String> raised = new HashSet<>();
        return figures.stream()
                .map(figure -> figure.unit().equals("Triệu đồng")
                                && figure.value().isPresent()
                                && raised.isEmpty()
                                && raised.add(figure.code())
                        ? raised(figure)
                        : figure)
                .toList();
    }

    private static Figure raised(Figure figure) {
        BigDecimal value = figure.value().orElseThrow().add(BigDecimal.valueOf(11));
        return new Figure(
                figure.code(),
                figure.state(),
                Optional.of(value),
                VietnameseNumbers.format(value),
                figure.unit(),
                figure.note(),
                figure.at());
    }

    private static Instant at(String day, int hour) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }
}
