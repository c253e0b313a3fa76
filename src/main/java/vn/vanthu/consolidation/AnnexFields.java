package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** Phụ lục số liệu: the forms of the statistics annex with their totals, and in the last column what they lack. */
final class AnnexFields {

    private static final List<String> RULES =
            List.of("counted", "late", "corrected", "supplement", "nil", "missing", "held", "exempt", "doubtful");

    private final ConsolidatedReport report;
    private final LackNotes lacks;

    private AnnexFields(ConsolidatedReport report) {
        this.report = report;
        this.lacks = new LackNotes(report.forms());
    }

    static Map<String, Object> of(ConsolidatedReport report) {
        return new AnnexFields(report).fields();
    }

    private Map<String, Object> fields() {
        return Map.of(
                "forms", report.forms().stream().map(this::form).toList(),
                "lacks", lacks.items(),
                "lacksNote", Wording.of("pages.lacks.note"),
                "rules", HeadFields.items("text", report.forms().isEmpty() ? List.of() : rules()));
    }

    private List<String> rules() {
        Stream<String> treatment = RULES.stream().map(rule -> Wording.of("consolidation.rule." + rule));
        Stream<String> gathering = report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .map(line -> line.indicator().gathering())
                .filter(each -> each != Gathering.NONE)
                .distinct()
                .sorted()
                .map(each -> Wording.of("consolidation.gathering." + each));
        return Stream.concat(gathering, treatment).toList();
    }

    private Map<String, Object> form(ConsolidatedReport.FormTotals totals) {
        Outline.Form form = totals.form();
        return Map.of(
                "caption", form.number().isEmpty() ? "" : Wording.of("form.caption", form.number()),
                "title", form.title(),
                "nowTitle", Wording.of("pages.column.now"),
                "lastTitle", Wording.of("pages.column.last"),
                "lines", totals.lines().stream().map(this::line).toList());
    }

    private Map<String, Object> line(FigureLine line) {
        Outline.Indicator indicator = line.indicator();
        return Map.of(
                "number", indicator.number(),
                "name", indicator.name(),
                "unit", indicator.unit(),
                "value", value(line.total()),
                "before", line.last().map(last -> figure(line.total(), last)).orElse(""),
                "note", note(line),
                "main", !indicator.number().contains("."));
    }

    static String value(FigureLine.Total total) {
        if (total instanceof FigureLine.Sum sum) {
            return VietnameseNumbers.format(sum.value());
        }
        if (total instanceof FigureLine.SumOfLines sum) {
            return VietnameseNumbers.format(sum.value());
        }
        if (total instanceof FigureLine.Ratio ratio) {
            return ratio.written().map(Bars::percent).orElse("-");
        }
        if (total instanceof FigureLine.Counts counts) {
            return new TreeMap<>(counts.byCode())
                    .entrySet().stream()
                            .map(code -> Wording.of("pages.counted", code.getKey(), Integer.toString(code.getValue())))
                            .collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String figure(FigureLine.Total total, BigDecimal value) {
        return total instanceof FigureLine.Ratio ? Bars.percent(value) : VietnameseNumbers.format(value);
    }

    private String note(FigureLine line) {
        List<Share> lacking = line.lacking();
        String listed = line.total() instanceof FigureLine.Listed ? Wording.of("pages.listed", given(line)) : "";
        if (lacking.isEmpty()) {
            return listed;
        }
        String key = line.weight().isPresent() ? "pages.lacking.weight" : "pages.lacking";
        String said = Wording.of(
                key,
                Integer.toString(lacking.size()),
                lacks.marks(lacking),
                line.weight().map(AnnexFields::percent).orElse(""));
        return listed.isEmpty() ? said : listed + " " + said;
    }

    private static String given(FigureLine line) {
        return Long.toString(line.shares().stream()
                .filter(share -> share.use() == Share.Use.COUNTED)
                .count());
    }

    private static String percent(BigDecimal part) {
        return Bars.percent(part.movePointRight(2));
    }
}
