package vn.vanthu.extraction.adapter.docx.look;

import java.util.Optional;

/** What a paragraph is set in. */
interface Room {

    /**
     * Both edges in twips from the page's left edge.
     *
     * @param page the page's width
     */
    record Column(double left, double right, double page) {
        double width() {
            return right - left;
        }
    }

    /** Where nothing is known. */
    Room UNKNOWN = Optional::empty;

    /** To be asked when the document is read, for a section says last how wide it is. */
    Optional<Column> column();
}
