package vn.vanthu.cli.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanthu.document.Wording;
import vn.vanthu.ledger.Tally;
import vn.vanthu.operations.adapter.console.PeriodStatus;

/** The matrix of a period as a terminal shows it: one table for each obligation, and the balance. */
final class StatusTable {

    private StatusTable() {}

    static String text(PeriodStatus status) {
        if (status.duties().isEmpty()) {
            return Wording.of("status.none", status.periodName());
        }
        Map<String, List<PeriodStatus.Line>> tables = status.duties().stream()
                .collect(Collectors.groupingBy(
                        PeriodStatus.Line::obligationName, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        tables.forEach((obligation, lines) -> table(text, obligation, status.periodName(), lines));
        Tally tally = status.totals();
        return text.append(Wording.of(
                        "status.totals",
                        number(tally.due()),
                        number(tally.answered()),
                        number(tally.missing()),
                        number(tally.exempt()),
                        number(tally.late()),
                        number(tally.nil()),
                        number(tally.supplement()),
                        number(tally.awaited())))
                .toString();
    }

    private static void table(StringBuilder text, String obligation, String period, List<PeriodStatus.Line> lines) {
        text.append(Wording.of("status.heading", obligation, period)).append('\n');
        lines.get(0).why().forEach(line -> text.append("  ").append(line).append('\n'));
        int width =
                lines.stream().mapToInt(line -> line.unitName().length()).max().orElse(0);
        for (PeriodStatus.Line line : lines) {
            text.append("  ")
                    .append(line.unitName())
                    .append(" ".repeat(width - line.unitName().length() + 2))
                    .append(line.stateName());
            if (!line.caseNumber().isEmpty()) {
                text.append("  ").append(Wording.of("status.case", line.caseNumber(), number(line.version())));
            }
            if (!line.granted().isEmpty()) {
                text.append("  (").append(line.granted()).append(')');
            }
            text.append('\n');
        }
        text.append('\n');
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
