package vn.vanthu.cli.adapter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.consolidation.Trace;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** Where one number comes from, as a terminal shows it: the arithmetic, then one line for each unit. */
final class TraceTable {

    private TraceTable() {}

    static String text(Trace trace, ConsolidatedReport report) {
        StringBuilder text = new StringBuilder();
        write(text, trace, report, "");
        return text.toString();
    }

    private static void write(StringBuilder text, Trace trace, ConsolidatedReport report, String indent) {
        text.append(indent)
                .append(Wording.of(
                        trace.total().isEmpty() ? "trace.heading.none" : "trace.heading",
                        trace.code(),
                        trace.name(),
                        trace.measure(),
                        written(trace.total())))
                .append('\n');
        if (!trace.arithmetic().isEmpty()) {
            text.append(indent).append("  ").append(trace.arithmetic()).append('\n');
        }
        for (Trace.Subtotal subtotal : trace.subtotals()) {
            text.append(indent)
                    .append("  ")
                    .append(Wording.of(
                            "trace.subtotal", subtotal.group(), "" + subtotal.units(), subtotal.arithmetic()))
                    .append('\n');
        }
        Map<String, Share> shares = shares(report, trace.code());
        int width =
                trace.rows().stream().mapToInt(row -> row.unit().length()).max().orElse(0);
        for (Trace.Row row : trace.rows()) {
            text.append(indent)
                    .append("  ")
                    .append(row.unit())
                    .append(" ".repeat(width - row.unit().length() + 2))
                    .append(row.value().isEmpty() ? "-" : written(row.value()))
                    .append("  ")
                    .append(row.words())
                    .append(where(shares.get(row.unitId())))
                    .append('\n');
        }
        trace.operands().forEach(operand -> write(text, operand, report, indent + "  "));
    }

    /** Plain figures the way a report prints them. */
    private static String written(String figures) {
        return figures.isEmpty() ? "" : VietnameseNumbers.format(new BigDecimal(figures));
    }

    private static Map<String, Share> shares(ConsolidatedReport report, String code) {
        return report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> line.indicator().code().equals(code))
                .map(FigureLine::shares)
                .flatMap(List::stream)
                .collect(Collectors.toMap(share -> share.unit().id(), share -> share, (one, other) -> one));
    }

    private static String where(Share share) {
        Optional<Source> source = share == null ? Optional.empty() : share.source();
        return source.map(from -> "  "
                        + Wording.of(
                                "trace.source",
                                from.caseNumber(),
                                Integer.toString(from.version()),
                                from.place().file(),
                                Wording.of(from.place())))
                .orElse("");
    }
}
