package vn.vanthu.forms;

/**
 * Lĩnh vực hoặc tiêu chí chấm điểm: one line of the score table.
 *
 * @param number "3" for an area, "3.1" for a criterion
 * @param maximum điểm chuẩn as printed; empty while it is not known
 */
public record ScoreArea(String number, String name, String maximum) {

    /** True for an area itself. */
    public boolean main() {
        return !number.contains(".");
    }
}
