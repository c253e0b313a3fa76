package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedScores;
import vn.vanthu.consolidation.ConsolidatedScores.AreaScore;
import vn.vanthu.consolidation.ConsolidatedScores.Group;
import vn.vanthu.consolidation.ConsolidatedScores.Row;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.Wording;

/** Xếp hạng: one row a unit, group after group, with its areas, its total and its rank as its score sheet gives them. */
final class RankingSheet {

    private static final int BODY = 4;
    private static final int LEFT = 3;
    private static final List<String> AFTER =
            List.of("outside", "score.total", "score.stated", "rank", "score.last", "score.change", "gaps");

    private final ConsolidatedScores scores;
    private final CriteriaSheet criteria;
    private final List<Scoring.Area> areas;
    private final boolean linked;

    RankingSheet(ConsolidatedScores scores, CriteriaSheet criteria) {
        this.scores = scores;
        this.criteria = criteria;
        this.areas = scores.scoring().areas();
        long rows =
                scores.groups().stream().mapToLong(group -> group.rows().size()).sum();
        this.linked = rows * areas.size() <= Sheet.MOST_LINKS;
    }

    Page page() {
        List<Double> widths = new ArrayList<>(List.of(7.0, 32.0, 20.0));
        areas.forEach(area -> widths.add(12.0));
        AFTER.forEach(column -> widths.add(10.0));
        return new Page(Wording.of("sheets.ranking"), widths, BODY - 1, BODY, 2, false);
    }

    void write(Sheet sheet) throws XMLStreamException {
        Titles.write(
                sheet,
                LEFT + areas.size() + AFTER.size(),
                Wording.of("sheets.ranking.title"),
                Wording.of("sheets.ranking.note"));
        header(sheet);
        int order = 1;
        for (Group group : scores.groups()) {
            int from = sheet.row() + 1;
            int last = sheet.row() + group.rows().size();
            String totals = Ref.fixed(from, total(), last, total());
            for (Row row : group.rows()) {
                sheet.nextRow();
                Cells.order(sheet, order++);
                sheet.text(1, Style.WORDS, row.unit().name());
                sheet.text(2, Style.WORDS, group.name());
                row(sheet, row, totals);
            }
        }
    }

    private int total() {
        return LEFT + areas.size() + 1;
    }

    private void header(Sheet sheet) throws XMLStreamException {
        sheet.nextRow();
        List<String> heads = new ArrayList<>(List.of(head("order"), head("reporter"), head("group")));
        areas.forEach(area -> heads.add(area.title()));
        AFTER.forEach(column -> heads.add(head(column)));
        for (int column = 0; column < heads.size(); column++) {
            sheet.text(column, Style.HEAD, heads.get(column));
        }
    }

    private static String head(String column) {
        return Wording.of("sheets.column." + column);
    }

    private void row(Sheet sheet, Row row, String totals) throws XMLStreamException {
        String unit = row.unit().id();
        boolean scored = criteria.has(unit);
        for (int i = 0; i < areas.size(); i++) {
            area(sheet, LEFT + i, row, areas.get(i));
        }
        int at = total();
        String total = Ref.cell(sheet.row(), at);
        if (!scored) {
            for (int column = at - 1; column < at + AFTER.size() - 1; column++) {
                sheet.blank(column, Style.FIGURE);
            }
            return;
        }
        String own = Ref.area(sheet.row(), LEFT, sheet.row(), at - 2);
        formula(sheet, at - 1, number(total, "ROUND(" + total + "-SUM(" + own + "),9)"), outside(row));
        Style bold = Style.FIGURE.face(Style.Face.BOLD);
        sheet.formula(at, bold, new Computed(criteria.total(unit), row.total()));
        Cells.number(sheet, at + 1, row.stated());
        Optional<BigDecimal> rank = row.rank().isPresent()
                ? Optional.of(BigDecimal.valueOf(row.rank().getAsInt()))
                : Optional.empty();
        sheet.formula(at + 2, bold, new Computed(number(total, "RANK(" + total + "," + totals + ")"), rank));
        Optional<BigDecimal> last = row.change().flatMap(change -> row.total().map(now -> now.subtract(change)));
        Cells.number(sheet, at + 3, last);
        if (last.isPresent()) {
            String before = Ref.cell(sheet.row(), at + 3);
            formula(sheet, at + 4, number(total, "ROUND(" + total + "-" + before + ",9)"), row.change());
        } else {
            sheet.blank(at + 4, Style.FIGURE);
        }
        BigDecimal gaps = BigDecimal.valueOf(row.unproven().size());
        formula(sheet, at + 5, criteria.unproven(unit), Optional.of(gaps));
    }

    private void area(Sheet sheet, int column, Row row, Scoring.Area area) {
        Optional<BigDecimal> score =
                Optional.ofNullable(row.areas().get(area.number())).map(AreaScore::score);
        Optional<String> cell =
                criteria.has(row.unit().id()) ? criteria.area(row.unit().id(), area.number()) : Optional.empty();
        if (cell.isEmpty()) {
            sheet.blank(column, Style.FIGURE);
            return;
        }
        String from = Ref.on(Wording.of("sheets.criteria"), cell.get());
        formula(sheet, column, number(from, from), score);
        if (linked) {
            sheet.linkWithin(column, Wording.of("sheets.criteria"), cell.get(), Wording.of("sheets.tip.area"));
        }
    }

    /** Points that the unit gave itself under no area of the scale. */
    private static Optional<BigDecimal> outside(Row row) {
        return row.total()
                .map(total ->
                        row.areas().values().stream().map(AreaScore::score).reduce(total, BigDecimal::subtract));
    }

    private static String number(String cell, String then) {
        return "IF(ISNUMBER(" + cell + ")," + then + ",\"\")";
    }

    private static void formula(Sheet sheet, int column, String formula, Optional<BigDecimal> value) {
        sheet.formula(column, Style.FIGURE, new Computed(formula, value));
    }
}
