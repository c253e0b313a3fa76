package vn.vanthu.correspondence.adapter.docx;

/**
 * A field whose text carries a rule below it, a third to half as long as the line (NĐ 30/2020, Phụ lục I, Mục II.2).
 *
 * @param size in points
 * @param width the room that a line has, in points
 */
record RuledText(String field, double size, boolean bold, double width) {}
