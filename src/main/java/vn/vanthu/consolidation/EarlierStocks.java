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
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.Unit;

/** Số lũy kế đã báo cáo gần nhất: what a unit last said of a stock, for one that now says only that nothing arose. */
final class EarlierStocks {

    static final EarlierStocks NONE = new EarlierStocks(List.of());

    private final List<Map<String, UnitReturn>> latestFirst;

    private EarlierStocks(List<Map<String, UnitReturn>> latestFirst) {
        this.latestFirst = latestFirst;
    }

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
                .map(returns -> returns.units().stream()
                        .collect(Collectors.toMap(
                                unit -> unit.unit().id(), Function.identity(), (first, second) -> first)))
                .toList());
    }

    /** The unit's earlier figures, the latest first. */
    Of unit(String id) {
        List<UnitAnnex> annexes = new ArrayList<>();
        for (Map<String, UnitReturn> returns : latestFirst) {
            UnitReturn unit = returns.get(id);
            if (unit != null && unit.content().isPresent()) {
                annexes.add(UnitAnnex.of(unit));
            }
        }
        return new Of(annexes);
    }

    record Of(List<UnitAnnex> latestFirst) {

        /** The share of a unit whose last word on the code still stands; empty when it never gave one. */
        Optional<Share> share(Unit unit, String code) {
            for (UnitAnnex annex : latestFirst) {
                Optional<BigDecimal> value = annex.value(code);
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
