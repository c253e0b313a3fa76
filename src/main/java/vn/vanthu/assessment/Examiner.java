package vn.vanthu.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.DueClock;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.RegisteredSubmission;

/** Brings together all that the rules need to know of a submission: who sent it, what it answers, what it says, since when. */
public final class Examiner {

    private static final Outline NO_OUTLINE = new Outline(List.of(), List.of());

    private final Duties duties;
    private final DutyFinder finder;
    private final Parties parties;
    private final History history;

    public Examiner(Duties duties, PriorCases prior) {
        this.duties = duties;
        this.finder = new DutyFinder(duties);
        this.parties = new Parties(duties.units());
        this.history = new History(prior);
    }

    /**
     * What is known of the submission, once for each duty that it answers; at least one element.
     *
     * @param readings one for each file of {@code unpacked}, in its order
     */
    public List<Examined> examine(RegisteredSubmission registered, Unpacked unpacked, List<Reading> readings) {
        LocalDate day = day(registered);
        List<OpenedPaper> papers =
                ReadPapers.of(readings).stream().map(OpenedPaper::of).toList();
        Parties.Sender sender = parties.sender(registered, day);
        Supplier<Optional<DutyKey>> referred = () -> history.referred(sender.unit(), registered, papers);
        Optional<NilReturn> nil = NilReturn.in(unpacked, readings);
        List<DutyFinder.Found> all = nil
                .map(stated -> finder.find(stated, day, referred))
                .orElseGet(() -> finder.find(papers, day, referred))
                .stream()
                .map(Examiner::settled)
                .map(found -> talk(found, unpacked, readings, () -> history.answersLetter(sender.unit(), registered)))
                .toList();
        Sent sent = new Sent(registered, unpacked, readings, sender, nil.isPresent());
        return all.stream()
                .map(found -> examine(sent, found, periods(found, all)))
                .toList();
    }

    /** What is the same whatever the duty. */
    private record Sent(
            RegisteredSubmission registered,
            Unpacked unpacked,
            List<Reading> readings,
            Parties.Sender sender,
            boolean nil) {}

    private static List<ReportingPeriod> periods(DutyFinder.Found found, List<DutyFinder.Found> all) {
        return all.stream()
                .filter(other -> other.papers().equals(found.papers()))
                .flatMap(other -> other.duty().flatMap(AnsweredDuty::period).stream())
                .distinct()
                .toList();
    }

    /** A paper that only refers to a duty answers it if anything that the duty asks for stands on it. */
    private static DutyFinder.Found settled(DutyFinder.Found found) {
        if (found.doubt().isEmpty() || found.duty().isEmpty()) {
            return found;
        }
        return report(found).filter(ExtractedReport::empty).isPresent() ? found.doubted() : found.certain();
    }

    /** A reply to one of our letters that is only talk is no paper that was forgotten; a person reads it. */
    private static DutyFinder.Found talk(
            DutyFinder.Found found, Unpacked unpacked, List<Reading> readings, BooleanSupplier answersLetter) {
        boolean talk = found.duty().isEmpty()
                && found.doubt().isEmpty()
                && BareReply.in(unpacked, readings)
                && answersLetter.getAsBoolean();
        return talk ? found.because(Findings.error(FindingCode.REPLY_WITHOUT_PAPER, "")) : found;
    }

    private static Optional<ExtractedReport> report(DutyFinder.Found found) {
        return found.papers().isEmpty()
                ? Optional.empty()
                : Optional.of(ReportReader.reportOf(found.papers(), outline(found)));
    }

    private static Outline outline(DutyFinder.Found found) {
        return found.duty().flatMap(AnsweredDuty::outline).orElse(NO_OUTLINE);
    }

    private Examined examine(Sent sent, DutyFinder.Found found, List<ReportingPeriod> periods) {
        Optional<ExtractedReport> report =
                sent.nil() ? Optional.of(NilReturn.report(sent.unpacked(), outline(found))) : report(found);
        Parties.Named named = parties.named(sent.sender(), report, found.duty());
        Optional<AnsweredDuty> duty = found.duty().map(answered -> ofUnit(answered, named.obligors()));
        String contentKey = contentKey(found, duty, sent);
        String fingerprint = report.map(Fingerprint::ofReport).orElse("");
        History.Place place =
                history.place(sent.sender().unit(), named.obligors(), duty, report, contentKey, fingerprint);
        return new Examined(
                sent.registered(),
                sent.unpacked(),
                sent.readings(),
                found.papers(),
                sent.sender().unit(),
                named.issuers(),
                named.issuedBySender(),
                named.obligors(),
                duty,
                found.doubt(),
                place.revision().map(Revision::standing).or(() -> report),
                timeliness(duty, sent.registered(), place.revision()),
                contentKey,
                fingerprint,
                place.duplicateOf(),
                place.revision(),
                periods);
    }

    /** The duty with the due of the unit that owes it, its extension included. */
    private AnsweredDuty ofUnit(AnsweredDuty answered, List<Unit> obligors) {
        return obligors.stream()
                .findFirst()
                .flatMap(unit -> answered.period()
                        .flatMap(period -> duties.due(answered.obligation().code(), period, unit)))
                .map(due -> answered.with(Optional.of(due)))
                .orElse(answered);
    }

    /** What does not say itself which duty it answers is the same only when it was sent for the same duty. */
    private static String contentKey(DutyFinder.Found found, Optional<AnsweredDuty> duty, Sent sent) {
        if (sent.nil() && duty.isPresent()) {
            return NilReturn.contentKey(duty.get(), sent.unpacked());
        }
        String files = Fingerprint.ofFiles(sent.unpacked().files());
        return found.referred()
                ? Fingerprint.ofWords(String.join(
                        "|",
                        files,
                        found.duty().orElseThrow().obligation().code().name(),
                        found.duty()
                                .flatMap(AnsweredDuty::period)
                                .map(Object::toString)
                                .orElse("")))
                : files;
    }

    private static Optional<Timeliness> timeliness(
            Optional<AnsweredDuty> duty, RegisteredSubmission registered, Optional<Revision> revision) {
        Optional<Instant> first = revision.map(Revision::previous)
                .filter(previous -> previous.timeCounts(day(registered)))
                .flatMap(PriorVersion::countedAt);
        return duty.flatMap(AnsweredDuty::due)
                .filter(Due.Known.class::isInstance)
                .map(Due.Known.class::cast)
                .map(due -> Timeliness.of(due, first.orElseGet(() -> at(due.clock(), registered))));
    }

    private static LocalDate day(RegisteredSubmission registered) {
        return registered.submission().stamps().sent().atZone(VietnamTime.ZONE).toLocalDate();
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
