package vn.vanthu.document;

import java.util.List;

/**
 * Cột của bảng: one column of a table that units fill in.
 *
 * @param names how its heading may read, compared without case and diacritics
 * @param required true when every row must fill it
 */
public record Column(Role role, List<String> names, boolean required) {

    /** What a column holds. */
    public enum Role {
        NUMBER,
        /** Lĩnh vực. */
        AREA,
        /** Nhiệm vụ, hoạt động of a plan. */
        TASK,
        /** Sản phẩm, kết quả đầu ra. */
        OUTPUT,
        /** Thời gian thực hiện. */
        TIMING,
        /** Cơ quan chủ trì. */
        LEAD,
        /** Cơ quan phối hợp. */
        SUPPORT,
        /** Kinh phí dự kiến. */
        BUDGET,
        /** Tiêu chí of a score sheet. */
        CRITERION,
        /** Điểm chuẩn, điểm tối đa. */
        MAXIMUM,
        /** Điểm tự đánh giá. */
        SELF,
        /** Tài liệu kiểm chứng. */
        EVIDENCE,
        /** Ghi chú, giải trình. */
        NOTE,
        /** Known, but not looked at. */
        OTHER
    }

    public Column {
        names = List.copyOf(names);
    }
}
