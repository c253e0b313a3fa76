package vn.vanthu.extraction.adapter.html;

import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.Line;

/** Gathers the text of a page into paragraphs; blanks and line ends of the source count as one blank. */
final class TextFlow {

    private final Flow flow;
    private Line.Builder line = new Line.Builder();
    private String label = "";
    private boolean centred;
    private boolean shows;
    private boolean blankBefore = true;

    TextFlow(Flow flow) {
        this.flow = flow;
    }

    Flow flow() {
        return flow;
    }

    /** What the paragraph holds so far. */
    CharSequence text() {
        return line.text();
    }

    void label(String text) {
        label = text.isBlank() ? "" : text;
    }

    void centred(boolean value) {
        centred = value;
    }

    /** @param kept true where blanks and line ends count as they are written */
    void add(String text, Look look, boolean kept) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean blank = sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f';
            if (kept || !blank) {
                shown.append(sign == '\r' ? "" : String.valueOf(sign));
            } else if (!blankBefore) {
                shown.append(' ');
            }
            blankBefore = blank;
            shows |= !blank && sign != '\u00A0';
        }
        line.add(shown.toString(), look.bold(), look.italic());
    }

    /** @param always true where a paragraph without text counts as one too */
    void end(boolean always) {
        if (shows || always) {
            flow.begin();
        }
        if (shows) {
            flow.paragraph(line.build(label, centred));
        }
        if (shows || always) {
            label = "";
        }
        line = new Line.Builder();
        shows = false;
        blankBefore = true;
    }
}
