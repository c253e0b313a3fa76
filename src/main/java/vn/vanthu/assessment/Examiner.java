package vn.vanthu.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.DueClock;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.RegisteredSubmission;

/** Gathers all that the rules need to know: who sent it, what it is, what it says, when it was due, what came before. */
public final class Examiner {

    private static final Outline NO_OUTLINE = new Outline(List.of(), List.of());

    private final UnitRegistry units;
    private final DutyFinder duties;
    private final PriorCases prior;

    public Examiner(Duties duties, PriorCases prior) {
        this.units = duties.units();
        this.duties = new DutyFinder(duties);
        this.prior = prior;
    }

    public Examined examine(RegisteredSubmission registered, Unpacked unpacked, List<Reading> readings) {
        LocalDate day =
                registered.submission().stamps().sent().atZone(VietnamTime.ZONE).toLocalDate();
        List<Paper> papers = readings.stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .toList();
        Optional<NilReturn> nil = NilReturn.in(unpacked, readings);
        DutyFinder.Answer answer =
                nil.map(stated -> duties.find(stated, day)).orElseGet(() -> duties.find(papers, day));
        Outline outline = answer.duty().flatMap(AnsweredDuty::outline).orElse(NO_OUTLINE);
        Optional<ExtractedReport> report = papers.isEmpty()
                ? nil.map(stated -> NilReturn.report(unpacked, outline))
                : Optional.of(ReportReader.report(papers, outline));
        Optional<Head> head = report.map(ExtractedReport::head);
        Optional<Unit> sender = sender(registered, day);
        List<Unit> issuers = head.map(found -> issuers(found.document(), day)).orElse(List.of());
        String contentKey = nil.flatMap(stated -> answer.duty())
                .map(duty -> NilReturn.contentKey(duty, unpacked))
                .orElseGet(() -> Fingerprint.ofFiles(unpacked.files()));
        String fingerprint = report.map(Fingerprint::ofReport).orElse("");
        Optional<Prior> same = sender.flatMap(unit -> prior.withContent(unit.id(), contentKey));
        Optional<Prior> namesake = same.isPresent() ? Optional.empty() : namesake(sender, head);
        boolean repeated = namesake.filter(before -> before.fingerprint().equals(fingerprint))
                .isPresent();
        Examined examined = new Examined(
                registered,
                unpacked,
                readings,
                sender,
                issuers,
                issuers.stream().anyMatch(issuer -> sender.filter(unit -> isOrSucceeds(unit, issuer))
                        .isPresent()),
                false,
                answer.duty(),
                answer.doubt(),
                report,
                timeliness(answer, registered),
                contentKey,
                fingerprint,
                repeated ? namesake : same,
                repeated ? Optional.empty() : namesake);
        return examined.withOwed(
                examined.unit().filter(unit -> owes(unit, answer)).isPresent());
    }

    private Optional<Unit> sender(RegisteredSubmission registered, LocalDate day) {
        String account = registered.submission().sender().account();
        Channel channel = registered.submission().channel();
        return channel == Channel.EMAIL ? units.byEmail(account, day) : units.byId(account);
    }

    /** Units of the paper's own day go before those of the day of sending: a merger may lie between the two. */
    private List<Unit> issuers(AdministrativeDocument document, LocalDate sent) {
        if (document.issuer().isEmpty()) {
            return List.of();
        }
        List<String> parents = document.parent().isEmpty() ? List.of() : List.of(document.parent());
        return Stream.concat(document.date().stream(), Stream.of(sent))
                .map(day -> units.byIssuer(document.issuer(), parents, day))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isOrSucceeds(Unit unit, Unit former) {
        return unit.equals(former) || units.successors(former).contains(unit);
    }

    private Optional<Prior> namesake(Optional<Unit> sender, Optional<Head> head) {
        Optional<AdministrativeDocument> document = head.map(Head::document);
        Optional<LocalDate> date = document.flatMap(AdministrativeDocument::date);
        boolean named = sender.isPresent()
                && date.isPresent()
                && !document.get().number().number().isEmpty();
        return named ? prior.withIdentity(sender.get().id(), document.get().number(), date.get()) : Optional.empty();
    }

    /** The unit owes on the day that settles it, or has succeeded one that did. */
    private boolean owes(Unit unit, DutyFinder.Answer answer) {
        return answer.duty()
                .filter(duty -> duty.obligation().groups().stream()
                        .flatMap(group -> units.obligors(group, duty.settled()).stream())
                        .anyMatch(obligor -> isOrSucceeds(unit, obligor)))
                .isPresent();
    }

    private static Optional<Timeliness> timeliness(DutyFinder.Answer answer, RegisteredSubmission registered) {
        return answer.duty()
                .flatMap(AnsweredDuty::due)
                .filter(Due.Known.class::isInstance)
                .map(Due.Known.class::cast)
                .map(due -> Timeliness.of(due, at(due.clock(), registered)));
    }

    private static Instant at(DueClock clock, RegisteredSubmission registered) {
        Stamps stamps = registered.submission().stamps();
        return switch (clock) {
            case SENT -> stamps.sent();
            case RECEIVED -> stamps.received();
            case REGISTERED -> registered.registeredAt();
        };
    }
}
