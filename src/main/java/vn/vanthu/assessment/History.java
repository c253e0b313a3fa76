package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Citations;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.intake.MailThread;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.RegisteredSubmission;

/** What came before: does a submission repeat, change or complete an earlier one, and which duty was that about? */
record History(PriorCases prior) {

    private static final List<String> SUPPLEMENTING = List.of("bo sung", "hoan thien", "sua doi", "dinh chinh");

    record Place(Optional<Prior> duplicateOf, Optional<Revision> revision) {}

    Place place(
            Optional<Unit> sender,
            List<Unit> obligors,
            Optional<AnsweredDuty> duty,
            Optional<ExtractedReport> report,
            String contentKey,
            String fingerprint) {
        Optional<Prior> same = sender.flatMap(unit -> prior.withContent(unit.id(), contentKey))
                .or(() -> namesake(sender, report.map(ExtractedReport::head))
                        .filter(before -> before.fingerprint().equals(fingerprint)));
        if (same.isPresent() || report.isEmpty() || obligors.isEmpty()) {
            return new Place(same, Optional.empty());
        }
        Optional<PriorVersion> before = duty.flatMap(answered -> answered.period()
                .flatMap(period -> prior.version(
                        obligors.get(0).id(), answered.obligation().code(), period)));
        return new Place(Optional.empty(), before.map(version -> Reviser.revise(version, report.get())));
    }

    /**
     * The one duty that a submission refers to by replying to a letter, by citing an earlier paper's number, or, when it
     * calls itself a supplement, by being the only one awaited. Empty when it refers to none or to several.
     */
    Optional<DutyKey> referred(Optional<Unit> sender, RegisteredSubmission registered, List<OpenedPaper> papers) {
        return sender.flatMap(unit -> Stream.<Supplier<List<DutyKey>>>of(
                        () -> prior.ofLetters(unit.id(), answered(registered)),
                        () -> prior.ofPapers(
                                unit.id(),
                                papers.stream()
                                        .flatMap(paper -> Citations.of(paper.paper()).stream())
                                        .distinct()
                                        .toList()),
                        () -> supplementing(registered, papers) ? prior.supplementsAwaited(unit.id()) : List.of())
                .map(Supplier::get)
                .filter(keys -> !keys.isEmpty())
                .findFirst()
                .filter(keys -> keys.size() == 1)
                .map(keys -> keys.get(0)));
    }

    /** True for a reply to one of our letters to the unit. */
    boolean answersLetter(Optional<Unit> sender, RegisteredSubmission registered) {
        return sender.filter(unit -> prior.wrote(unit.id(), answered(registered)))
                .isPresent();
    }

    private static List<String> answered(RegisteredSubmission registered) {
        return registered.submission().thread().map(MailThread::references).orElse(List.of());
    }

    private static boolean supplementing(RegisteredSubmission registered, List<OpenedPaper> papers) {
        List<String> titles = new ArrayList<>();
        registered.submission().thread().map(MailThread::subject).ifPresent(titles::add);
        papers.forEach(paper -> titles.add(paper.head().document().subject()));
        return titles.stream().map(VietnameseText::fold).anyMatch(title -> SUPPLEMENTING.stream()
                .anyMatch(title::contains));
    }

    /** The earlier paper of the same number, notation and date. */
    private Optional<Prior> namesake(Optional<Unit> sender, Optional<Head> head) {
        Optional<AdministrativeDocument> document = head.map(Head::document);
        Optional<LocalDate> date = document.flatMap(AdministrativeDocument::date);
        boolean named = sender.isPresent()
                && date.isPresent()
                && !document.get().number().number().isEmpty();
        return named ? prior.withIdentity(sender.get().id(), document.get().number(), date.get()) : Optional.empty();
    }
}
