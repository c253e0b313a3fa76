package vn.vanthu.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.Regime;

/** Figures for every line of a regime's annex that agree with one another. */
final class Ledger {

    private final Dice dice;
    private final Regime regime;
    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Set<String> bound = new HashSet<>();

    Ledger(Dice dice, Regime regime) {
        this.dice = dice;
        this.regime = regime;
    }

    List<Entry> entries() {
        regime.checks().stream()
                .filter(check -> check.codes().size() > 1)
                .forEach(check -> bound.addAll(check.codes()));
        for (Outline.Form form : regime.outline().forms()) {
            form.indicators().forEach(line -> values.put(line.code(), value(line)));
        }
        for (int round = 0; round < 4; round++) {
            regime.checks().forEach(this::agree);
        }
        List<Entry> entries = new ArrayList<>();
        for (Outline.Form form : regime.outline().forms()) {
            form.indicators().forEach(line -> entries.add(entry(form, line)));
        }
        return entries;
    }

    /** The total of one sum, told wrong; no other check looks at it. */
    String wrongTotal(List<Entry> entries) {
        List<String> totals = new ArrayList<>();
        for (Check check : regime.checks()) {
            String total = check.codes().get(0);
            long looks = regime.checks().stream()
                    .filter(other -> other.codes().size() > 1 && other.codes().contains(total))
                    .count();
            if (check instanceof Check.SumOf && looks == 1) {
                totals.add(total);
            }
        }
        String total = dice.of(totals);
        BigDecimal wrong = values.get(total).add(BigDecimal.valueOf(dice.between(1, 9)));
        entries.replaceAll(entry -> entry.indicator().code().equals(total)
                ? entry.with(Numerals.typed(dice, wrong, false), "VALUE", Optional.of(wrong))
                : entry);
        return total;
    }

    /** A line that no check looks at. */
    boolean free(Entry entry) {
        return entry.filled() && !bound.contains(entry.indicator().code());
    }

    private BigDecimal value(Outline.Indicator line) {
        if (line.unit().contains("%")) {
            return BigDecimal.valueOf(dice.between(0, 10000), 2).setScale(dice.between(0, 2), RoundingMode.HALF_UP);
        }
        if (line.unit().contains("=")) {
            return BigDecimal.valueOf(dice.between(0, 1));
        }
        int size = dice.between(0, 9);
        return BigDecimal.valueOf(
                size < 5 ? dice.between(0, 40) : size < 8 ? dice.between(0, 999) : dice.between(0, 98765));
    }

    private void agree(Check check) {
        if (check instanceof Check.SumOf sum) {
            values.put(sum.target(), sum(sum.parts()));
        } else if (check instanceof Check.AtLeastSumOf sum) {
            if (values.get(sum.target()).compareTo(sum(sum.parts())) < 0) {
                values.put(sum.target(), sum(sum.parts()).add(BigDecimal.valueOf(dice.between(0, 5))));
            }
        } else if (check instanceof Check.NotMore less) {
            if (values.get(less.codes().get(0))
                            .compareTo(values.get(less.codes().get(1)))
                    > 0) {
                values.put(less.codes().get(1), values.get(less.codes().get(0)));
            }
        } else if (check instanceof Check.RatioOf ratio) {
            agree(ratio);
        }
    }

    private void agree(Check.RatioOf ratio) {
        BigDecimal under = values.get(ratio.denominator());
        if (values.get(ratio.numerator()).compareTo(under) > 0) {
            under = values.get(ratio.numerator());
            values.put(ratio.denominator(), under);
        }
        BigDecimal percent = under.signum() == 0
                ? BigDecimal.valueOf(100)
                : values.get(ratio.numerator())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(under, 2, RoundingMode.HALF_UP);
        values.put(ratio.target(), percent);
    }

    private BigDecimal sum(List<String> codes) {
        return codes.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Entry entry(Outline.Form form, Outline.Indicator line) {
        String note = dice.chance(5) ? dice.of(Lexicon.of("notes")) : "";
        if (line.group()) {
            return new Entry(form, line, "", "", Optional.empty(), "");
        }
        boolean coded = line.unit().contains("=");
        BigDecimal value = values.get(line.code());
        if (!coded && !bound.contains(line.code()) && dice.chance(12)) {
            return new Entry(
                    form, line, dice.any("-", "-", "–", "Không phát sinh", "Không"), "NIL", Optional.empty(), note);
        }
        boolean worded = line.unit().contains("Có = 1") && dice.chance(30);
        String shown = worded
                ? value.signum() > 0 ? "Có" : "Không"
                : coded
                        ? value.toPlainString()
                        : Numerals.typed(dice, value, line.unit().contains("%"));
        return new Entry(form, line, shown, "VALUE", Optional.of(value), note);
    }
}
