package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.Unit;

/** Số lũy kế đã báo cáo gần nhất: what a unit last said of a stock, for one that now says only that nothing arose. */
final class EarlierStocks {

    static final EarlierStocks NONE = new EarlierStocks(List.of());

    private final List<Past> latestFirst;

    private EarlierStocks(List<Past> latestFirst) {
        this.latestFirst = latestFirst;
    }

    private record Past(boolean sameYear, Map<String, UnitReturn> byUnit) {}

    /** Of all returns in a dossier that end before the period reported on. */
    static EarlierStocks of(Dossier dossier) {
        if (dossier.now().units().stream().noneMatch(Treatment::nil)) {
            return NONE;
        }
        LocalDate end = dossier.now().period().lastDay();
        return new EarlierStocks(Stream.concat(dossier.last().stream(), dossier.within().stream())
                .filter(returns -> returns.period().lastDay().isBefore(end))
                .sorted(Comparator.comparing(
                                (Returns returns) -> returns.period().lastDay())
                        .thenComparing(Returns::period)
                        .reversed())
                .map(returns -> new Past(returns.period().lastDay().getYear() == end.getYear(), byUnit(returns)))
                .toList());
    }

    private static Map<String, UnitReturn> byUnit(Returns returns) {
        return returns.units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().id(), Function.identity(), (first, second) -> first));
    }

    /** The unit's earlier figures, the latest first. */
    Of unit(String id) {
        List<Then> then = new ArrayList<>();
        for (Past past : latestFirst) {
            UnitReturn unit = past.byUnit().get(id);
            if (unit != null) {
                then.add(new Then(UnitAnnex.of(unit), past.sameYear()));
            }
        }
        return new Of(then);
    }

    /** @param sameYear the earlier period ends in the year of the one reported on */
    record Then(UnitAnnex annex, boolean sameYear) {}

    record Of(List<Then> latestFirst) {

        /** The share of a unit whose last word on the line still stands; empty when it never gave one. */
        Optional<Share> share(Unit unit, Indicator line) {
            String code = line.code();
            for (Then then : latestFirst) {
                UnitAnnex annex = then.annex();
                Optional<BigDecimal> value = line.yearly() && !then.sameYear() ? Optional.empty() : annex.value(code);
                if (value.isPresent()) {
                    Figure cell = annex.lines(code).get(0);
                    return Optional.of(
                            new Share(unit, Share.Use.LAST_STOCK, value, cell.text(), Optional.of(annex.source(cell))));
                }
            }
            return Optional.empty();
        }
    }
}
