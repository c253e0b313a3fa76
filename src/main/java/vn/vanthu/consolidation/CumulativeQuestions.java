package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.consolidation.UnitCells.Earlier;
import vn.vanthu.consolidation.UnitCells.Given;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Báo cáo số lũy kế thay cho số trong quý: did the unit count from January where the form asks for what arose in the
 * quarter? One line alone may have grown; that none fell and most rose by a good part is no chance. A remark that says so
 * is enough by itself.
 */
final class CumulativeQuestions {

    /** That so many lines rose and none fell is not chance: of several thousand ordinary returns one looks so. */
    private static final int LEAST_RISEN = 12;
    /** The middle line grows by a third from the third quarter to the fourth, and by more earlier in the year. */
    private static final BigDecimal GROWTH = new BigDecimal("1.25");
    /** So many codes are named. */
    private static final int NAMED = 12;

    private static final String KEY = "consolidation.question.CUMULATIVE.";

    private CumulativeQuestions() {}

    /** @param now the period reported on; only of a quarter after the first is it a matter */
    static Stream<OpenQuestion> of(UnitCells unit, ReportingPeriod now) {
        if (unit.nil() || now.kind() != ReportingPeriod.Kind.QUARTER || now.number() == 1) {
            return Stream.empty();
        }
        List<Given> flows = unit.given()
                .filter(given -> given.line().gathering() == Gathering.FLOW
                        && unit.lines().parts(given.line().code()).isEmpty())
                .toList();
        Optional<OpenQuestion> whole = whole(unit, flows, now);
        return whole.isPresent() ? whole.stream() : remarked(unit, flows);
    }

    private record Grown(Given given, BigDecimal before) {
        BigDecimal times() {
            return given.value().divide(before, MathContext.DECIMAL64);
        }
    }

    private static Optional<OpenQuestion> whole(UnitCells unit, List<Given> flows, ReportingPeriod now) {
        List<Earlier> year = unit.before().stream()
                .filter(then -> then.period().year() == now.year())
                .toList();
        List<Grown> known = new ArrayList<>();
        for (Given given : flows) {
            year.stream()
                    .flatMap(then -> then.annex().value(given.line().code()).stream())
                    .max(BigDecimal::compareTo)
                    .filter(before -> before.signum() > 0)
                    .ifPresent(before -> known.add(new Grown(given, before)));
        }
        List<Grown> risen = known.stream()
                .filter(one -> one.given().value().compareTo(one.before()) > 0)
                .toList();
        boolean fallen = known.stream().anyMatch(one -> one.given().value().compareTo(one.before()) < 0);
        if (fallen || risen.size() < LEAST_RISEN) {
            return Optional.empty();
        }
        List<BigDecimal> times = risen.stream().map(Grown::times).sorted().toList();
        BigDecimal middle = times.get(times.size() / 2);
        return middle.compareTo(GROWTH) < 0 ? Optional.empty() : Optional.of(question(unit, risen, middle));
    }

    private static OpenQuestion question(UnitCells unit, List<Grown> risen, BigDecimal middle) {
        String first = risen.get(0).given().line().code();
        String codes = risen.stream()
                .limit(NAMED)
                .map(one -> one.given().line().code())
                .collect(Collectors.joining("; "));
        return unit.question(
                        Kind.CUMULATIVE,
                        first,
                        Wording.of(
                                KEY + (risen.size() > NAMED ? "many" : "whole"),
                                Integer.toString(risen.size()),
                                codes,
                                number(middle.setScale(1, RoundingMode.HALF_UP))),
                        Wording.of("consolidation.used.read.reported"),
                        Wording.of(KEY + "why"),
                        risen.stream()
                                .flatMap(one ->
                                        unit.now().sources(one.given().line().code()).stream()))
                .alsoAbout(risen.stream().map(one -> one.given().line().code()).toList());
    }

    /** Lines whose remark, or whose name as the unit printed it, says that they are counted from January. */
    private static Stream<OpenQuestion> remarked(UnitCells unit, List<Given> flows) {
        return flows.stream().flatMap(given -> unit.now().lines(given.line().code()).stream()
                .filter(cell ->
                        cell.value().filter(value -> value.signum() != 0).isPresent())
                .filter(cell -> MeasureWords.cumulative(cell.note()))
                .limit(1)
                .map(cell -> remarked(unit, given, cell)));
    }

    private static OpenQuestion remarked(UnitCells unit, Given given, Figure cell) {
        String code = given.line().code();
        return unit.question(
                Kind.CUMULATIVE,
                code,
                Wording.of(KEY + "remarked", number(given.value()), cell.note()),
                unit.used(code, given.value()),
                Wording.of(KEY + "why"),
                Stream.empty());
    }
}
