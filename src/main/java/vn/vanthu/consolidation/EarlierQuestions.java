package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.Wording;

/**
 * Does what arose in a period hold at least what arose in each shorter period within it? Each is compared alone: some
 * units count every quarter from January, so that shorter periods must not be added up.
 */
final class EarlierQuestions {

    private static final String KEY = "consolidation.question.LESS_THAN_BEFORE.";

    private EarlierQuestions() {}

    static Stream<OpenQuestion> of(UnitCells unit) {
        List<Shrunk> shrunk = new ArrayList<>();
        Set<String> told = new HashSet<>();
        flows(unit).flatMap(line -> shrunk(unit, line).stream()).forEach(found -> {
            shrunk.add(found);
            told.add(found.line().code());
        });
        if (unit.nil()) {
            return shrunk.stream().limit(1).map(first -> nil(unit, first, shrunk));
        }
        return shrunk.stream()
                .filter(found -> unit.lines()
                        .parts(found.line().code())
                        .map(parts -> parts.stream().noneMatch(told::contains))
                        .orElse(true))
                .map(found -> question(unit, found));
    }

    private record Shrunk(Indicator line, BigDecimal value, UnitCells.Earlier then, BigDecimal before) {}

    /** Not what holds a stock, such as all that was received with what still waits: that may shrink. */
    private static Stream<Indicator> flows(UnitCells unit) {
        return unit.lines().forms().stream()
                .flatMap(form -> form.indicators().stream())
                .filter(line -> line.gathering() == Gathering.FLOW)
                .filter(line -> unit.lines().parts(line.code()).orElse(List.of()).stream()
                        .allMatch(part -> unit.lines().gathering(part) == Gathering.FLOW));
    }

    /** Against the shorter period that had most. */
    private static Optional<Shrunk> shrunk(UnitCells unit, Indicator line) {
        Optional<BigDecimal> now =
                unit.nil() ? Optional.of(BigDecimal.ZERO) : unit.now().value(line.code());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Shrunk most = null;
        for (UnitCells.Earlier then : unit.within()) {
            Optional<BigDecimal> before = then.annex().value(line.code());
            if (before.isPresent() && before.get().compareTo(most == null ? now.get() : most.before()) > 0) {
                most = new Shrunk(line, now.get(), then, before.get());
            }
        }
        return Optional.ofNullable(most);
    }

    private static OpenQuestion question(UnitCells unit, Shrunk found) {
        String code = found.line().code();
        String period = found.then().period().vietnameseName();
        return unit.question(
                Kind.LESS_THAN_BEFORE,
                code,
                Wording.of(KEY + "found", number(found.value()), period, number(found.before())),
                unit.used(code, found.value()),
                Wording.of(KEY + "why", period),
                found.then().annex().sources(code).stream());
    }

    private static OpenQuestion nil(UnitCells unit, Shrunk first, List<Shrunk> all) {
        String period = first.then().period().vietnameseName();
        return unit.question(
                Kind.LESS_THAN_BEFORE,
                first.line().code(),
                Wording.of(KEY + "nil", Integer.toString(all.size()), period),
                Wording.of("consolidation.used.zero"),
                Wording.of(KEY + "why", period),
                all.stream()
                        .flatMap(found ->
                                found.then().annex().sources(found.line().code()).stream()));
    }
}
