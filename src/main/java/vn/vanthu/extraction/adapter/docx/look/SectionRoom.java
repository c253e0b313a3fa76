package vn.vanthu.extraction.adapter.docx.look;

import java.util.Optional;

/** The text area of a section, known when the section ends. */
final class SectionRoom implements Room {

    private Section section;

    void ends(Section read) {
        section = read;
    }

    Section section() {
        return section;
    }

    @Override
    public Optional<Column> column() {
        if (section == null || section.columns() > 1 || section.left() >= section.width() - section.right()) {
            return Optional.empty();
        }
        return Optional.of(new Column(section.left(), section.width() - section.right(), section.width()));
    }
}
