package vn.vanthu.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;

/**
 * Does the way in which indicators are gathered agree with the relations between them? A ratio needs its two operands, a
 * sum must be made of what can be summed, and over time of one kind: what stands at a moment is the sum of what stands
 * then. A flow may hold a stock among its parts, as dossiers received are those settled and those still open.
 */
final class GatheringChecks {

    private GatheringChecks() {}

    static List<String> errors(Regime regime) {
        Map<String, Gathering> gatherings = new HashMap<>();
        List<Outline.Indicator> indicators = regime.outline().forms().stream()
                .flatMap(form -> form.indicators().stream())
                .filter(line -> !line.group())
                .toList();
        indicators.forEach(line -> gatherings.put(line.code(), line.gathering()));
        List<String> errors = new ArrayList<>();
        Set<String> made = new HashSet<>();
        Map<String, List<String>> parts = new HashMap<>();
        for (Check check : regime.checks()) {
            if (check instanceof Check.RatioOf ratio) {
                errors.addAll(ratio(ratio, gatherings));
            } else if (check instanceof Check.SumOf sum) {
                errors.addAll(sum(sum, gatherings));
                parts.put(sum.target(), sum.parts());
            } else {
                continue;
            }
            if (!made.add(check.codes().get(0))) {
                errors.add("check " + check + ": " + check.codes().get(0) + " is made up of others twice");
            }
        }
        parts.keySet().stream()
                .filter(code -> holdsItself(code, code, parts, new HashSet<>()))
                .sorted()
                .forEach(code -> errors.add("indicator " + code + ": is a part of its own sum"));
        indicators.stream()
                .filter(line -> line.gathering() == Gathering.RATIO && !made.contains(line.code()))
                .forEach(line -> errors.add("indicator " + line.code() + ": is a ratio, but no check says of what"));
        return errors;
    }

    private static List<String> ratio(Check.RatioOf ratio, Map<String, Gathering> gatherings) {
        List<String> errors = new ArrayList<>();
        Gathering own = gatherings.getOrDefault(ratio.target(), Gathering.RATIO);
        if (own != Gathering.RATIO) {
            errors.add("check " + ratio + ": " + ratio.target() + " is gathered as " + own + ", not as a ratio");
        }
        Stream.of(ratio.numerator(), ratio.denominator())
                .filter(code -> !additive(gatherings.getOrDefault(code, Gathering.FLOW)))
                .forEach(code -> errors.add("check " + ratio + ": " + code + " is neither a flow nor a stock"));
        return errors;
    }

    private static List<String> sum(Check.SumOf sum, Map<String, Gathering> gatherings) {
        List<String> errors = new ArrayList<>();
        sum.codes().stream()
                .filter(code -> !additive(gatherings.getOrDefault(code, Gathering.FLOW)))
                .forEach(code -> errors.add("check " + sum + ": " + code + " is neither a flow nor a stock"));
        List<Gathering> parts = sum.parts().stream().map(gatherings::get).toList();
        Gathering own = gatherings.get(sum.target());
        if (own == Gathering.STOCK && parts.contains(Gathering.FLOW)) {
            errors.add("check " + sum + ": a stock is the sum of stocks only");
        }
        if (own == Gathering.FLOW && parts.stream().allMatch(part -> part == Gathering.STOCK)) {
            errors.add("check " + sum + ": a flow is not the sum of stocks");
        }
        return errors;
    }

    private static boolean holdsItself(String code, String at, Map<String, List<String>> parts, Set<String> seen) {
        return parts.getOrDefault(at, List.of()).stream()
                .anyMatch(part -> part.equals(code) || seen.add(part) && holdsItself(code, part, parts, seen));
    }

    private static boolean additive(Gathering gathering) {
        return gathering == Gathering.FLOW || gathering == Gathering.STOCK;
    }
}
