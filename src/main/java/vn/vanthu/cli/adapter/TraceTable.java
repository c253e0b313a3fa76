package vn.vanthu.cli.adapter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        rows(text, trace, shares(report, trace.code()), indent + "  ");
        trace.operands().forEach(operand -> write(text, operand, report, indent + "  "));
    }

    /** A line for each unit that wrote something; the others together, by why there is nothing of them. */
    private static void rows(StringBuilder text, Trace trace, Map<String, Share> shares, String indent) {
        Map<String, List<String>> silent = new LinkedHashMap<>();
        List<Trace.Row> told = new ArrayList<>();
        for (Trace.Row row : trace.rows()) {
            if (row.value().isEmpty()
                    && row.printed().isEmpty()
                    && row.caseNumber().isEmpty()) {
                silent.computeIfAbsent(row.words(), words -> new ArrayList<>()).add(row.unit());
            } else {
                told.add(row);
            }
        }
        int width = told.stream().mapToInt(row -> row.unit().length()).max().orElse(0);
        for (Trace.Row row : told) {
            text.append(indent)
                    .append(row.unit())
                    .append(" ".repeat(width - row.unit().length() + 2))
                    .append(said(row))
                    .append("  ")
                    .append(row.words())
                    .append(where(shares.get(row.unitId())))
                    .append('\n');
        }
        silent.forEach((words, units) -> text.append(indent)
                .append(Wording.of("trace.silent", words, "" + units.size(), String.join(", ", units)))
                .append('\n'));
    }

    /** What is counted; where that is no number, what the unit wrote. */
    private static String said(Trace.Row row) {
        if (!row.value().isEmpty()) {
            return written(row.value());
        }
        return row.printed().isEmpty() ? "-" : "\"" + row.printed().replaceAll("\\s+", " ") + "\"";
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
