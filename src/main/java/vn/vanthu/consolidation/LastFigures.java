package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Số liệu kỳ trước: the totals of the period before, and what each unit had in them. */
final class LastFigures {

    /** Decimals of a weight, of which 1 is the whole. */
    private static final int WEIGHT_SCALE = 4;

    private final AnnexTotals totals;
    private final Map<String, Integer> positions = new HashMap<>();

    LastFigures(Returns last) {
        this.totals = new AnnexTotals(last, EarlierStocks.NONE);
        for (int i = 0; i < last.units().size(); i++) {
            positions.put(last.units().get(i).unit().id(), i);
        }
    }

    /** The last total, a ratio's in percent. */
    Optional<BigDecimal> total(String code) {
        return totals.total(code) instanceof FigureLine.Ratio ratio ? ratio.percent() : totals.amount(code);
    }

    /**
     * What the lacking units had of the last total; of a ratio, of its denominator. A unit of which the last period
     * knows nothing either weighs nothing, so this is the least that may be lacking.
     */
    Optional<BigDecimal> weight(String code, List<Share> now) {
        String weighed = totals.total(code) instanceof FigureLine.Ratio ratio ? ratio.denominatorCode() : code;
        Optional<BigDecimal> whole = totals.amount(weighed).filter(total -> total.signum() > 0);
        List<Share> lacking = now.stream().filter(Share::lacking).toList();
        if (whole.isEmpty() || lacking.isEmpty()) {
            return Optional.empty();
        }
        List<Share> then = totals.shares(weighed);
        BigDecimal lacked = BigDecimal.ZERO;
        for (Share share : lacking) {
            Integer position = positions.get(share.unit().id());
            lacked = lacked.add(
                    position == null
                            ? BigDecimal.ZERO
                            : then.get(position).value().orElse(BigDecimal.ZERO));
        }
        return Optional.of(lacked.divide(whole.get(), WEIGHT_SCALE, RoundingMode.HALF_UP))
                .filter(weight -> weight.signum() >= 0 && weight.compareTo(BigDecimal.ONE) <= 0);
    }
}
