package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.document.Gathering;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Vấn đề cần làm rõ: which figures of which units do not look right. They are told and counted as {@link FigureTotals}
 * says, never corrected and never averaged away. A return that a person holds is not asked about: it is not counted, and
 * the person has it on the desk.
 */
public final class Questions {

    private final Dossier dossier;
    private final AnnexLines lines;
    private final Map<String, BigDecimal> medians;
    private final Map<String, UnitReturn> last;
    private final List<Map.Entry<ReportingPeriod, Map<String, UnitReturn>>> within;
    private final List<Map.Entry<ReportingPeriod, Map<String, UnitReturn>>> before;
    private final boolean anew;

    private Questions(Dossier dossier, List<FormTotals> totals) {
        this.dossier = dossier;
        this.lines = AnnexLines.of(dossier.now());
        this.medians = medians(dossier.now(), totals);
        this.last = dossier.last().map(Questions::byUnit).orElse(Map.of());
        ReportingPeriod period = dossier.now().period();
        this.within = dossier.within().stream()
                .filter(returns -> holds(period, returns.period()))
                .map(returns -> Map.entry(returns.period(), byUnit(returns)))
                .toList();
        this.before = Stream.concat(dossier.last().stream(), dossier.within().stream())
                .filter(returns -> returns.period().lastDay().isBefore(period.lastDay()))
                .sorted(Comparator.comparing(returns -> returns.period().lastDay()))
                .map(returns -> Map.entry(returns.period(), byUnit(returns)))
                .toList();
        this.anew = dossier.last()
                .filter(returns -> MonthDay.from(period.lastDay())
                        .isBefore(MonthDay.from(returns.period().lastDay())))
                .isPresent();
    }

    /** @param totals of the same dossier; by indicator in the outline's order, then by unit in the units' order */
    public static List<OpenQuestion> of(Dossier dossier, List<FormTotals> totals) {
        Questions questions = new Questions(dossier, totals);
        Map<String, Integer> order = new HashMap<>();
        questions.lines.forms().forEach(form -> form.indicators()
                .forEach(line -> order.put(line.code(), order.size())));
        List<OpenQuestion> all = new ArrayList<>();
        dossier.now().units().forEach(unit -> all.addAll(questions.of(unit)));
        all.sort(Comparator.comparing(question -> order.getOrDefault(question.code(), order.size())));
        return all;
    }

    private List<OpenQuestion> of(UnitReturn returned) {
        if (Treatment.ofAll(returned).isPresent()) {
            return List.of();
        }
        UnitCells unit = cells(returned);
        List<OpenQuestion> found = new ArrayList<>();
        MeasureQuestions.of(unit, medians).forEach(found::add);
        Set<String> measured = codes(found);
        CellQuestions.twoValues(unit).forEach(found::add);
        RevisionQuestions.of(unit).forEach(found::add);
        CellQuestions.unclear(unit).forEach(found::add);
        CellQuestions.doubtful(unit).forEach(found::add);
        List<OpenQuestion> scale = ScaleQuestions.of(unit, measured).toList();
        found.addAll(scale);
        List<OpenQuestion> range = CellQuestions.outOfRange(unit, measured).toList();
        found.addAll(range);
        Set<String> told = new HashSet<>(measured);
        told.addAll(codes(range));
        AgreementQuestions.of(unit, dossier.now().checks(), told, codes(scale)).forEach(found::add);
        EarlierQuestions.of(unit).forEach(found::add);
        GrowingQuestions.of(unit, dossier.now().period()).forEach(found::add);
        CumulativeQuestions.of(unit, dossier.now().period()).forEach(found::add);
        return found;
    }

    private UnitCells cells(UnitReturn returned) {
        String id = returned.unit().id();
        return new UnitCells(
                lines,
                returned.unit(),
                group(returned),
                Treatment.nil(returned),
                UnitAnnex.of(returned),
                annex(last, id),
                earlier(within, id),
                earlier(before, id),
                anew);
    }

    private static List<UnitCells.Earlier> earlier(
            List<Map.Entry<ReportingPeriod, Map<String, UnitReturn>>> periods, String id) {
        return periods.stream()
                .map(earlier -> new UnitCells.Earlier(earlier.getKey(), annex(earlier.getValue(), id)))
                .toList();
    }

    private static UnitAnnex annex(Map<String, UnitReturn> returns, String id) {
        return Optional.ofNullable(returns.get(id)).map(UnitAnnex::of).orElse(UnitAnnex.NONE);
    }

    private static Map<String, BigDecimal> medians(Returns returns, List<FormTotals> totals) {
        Map<String, String> groups = returns.units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().id(), Questions::group, (a, b) -> a));
        GroupMedians medians = new GroupMedians();
        totals.stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> MeasureWords.dong(line.indicator().unit()).isPresent()
                        || line.indicator().gathering() == Gathering.TEXT
                                && MeasureWords.percent(line.indicator().unit()))
                .forEach(line -> line.shares().forEach(share -> share.value()
                        .ifPresent(value -> medians.add(
                                line.indicator().code(),
                                groups.getOrDefault(share.unit().id(), ""),
                                value))));
        return medians.settle();
    }

    /** The first of the duty's groups of obligors that the unit belongs to. */
    private static String group(UnitReturn unit) {
        return unit.standing().duty().obligation().groups().stream()
                .filter(unit.unit().groups()::contains)
                .findFirst()
                .orElse("");
    }

    private static boolean holds(ReportingPeriod longer, ReportingPeriod shorter) {
        return !longer.equals(shorter)
                && !shorter.firstDay().isBefore(longer.firstDay())
                && !shorter.lastDay().isAfter(longer.lastDay());
    }

    private static Map<String, UnitReturn> byUnit(Returns returns) {
        return returns.units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().id(), Function.identity(), (first, second) -> first));
    }

    private static Set<String> codes(List<OpenQuestion> questions) {
        return questions.stream().map(OpenQuestion::code).collect(Collectors.toSet());
    }
}
