package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.extraction.Figure;

/** Phụ lục của một đơn vị: the figures that one unit returned, by indicator code. */
final class UnitAnnex {

    static final UnitAnnex NONE = new UnitAnnex(Optional.empty(), Map.of());

    private final Optional<UnitReturn.Content> content;
    private final Map<String, List<Figure>> byCode;

    private UnitAnnex(Optional<UnitReturn.Content> content, Map<String, List<Figure>> byCode) {
        this.content = content;
        this.byCode = byCode;
    }

    static UnitAnnex of(UnitReturn.Content content) {
        List<Figure> figures = content.report().figures();
        Map<String, List<Figure>> byCode = new HashMap<>(figures.size() * 2);
        figures.forEach(figure -> byCode.computeIfAbsent(figure.code(), code -> new ArrayList<>(1))
                .add(figure));
        return new UnitAnnex(Optional.of(content), byCode);
    }

    /** That of what was read and may be counted; empty for a unit whose return says nothing or is held. */
    static UnitAnnex of(UnitReturn unit) {
        return Treatment.ofAll(unit).isPresent()
                ? NONE
                : unit.content().map(UnitAnnex::of).orElse(NONE);
    }

    /** The answer in whose place this one came, where it was complete and this one does not say that it corrects it. */
    Optional<UnitAnnex> contradicted() {
        return content.filter(now -> !MeasureWords.correcting(now.paper().subject()))
                .flatMap(UnitReturn.Content::before)
                .filter(before -> before.verdict() == Verdict.ACCEPTED && !before.nil())
                .map(UnitAnnex::of);
    }

    /** Số hồ sơ; empty where nothing was returned. */
    String caseNumber() {
        return content.map(UnitReturn.Content::caseNumber).orElse("");
    }

    /** In the order found; empty when the line is not in the unit's annex. */
    List<Figure> lines(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The different values given for one indicator, in the order found; a dash is 0. */
    List<BigDecimal> values(String code) {
        List<Figure> lines = lines(code);
        if (lines.size() == 1) {
            return amount(lines.get(0)).map(List::of).orElse(List.of());
        }
        List<BigDecimal> values = new ArrayList<>();
        for (Figure line : lines) {
            amount(line)
                    .filter(value -> values.stream().noneMatch(other -> other.compareTo(value) == 0))
                    .ifPresent(values::add);
        }
        return values;
    }

    /** The one value given; empty for a line that is blank, not there, unclear or contradicts itself. */
    Optional<BigDecimal> value(String code) {
        List<BigDecimal> values = values(code);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    Source source(Figure figure) {
        return content.orElseThrow().source(figure.code(), figure.at());
    }

    List<Source> sources(String code) {
        return lines(code).stream().map(this::source).toList();
    }

    private static Optional<BigDecimal> amount(Figure figure) {
        return figure.state() == Figure.State.NIL ? Optional.of(BigDecimal.ZERO) : figure.value();
    }
}
