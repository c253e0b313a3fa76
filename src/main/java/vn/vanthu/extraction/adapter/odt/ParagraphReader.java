package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.Line;
import vn.vanthu.intake.Refusal;

/** Reads one paragraph; what was deleted under tracking, notes and comments are no part of it. */
final class ParagraphReader {

    private static final int MOST_BLANKS = 1000;

    private final StoryReader story;
    private final OdfXml xml;
    private final Flow flow;
    private final Line.Builder line = new Line.Builder();
    private final StringBuilder shown = new StringBuilder();

    ParagraphReader(StoryReader story, Flow flow) {
        this.story = story;
        this.xml = story.xml();
        this.flow = flow;
    }

    /** @param label of the list that the paragraph counts in, asked for only if it shows text */
    void read(Supplier<String> label) throws XMLStreamException, IOException {
        OdfStyle style = story.styles().style("paragraph", xml.attribute("style-name"));
        runs(style);
        boolean blank = shown.toString().isBlank();
        flow.paragraph(line.build(blank ? "" : label.get(), OdfStyle.is(style.centred())));
    }

    private void runs(OdfStyle style) throws XMLStreamException, IOException {
        xml.content(name -> inline(name, style), text -> add(text, style));
    }

    private void inline(String name, OdfStyle style) throws XMLStreamException, IOException {
        switch (name) {
            case "span" ->
                runs(story.styles().style("text", xml.attribute("style-name")).over(style));
            case "s" -> {
                put(" ".repeat(Math.min(MOST_BLANKS, xml.number("c", 1))), style);
                xml.skip();
            }
            case "tab" -> {
                put("\t", style);
                xml.skip();
            }
            case "line-break" -> {
                put("\n", style);
                xml.skip();
            }
            case "note", "annotation", "ruby-text", "tracked-changes" -> xml.skip();
            case "hidden-text", "hidden-paragraph" -> {
                if (xml.on("is-hidden")) {
                    xml.skip();
                } else {
                    runs(style);
                }
            }
            case "script" -> throw Refusal.hostile("macros");
            case "frame", "g", "custom-shape", "rect", "ellipse", "event-listeners", "object", "object-ole" ->
                story.floating(name, flow.boxes());
            default -> runs(style);
        }
    }

    /** Blanks and line ends of the file are one blank; those that count are elements. */
    private void add(String text, OdfStyle style) throws IOException {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
            char before = plain.length() > 0 ? plain.charAt(plain.length() - 1) : last();
            if (!blank) {
                plain.append(letter);
            } else if (before != ' ') {
                plain.append(' ');
            }
        }
        put(plain.toString(), style);
    }

    private char last() {
        return shown.length() == 0 ? ' ' : shown.charAt(shown.length() - 1);
    }

    private void put(String text, OdfStyle style) throws IOException {
        if (text.isEmpty() || OdfStyle.is(style.hidden())) {
            return;
        }
        story.budget().characters(text.length());
        String read = story.styles().read(style.font(), shown, text);
        String drawn = OdfStyle.is(style.capitals()) ? read.toUpperCase(Locale.ROOT) : read;
        shown.append(drawn);
        line.add(drawn, OdfStyle.is(style.bold()), OdfStyle.is(style.italic()));
    }
}
