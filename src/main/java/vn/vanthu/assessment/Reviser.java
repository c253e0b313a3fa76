package vn.vanthu.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.Section;

/** Lays a new version over the one before and tells the difference. */
final class Reviser {

    private static final List<String> SUPPLEMENTING = List.of("bo sung", "hoan thien", "dinh chinh");

    private Reviser() {}

    /** A nil return has nothing that a report could complete: the report takes its place. */
    static Revision revise(PriorVersion previous, ExtractedReport current) {
        boolean partial = !previous.nil() && partial(previous.report(), current);
        ExtractedReport standing = partial ? merged(previous.report(), current) : current;
        return new Revision(previous, partial, standing, changes(previous.report(), standing));
    }

    /** A paper that calls itself a supplement, or brings less than half of the sections, or no scores, where some were. */
    private static boolean partial(ExtractedReport previous, ExtractedReport current) {
        boolean sheetKept = !previous.scores().isEmpty() && current.scores().isEmpty();
        String subject = VietnameseText.fold(current.head().document().subject());
        return sheetKept
                || SUPPLEMENTING.stream().anyMatch(subject::contains)
                || 2 * written(current) < written(previous);
    }

    private static long written(ExtractedReport report) {
        return report.sections().stream()
                .filter(section -> section.state() != Section.State.MISSING)
                .filter(section -> !section.code().equals(Outline.ANNEX))
                .count();
    }

    private static ExtractedReport merged(ExtractedReport previous, ExtractedReport current) {
        Map<String, Section> before = previous.sections().stream()
                .collect(Collectors.toMap(Section::code, Function.identity(), (first, second) -> first));
        List<Section> sections = current.sections().stream()
                .map(section -> says(section) ? section : before.getOrDefault(section.code(), section))
                .toList();
        Map<String, List<Figure>> old = byCode(previous);
        Map<String, List<Figure>> fresh = byCode(current);
        Set<String> codes = new LinkedHashSet<>(old.keySet());
        codes.addAll(fresh.keySet());
        List<Figure> figures = codes.stream()
                .flatMap(code -> (says(fresh.getOrDefault(code, List.of()))
                                ? fresh.get(code)
                                : old.getOrDefault(code, fresh.get(code)))
                        .stream())
                .toList();
        return current.with(sections, figures, plan(previous.plan(), current.plan()), scores(previous, current));
    }

    /** The frame that is sent again stands whole; goals and budget may stand in either version. */
    private static Plan plan(Plan previous, Plan current) {
        return new Plan(
                current.items().isEmpty() ? previous.items() : current.items(),
                current.goals().or(previous::goals),
                current.budget().or(previous::budget),
                previous.opening() + "\n" + current.opening());
    }

    private static List<ScoreLine> scores(ExtractedReport previous, ExtractedReport current) {
        return current.scores().isEmpty() ? previous.scores() : current.scores();
    }

    private static boolean says(Section section) {
        return section.state() == Section.State.PRESENT || section.state() == Section.State.NIL;
    }

    private static boolean says(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> figure.state() != Figure.State.BLANK);
    }

    private static List<Change> changes(ExtractedReport before, ExtractedReport after) {
        List<Change> changes = new ArrayList<>(figures(byCode(before), byCode(after)));
        Map<String, Section> old = before.sections().stream()
                .collect(Collectors.toMap(Section::code, Function.identity(), (first, second) -> first));
        after.sections().stream()
                .filter(section -> !section.code().equals(Outline.ANNEX))
                .flatMap(section -> section(Optional.ofNullable(old.get(section.code())), section).stream())
                .forEach(changes::add);
        changes.addAll(scores(before.scores(), after.scores()));
        return changes;
    }

    private static List<Change> scores(List<ScoreLine> before, List<ScoreLine> after) {
        Map<String, ScoreLine> old =
                before.stream().collect(Collectors.toMap(Reviser::line, Function.identity(), (first, second) -> first));
        return after.stream()
                .filter(line -> old.containsKey(line(line)))
                .filter(line -> !points(old.get(line(line))).equals(points(line)))
                .map(line -> new Change(
                        Change.Kind.SCORE,
                        line.number().isEmpty() ? line.name() : line.number(),
                        points(old.get(line(line))),
                        points(line),
                        Optional.of(line.self().at())))
                .toList();
    }

    private static String line(ScoreLine line) {
        return line.number() + "|" + Fingerprint.letters(line.name());
    }

    private static String points(ScoreLine line) {
        return line.self().amount() instanceof Amount.Number number ? VietnameseNumbers.format(number.value()) : "";
    }

    private static List<Change> figures(Map<String, List<Figure>> before, Map<String, List<Figure>> after) {
        Set<String> codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        return codes.stream()
                .filter(code -> !said(before.get(code)).equals(said(after.get(code))))
                .map(code -> new Change(
                        Change.Kind.INDICATOR,
                        code,
                        printed(before.get(code)),
                        printed(after.get(code)),
                        Stream.ofNullable(after.get(code))
                                .flatMap(List::stream)
                                .map(Figure::at)
                                .findFirst()))
                .toList();
    }

    private static Optional<Change> section(Optional<Section> before, Section after) {
        Section.State was = before.map(Section::state).orElse(Section.State.MISSING);
        boolean same = was == after.state()
                && Fingerprint.letters(before.map(Section::text).orElse("")).equals(Fingerprint.letters(after.text()));
        return same
                ? Optional.empty()
                : Optional.of(new Change(
                        Change.Kind.SECTION,
                        after.code(),
                        was.name(),
                        after.state().name(),
                        Optional.ofNullable(after.at())));
    }

    /** What the lines of one indicator mean: a number however written, a dash, or words that are no number. */
    private static Set<Object> said(List<Figure> lines) {
        return Stream.ofNullable(lines)
                .flatMap(List::stream)
                .filter(line -> line.state() != Figure.State.BLANK)
                .map(line -> line.value()
                        .<Object>map(value -> value.stripTrailingZeros())
                        .orElse(line.state() == Figure.State.NIL ? Figure.State.NIL : line.text()))
                .collect(Collectors.toSet());
    }

    private static String printed(List<Figure> lines) {
        return Stream.ofNullable(lines)
                .flatMap(List::stream)
                .map(Figure::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Map<String, List<Figure>> byCode(ExtractedReport report) {
        return report.figures().stream()
                .collect(Collectors.groupingBy(Figure::code, LinkedHashMap::new, Collectors.toList()));
    }
}
