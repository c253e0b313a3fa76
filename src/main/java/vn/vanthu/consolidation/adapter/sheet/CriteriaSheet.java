package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ScoredSheet;
import vn.vanthu.consolidation.ScoredSheet.Line;
import vn.vanthu.document.Wording;

/**
 * Tiêu chí: the units' score sheets one below the other, each line with what counts for it: its own score, else the sum
 * of what counts for the lines under it.
 */
final class CriteriaSheet {

    static final int BODY = 4;
    static final int COUNTED = 8;

    private static final int WITHIN = 1;
    private static final int LEVEL = 2;
    private static final int SELF = 7;
    private static final int UNPROVEN = 12;
    private static final List<String> COLUMNS = List.of(
            "line",
            "within",
            "level",
            "reporter",
            "number",
            "criterion",
            "maximum",
            "self",
            "counted.score",
            "unread.score",
            "evidence",
            "explanation",
            "unproven");
    private static final List<Double> WIDTHS =
            List.of(8.0, 9.0, 6.0, 28.0, 9.0, 46.0, 10.0, 10.0, 10.0, 14.0, 28.0, 28.0, 14.0);

    private final List<ScoredSheet> sheets;
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, ScoredSheet> byUnit = new HashMap<>();
    private final SourceCells sources;

    CriteriaSheet(List<ScoredSheet> sheets, SourceWords words) {
        this.sheets = sheets;
        int row = BODY;
        for (ScoredSheet sheet : sheets) {
            first.put(sheet.unit().id(), row);
            byUnit.put(sheet.unit().id(), sheet);
            row += sheet.lines().size();
        }
        this.sources = new SourceCells(words, row);
    }

    static Page page() {
        List<Double> widths = new ArrayList<>(WIDTHS);
        widths.addAll(SourceCells.WIDTHS);
        return new Page(Wording.of("sheets.criteria"), widths, BODY - 1, BODY, 0, true, WIDTHS.size());
    }

    void write(Sheet sheet) throws XMLStreamException {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(SourceCells.COLUMNS);
        Titles.write(sheet, COLUMNS.size(), Wording.of("sheets.criteria.title"), Wording.of("sheets.criteria.note"));
        Cells.header(sheet, columns);
        for (ScoredSheet each : sheets) {
            for (int i = 0; i < each.lines().size(); i++) {
                sheet.nextRow();
                line(sheet, each, i);
            }
        }
    }

    boolean has(String unitId) {
        return byUnit.containsKey(unitId);
    }

    /** Cells of one column of a unit's lines, from another sheet. */
    private String column(String unitId, int column) {
        int from = first.get(unitId);
        int last = from + byUnit.get(unitId).lines().size() - 1;
        return Ref.on(Wording.of("sheets.criteria"), Ref.fixed(from, column, last, column));
    }

    /** What counts for the line that stands for an area of the scale. */
    Optional<String> area(String unitId, int area) {
        List<Line> lines = byUnit.get(unitId).lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).area().equals(OptionalInt.of(area))) {
                return Optional.of(Ref.cell(first.get(unitId) + i, COUNTED));
            }
        }
        return Optional.empty();
    }

    /** The sum of what counts for the lines of the first level; an empty text when none is scored. */
    String total(String unitId) {
        String level = column(unitId, LEVEL);
        String counted = column(unitId, COUNTED);
        return "IF(COUNTIFS(" + level + ",1," + counted + ",\">-1E+300\")=0,\"\",ROUND(SUMIF(" + level + ",1," + counted
                + "),9))";
    }

    String unproven(String unitId) {
        return "COUNTIF(" + column(unitId, UNPROVEN) + ",\"" + Wording.of("sheets.unproven") + "\")";
    }

    private void line(Sheet sheet, ScoredSheet of, int index) throws XMLStreamException {
        Line line = of.lines().get(index);
        int start = first.get(of.unit().id());
        Cells.order(sheet, sheet.row() - BODY + 1);
        OptionalInt parent = line.parent();
        Cells.number(
                sheet,
                WITHIN,
                parent.isPresent()
                        ? Optional.of(BigDecimal.valueOf(start - BODY + parent.getAsInt() + 1L))
                        : Optional.empty());
        Cells.count(sheet, LEVEL, level(of.lines(), index));
        sheet.text(3, Style.WORDS, of.unit().name());
        sheet.text(4, Style.CENTRED, line.number());
        sheet.text(5, parent.isEmpty() ? Style.WORDS.face(Style.Face.BOLD) : Style.WORDS, line.name());
        Cells.number(sheet, 6, line.maximum());
        Cells.number(sheet, SELF, line.self());
        if (line.total()) {
            sheet.blank(COUNTED, Style.FIGURE);
        } else {
            sheet.formula(COUNTED, Style.FIGURE, new Computed(counted(sheet.row(), of.lines(), index), line.counted()));
        }
        sheet.text(9, line.unread().isEmpty() ? Style.WORDS : Style.WORDS.fill(Style.Fill.DOUBTFUL), line.unread());
        sheet.text(10, Style.WORDS, line.evidence());
        sheet.text(11, Style.WORDS, line.explanation());
        sheet.text(UNPROVEN, Style.CENTRED, line.unproven() ? Wording.of("sheets.unproven") : "");
        sources.write(sheet, UNPROVEN + 1, line.source());
    }

    /** Its own score, else the sum of what counts for the lines within it, which all stand below. */
    private static String counted(int row, List<Line> lines, int index) {
        String self = Ref.cell(row, SELF);
        int last = index;
        for (int i = index + 1; i < lines.size(); i++) {
            last = within(lines, i, index) ? i : last;
        }
        String otherwise = "\"\"";
        if (last > index) {
            String within = Ref.area(row + 1, WITHIN, row + last - index, WITHIN) + "," + Ref.cell(row, 0);
            String parts = Ref.area(row + 1, COUNTED, row + last - index, COUNTED);
            otherwise = "IF(COUNTIFS(" + within + "," + parts + ",\">-1E+300\")=0,\"\",ROUND(SUMIF(" + within + ","
                    + parts + "),9))";
        }
        return "IF(ISNUMBER(" + self + ")," + self + "," + otherwise + ")";
    }

    private static boolean within(List<Line> lines, int line, int parent) {
        return !lines.get(line).total() && lines.get(line).parent().equals(OptionalInt.of(parent));
    }

    /** 1 for an area, 0 for a row of a total and for a line that is a part of none above it. */
    private static int level(List<Line> lines, int index) {
        int level = lines.get(index).total() ? 0 : 1;
        for (int i = index; level > 0 && lines.get(i).parent().isPresent(); level++) {
            int parent = lines.get(i).parent().getAsInt();
            if (parent >= i) {
                return 0;
            }
            i = parent;
        }
        return level;
    }
}
