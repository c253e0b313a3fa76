package vn.vanthu.consolidation.adapter.sheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Share.Use;

/** Trạng thái: how one unit's values of a form are used. */
final class UnitStates {

    /** Uses that the cells of their own do not show. */
    private static final Set<Use> UNSEEN = EnumSet.complementOf(EnumSet.of(Use.COUNTED, Use.NIL));

    private UnitStates() {}

    /** One word for all values, or each use that is out of the common with the numbers of its indicators. */
    static String of(List<FigureLine> lines, List<Share> shares, SourceWords words) {
        Map<Use, StringJoiner> numbers = new EnumMap<>(Use.class);
        for (int i = 0; i < shares.size(); i++) {
            numbers.computeIfAbsent(shares.get(i).use(), first -> new StringJoiner(", "))
                    .add(lines.get(i).indicator().number());
        }
        if (numbers.size() == 1) {
            return words.use(numbers.keySet().iterator().next());
        }
        return numbers.entrySet().stream()
                .filter(each -> UNSEEN.contains(each.getKey()))
                .map(each -> words.use(each.getKey()) + ": " + each.getValue())
                .collect(Collectors.joining("; "));
    }
}
