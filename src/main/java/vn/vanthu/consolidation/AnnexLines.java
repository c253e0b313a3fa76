package vn.vanthu.consolidation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.obligation.Check;

/** Các dòng của phụ lục: the indicators of one outline, each with the rule of its regime that makes it up of others. */
final class AnnexLines {

    private final List<Outline.Form> forms;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Map<String, Check.SumOf> sums = new HashMap<>();
    private final Map<String, Check.RatioOf> ratios = new HashMap<>();

    private AnnexLines(List<Outline.Form> forms) {
        this.forms = forms;
        for (Outline.Form form : forms) {
            for (Indicator line : form.indicators()) {
                byCode.put(line.code(), line);
                units.add(VietnameseText.fold(line.unit()));
            }
        }
    }

    static AnnexLines of(Returns returns) {
        AnnexLines lines = new AnnexLines(returns.outline().forms());
        for (Check check : returns.checks()) {
            if (check instanceof Check.SumOf sum && sum.codes().stream().allMatch(lines::additive)) {
                lines.sums.putIfAbsent(sum.target(), sum);
            } else if (check instanceof Check.RatioOf ratio
                    && lines.gathering(ratio.target()) == Gathering.RATIO
                    && lines.additive(ratio.numerator())
                    && lines.additive(ratio.denominator())) {
                lines.ratios.putIfAbsent(ratio.target(), ratio);
            }
        }
        return lines;
    }

    List<Outline.Form> forms() {
        return forms;
    }

    /** Empty for a code that is not in the outline. */
    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** True when some line of the forms has this unit of measure. */
    boolean printsUnit(String unit) {
        return units.contains(VietnameseText.fold(unit));
    }

    /** The lines that this one is the sum of. */
    Optional<List<String>> parts(String code) {
        return Optional.ofNullable(sums.get(code)).map(Check.SumOf::parts);
    }

    Optional<Check.RatioOf> ratio(String code) {
        return Optional.ofNullable(ratios.get(code));
    }

    Gathering gathering(String code) {
        Indicator line = byCode.get(code);
        return line == null ? Gathering.NONE : line.gathering();
    }

    /** True for a line whose figures are summed over units. */
    boolean additive(String code) {
        return additive(gathering(code));
    }

    static boolean additive(Gathering gathering) {
        return gathering == Gathering.FLOW || gathering == Gathering.STOCK;
    }
}
