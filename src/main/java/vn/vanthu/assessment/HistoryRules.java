package vn.vanthu.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Figure;

/** Was it here before? */
final class HistoryRules {

    private HistoryRules() {}

    /** The same files, or a paper of the same number and date that says the same: answered as the first time. */
    static Stream<Finding> notSentBefore(Examined submission) {
        return submission.duplicateOf().stream()
                .map(prior -> Findings.info(FindingCode.DUPLICATE, "", prior.caseNumber()));
    }

    /** It changes or completes no earlier version. */
    static Stream<Finding> replacesNothing(Examined submission) {
        return submission.revision().stream()
                .map(revision -> Findings.variant(
                        FindingCode.SUPERSEDED,
                        revision.partial() ? "partial" : "whole",
                        Severity.INFO,
                        Optional.empty(),
                        "",
                        revision.previous().prior().caseNumber(),
                        Integer.toString(revision.number())));
    }

    /** A nil return does not undo a report; a person asks what is meant. */
    static Stream<Finding> nilReturnFollowsNoReport(Examined submission) {
        return submission
                .revision()
                .filter(revision -> submission.nil() && !revision.previous().nil())
                .stream()
                .map(revision -> Findings.variant(
                        FindingCode.PERSON_DECIDES,
                        "nilAfterReport",
                        Severity.ERROR,
                        Optional.empty(),
                        submission.basis(),
                        revision.previous().prior().caseNumber()));
    }

    /** An accepted version stands until one that replaces it is accepted too. */
    static Stream<Finding> acceptedVersionStands(Examined submission) {
        return submission.revision().flatMap(revision -> revision.previous().acceptedCase()).stream()
                .map(accepted -> Findings.info(FindingCode.ACCEPTED_STANDS, "", accepted));
    }

    /**
     * What the version before said otherwise, figure by figure, an annex that it had not as a whole; nothing where it is not
     * known what that said, or where it said that nothing arose.
     */
    static Stream<Finding> whatChanged(Examined submission) {
        return submission
                .revision()
                .filter(revision -> !revision.previous().report().empty()
                        && !revision.previous().nil())
                .stream()
                .flatMap(revision -> revision.changes().isEmpty()
                        ? Stream.of(
                                Findings.variant(FindingCode.CHANGED, "nothing", Severity.INFO, Optional.empty(), ""))
                        : changes(revision, submission));
    }

    private static Stream<Finding> changes(Revision revision, Examined submission) {
        boolean bare = revision.previous().report().figures().stream()
                .allMatch(figure -> figure.state() == Figure.State.BLANK);
        Predicate<Change> figure = change -> change.kind() == Change.Kind.INDICATOR;
        List<Change> fresh = bare ? revision.changes().stream().filter(figure).toList() : List.of();
        return Stream.concat(
                fresh.stream()
                        .limit(1)
                        .map(first -> Findings.variant(
                                FindingCode.CHANGED,
                                "annex",
                                Severity.INFO,
                                first.at(),
                                "",
                                Integer.toString(fresh.size()))),
                revision.changes().stream()
                        .filter(change -> !fresh.contains(change))
                        .map(change -> changed(change, submission)));
    }

    private static Finding changed(Change change, Examined submission) {
        return Findings.variant(
                FindingCode.CHANGED,
                variant(change),
                Severity.INFO,
                change.at(),
                "",
                change.code(),
                name(change, submission),
                change.before(),
                change.after());
    }

    private static String variant(Change change) {
        return switch (change.kind()) {
            case SCORE -> "score";
            case SECTION -> "section." + (change.before().equals(change.after()) ? "words" : change.after());
            case INDICATOR ->
                change.before().isEmpty() ? "figure.new" : change.after().isEmpty() ? "figure.gone" : "figure";
        };
    }

    private static String name(Change change, Examined submission) {
        return submission.outline().stream()
                .flatMap(outline -> Stream.concat(
                        outline.parts().stream()
                                .filter(part -> part.code().equals(change.code()))
                                .map(Outline.Part::title),
                        outline.forms().stream()
                                .flatMap(form -> form.indicators().stream())
                                .filter(line -> line.code().equals(change.code()))
                                .map(Outline.Indicator::name)))
                .findFirst()
                .orElse("");
    }
}
