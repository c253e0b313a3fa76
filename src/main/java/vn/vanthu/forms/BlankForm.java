package vn.vanthu.forms;

import java.util.List;

/**
 * Mẫu văn bản để trống: all that one form prints before a unit fills it in.
 *
 * @param parts đề mục in reading order, areas after the part that holds them
 * @param annex phụ lục
 */
public record BlankForm(Kind kind, FormHead head, List<Part> parts, Annex annex) {

    public enum Kind {
        REPORT,
        PLAN,
        SCORE_FILE
    }

    public BlankForm {
        parts = List.copyOf(parts);
    }

    /**
     * @param heading with its ordinal: "II. KẾT QUẢ …", "3. Cải cách …"
     * @param chapter true for a part, false for an area within it
     * @param open true when the unit writes under it, false when its areas follow
     */
    public record Part(String heading, boolean chapter, boolean open) {}

    /**
     * @param title after the word PHỤ LỤC, in capitals
     * @param reference "(Kèm theo …)"
     */
    public record Annex(String title, String reference, Content content) {}

    /** What the annex consists of. */
    public sealed interface Content {}

    /** Biểu mẫu thống kê. @param lastTitle heading of the column of the period before */
    public record Statistics(String lastTitle, List<Table> tables) implements Content {
        public Statistics {
            tables = List.copyOf(tables);
        }
    }

    /**
     * @param caption "Biểu mẫu 3"; empty where the annex is one list without forms
     * @param title in capitals; empty without a caption
     */
    public record Table(String caption, String title, List<Line> lines) {
        public Table {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param main true for a line of the first level
     * @param last the figure of the period before as printed; empty when there is none
     */
    public record Line(String number, String name, String unit, boolean main, String last, Entry entry) {}

    /** Khung kế hoạch. @param columns after the ordinal's, the first names the area or the task */
    public record Frame(List<String> columns, List<String> areas) implements Content {
        public Frame {
            columns = List.copyOf(columns);
            areas = List.copyOf(areas);
        }
    }

    /** Bảng điểm. @param total sum of the maxima as printed; empty while they are not known */
    public record Scores(List<ScoreArea> areas, String total) implements Content {
        public Scores {
            areas = List.copyOf(areas);
        }
    }
}
