package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** Phụ lục số liệu: the forms of the statistics annex with their totals, and beside them whom they lack. */
final class AnnexFields {

    private static final List<String> RULES =
            List.of("counted", "late", "corrected", "supplement", "nil", "missing", "held", "exempt", "doubtful");

    private final ConsolidatedReport report;
    private final LackNotes lacks;
    private final LineNotes notes;

    private AnnexFields(ConsolidatedReport report) {
        this.report = report;
        this.lacks = new LackNotes(report.forms());
        this.notes = new LineNotes(report);
    }

    static Map<String, Object> of(ConsolidatedReport report) {
        return new AnnexFields(report).fields();
    }

    private Map<String, Object> fields() {
        Map<String, Object> data = new HashMap<>();
        data.put("forms", report.forms().stream().map(this::form).toList());
        data.put("lacks", lacks.items());
        data.put(
                "lacksNote",
                Stream.concat(Stream.of(Wording.of("pages.lacks.note")), notes.legend().stream())
                        .collect(Collectors.joining(" ")));
        data.put("rules", HeadFields.items("text", report.forms().isEmpty() ? List.of() : rules()));
        data.putAll(ListedFields.of(report.forms()));
        return data;
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
        List<Share> lacking = line.lacking();
        Map<String, Object> fields = new HashMap<>();
        fields.put("number", indicator.number());
        fields.put("name", indicator.name());
        fields.put("unit", indicator.unit());
        fields.put("value", value(line.total()));
        fields.put("before", line.last().map(last -> figure(line.total(), last)).orElse(""));
        fields.put("since", Since.of(line));
        fields.put("counted", line.shares().isEmpty() ? "" : counted(line));
        fields.put("lacking", lacking.isEmpty() ? "" : lacking(lacking));
        fields.put("weight", line.weight().map(AnnexFields::percent).orElse(""));
        fields.put("note", note(line));
        boolean heading = line.shares().isEmpty();
        boolean part = indicator.number().contains(".");
        fields.put("heading", heading);
        fields.put("main", !heading && !part);
        fields.put("sub", !heading && part);
        return fields;
    }

    /** "109/118": of so many units that have to report, so many are in the figure. */
    private static String counted(FigureLine line) {
        long owed = line.shares().stream()
                .filter(share -> share.use() != Share.Use.EXEMPT)
                .count();
        return Wording.of(
                "pages.counted.of", Long.toString(owed - line.lacking().size()), Long.toString(owed));
    }

    private String lacking(List<Share> lacking) {
        return Wording.of("pages.lacking", Integer.toString(lacking.size()), lacks.marks(lacking));
    }

    private String note(FigureLine line) {
        Stream<String> listed =
                line.total() instanceof FigureLine.Listed ? Stream.of(Wording.of("pages.listed")) : Stream.empty();
        return Stream.concat(listed, notes.of(line).stream()).collect(Collectors.joining(". "));
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

    private static String percent(BigDecimal part) {
        return Bars.percent(part.movePointRight(2));
    }
}
