package vn.vanthu.document;

import java.util.List;

/** Nội dung: one block of a document's body, in reading order. */
public sealed interface Block {

    /**
     * Đề mục.
     *
     * @param level 1 for a part (I, II), 2 for a numbered item (1, 2), 3 for a point (a, b)
     * @param label the ordinal as printed without closing mark: "II", "3", "đ"; empty for an unnumbered heading
     */
    record Heading(int level, String label, String title) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Rows of cell texts; paragraphs within a cell are parted by a line feed. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
