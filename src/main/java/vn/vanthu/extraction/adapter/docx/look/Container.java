package vn.vanthu.extraction.adapter.docx.look;

/** What paragraphs stand in, one under another: the body, a cell, a text box, a header. */
final class Container {

    /** Null for the body. */
    final Container outer;

    final Room room;
    /** Of a line drawn along its lower edge. */
    boolean lineBelow;
    /** The paragraph that is read now; null between paragraphs. */
    RawParagraph open;
    /** The paragraph above in the same column; null for none. */
    ParagraphLook above;

    Drawing drawing;

    Container(Container outer, Room room) {
        this.outer = outer;
        this.room = room;
    }
}
