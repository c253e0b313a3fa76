package vn.vanthu.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Thang điểm: the areas of a self-assessment and their maxima.
 *
 * @param areas in their order
 * @param verified false when names and maxima only stand in for a paper that is not at hand: a sheet's own then count
 * @param total what the maxima of all areas add up to
 * @param columns of the score sheet
 * @param totals how the row of the total is called
 * @param evidence words that name a list of evidence (tài liệu kiểm chứng)
 * @param explanations words that open an explanation (giải trình)
 */
public record Scoring(
        List<Area> areas,
        boolean verified,
        BigDecimal total,
        List<Column> columns,
        List<String> totals,
        List<String> evidence,
        List<String> explanations) {

    public Scoring {
        areas = List.copyOf(areas);
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
        evidence = List.copyOf(evidence);
        explanations = List.copyOf(explanations);
    }

    /**
     * Lĩnh vực chấm điểm.
     *
     * @param number from 1
     * @param names other wordings
     * @param maximum điểm tối đa; empty where it is not known
     */
    public record Area(int number, String title, List<String> names, Optional<BigDecimal> maximum) {
        public Area {
            names = List.copyOf(names);
        }
    }
}
