package vn.vanthu.extraction.adapter.docx.look;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanthu.document.Place;

/** A paragraph while it is read. */
final class RawParagraph {

    private static final Pattern PAGE = Pattern.compile("^\\s*PAGE\\b", Pattern.CASE_INSENSITIVE);

    final Place.Position at;
    final Container container;
    final SectionRoom section;
    final List<RawLine> lines = new ArrayList<>();
    final List<DrawnLine> drawn = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    ParagraphLook look;
    /** The one above it in the same column; null for none. */
    ParagraphLook above;

    LetterLook mark;

    RawParagraph(Place.Position at, Container container, SectionRoom section) {
        this.at = at;
        this.container = container;
        this.section = section;
        lines.add(new RawLine(this));
    }

    RawLine last() {
        return lines.get(lines.size() - 1);
    }

    void letters(String text, LetterLook letters) {
        TimesWidths face = letters.face();
        RawLine line = last();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') {
                line = new RawLine(this);
                lines.add(line);
            } else {
                line.add(letter, letters, face);
            }
        }
    }

    /** A field's code, which may come in parts. */
    void field(String part) {
        code.append(part);
        if (PAGE.matcher(code).find()) {
            last().pageNumber = true;
            code.setLength(0);
        }
    }

    void fieldBegins() {
        code.setLength(0);
    }
}
