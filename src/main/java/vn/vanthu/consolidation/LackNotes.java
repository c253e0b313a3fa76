package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/**
 * Đơn vị chưa có trong số liệu: which units the figures lack, told once under a mark that the lines refer to. Those that
 * are lacking in every line have the first mark, and whoever else a line lacks another.
 */
final class LackNotes {

    private static final int MOST_NAMES = 40;

    private final Set<String> everywhere = new HashSet<>();
    private final Map<List<String>, String> marks = new LinkedHashMap<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

    LackNotes(List<ConsolidatedReport.FormTotals> forms) {
        List<List<Share>> lacking = forms.stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> !line.shares().isEmpty())
                .map(FigureLine::lacking)
                .toList();
        if (!lacking.isEmpty()) {
            everywhere.addAll(ids(lacking.get(0)));
            lacking.forEach(shares -> everywhere.retainAll(Set.copyOf(ids(shares))));
            mark(lacking.get(0).stream().filter(this::everywhere).toList());
        }
    }

    /** "[1], [3]". */
    String marks(List<Share> lacking) {
        String first = mark(lacking.stream().filter(this::everywhere).toList());
        String second =
                mark(lacking.stream().filter(share -> !everywhere(share)).toList());
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    /** What each mark stands for; those that were asked for. */
    List<Map<String, Object>> items() {
        return items;
    }

    private boolean everywhere(Share share) {
        return everywhere.contains(share.unit().id());
    }

    private String mark(List<Share> shares) {
        if (shares.isEmpty()) {
            return "";
        }
        return marks.computeIfAbsent(ids(shares), unknown -> {
            String mark = Wording.of("pages.mark", Integer.toString(marks.size() + 1));
            List<Unit> units = shares.stream().map(Share::unit).toList();
            items.add(Map.of("mark", mark, "units", UnitNames.of(units, MOST_NAMES)));
            return mark;
        });
    }

    private static List<String> ids(List<Share> shares) {
        return shares.stream().map(share -> share.unit().id()).toList();
    }
}
