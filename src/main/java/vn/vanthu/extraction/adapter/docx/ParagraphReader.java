package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.Line;
import vn.vanthu.extraction.adapter.story.ListCounter;

/** Reads the paragraphs of one run of blocks; tracked insertions count as text, tracked deletions do not. */
final class ParagraphReader {

    /** Shows nothing, but is the code of "ư" in TCVN3, which other programs save as an element of its own. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private final StoryReader story;
    private final XmlCursor xml;
    private final ListCounter lists;
    /** Text of paragraphs whose mark a tracked deletion took away, waiting for the one they are joined to. */
    private Line.Builder joined;

    private Line.Builder line;
    private ParagraphFormat format;
    private Styles.Style style;
    private Flow flow;
    private Spans.Open span;

    ParagraphReader(StoryReader story, XmlCursor xml, ListCounter lists) {
        this.story = story;
        this.xml = xml;
        this.lists = lists;
    }

    void read(Flow into) throws XMLStreamException, IOException {
        flow = into;
        if (joined == null) {
            flow.begin();
            story.looks().paragraph(flow.at());
        }
        span = story.spans().open(flow.at());
        line = joined == null ? new Line.Builder() : joined;
        format = ParagraphFormat.NONE;
        style = story.styles().style(null, "paragraph");
        content();
        story.spans().close(span);
        story.fields().endParagraph();
        if (format.markDeleted()) {
            joined = line;
            return;
        }
        joined = null;
        ParagraphFormat whole =
                format.over(style.paragraph()).over(story.styles().paragraphDefaults());
        String label = label(whole);
        story.looks().endParagraph(format, style, label);
        flow.paragraph(line.build(label, whole.centred()));
    }

    private String label(ParagraphFormat whole) throws XMLStreamException, IOException {
        String label = lists.next(whole.list(), whole.level(), format.style());
        return label.isEmpty() ? label : story.fonts().read(font(RunFormat.NONE, RunFormat.NONE), "", label);
    }

    private void content() throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "pPr" -> {
                    format = story.paragraphFormat();
                    span = story.spans().behindProperties(span);
                    style = story.styles().style(format.style(), "paragraph");
                }
                case "r" -> run();
                case "m:r", "m:oMath", "m:oMathPara" -> formula();
                case "fldSimple" -> {
                    story.fields().simple(xml.attribute("instr"));
                    story.looks().field(xml.attribute("instr"));
                    content();
                }
                case "mc:AlternateContent" -> story.choice(this::content);
                case "hyperlink", "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "bdo", "dir" ->
                    content();
                default -> xml.skip();
            }
        });
    }

    private void run() throws XMLStreamException, IOException {
        RunFormat[] run = {RunFormat.NONE};
        xml.children(name -> {
            if (name.equals("rPr")) {
                run[0] = story.runFormat();
            } else {
                runContent(name, run[0]);
            }
        });
    }

    private void runContent(String name, RunFormat run) throws XMLStreamException, IOException {
        switch (name) {
            case "t" -> {
                boolean keep = "preserve".equals(xml.attribute("space"));
                String text = xml.text();
                add(keep ? text.replace('\n', ' ') : text.strip(), run);
            }
            case "instrText" -> {
                String code = xml.text();
                story.fields().code(code);
                story.looks().field(code);
            }
            case "mc:AlternateContent" -> story.choice(() -> xml.children(inner -> runContent(inner, run)));
            case "drawing", "pict", "object" -> {
                story.looks().enterDrawing();
                drawing();
                story.looks().leaveDrawing();
            }
            case "ruby" ->
                xml.children(inner -> {
                    if (inner.equals("rubyBase")) {
                        content();
                    } else {
                        xml.skip();
                    }
                });
            default -> {
                sign(name, run);
                xml.skip();
            }
        }
    }

    private void sign(String name, RunFormat run) throws XMLStreamException, IOException {
        switch (name) {
            case "sym" -> symbol(run);
            case "softHyphen" -> add(SOFT_HYPHEN, run);
            case "tab" -> add("\t", run);
            case "ptab" -> {
                story.looks().positionedTab(xml.attribute("alignment"));
                add("\t", run);
            }
            case "br" -> {
                String type = xml.attribute("type");
                add(type == null || type.equals("textWrapping") ? "\n" : " ", run);
            }
            case "cr" -> add("\n", run);
            case "noBreakHyphen" -> add("-", run);
            case "fldChar" -> {
                story.fields().mark(xml.attribute("fldCharType"));
                story.looks().fieldMark(xml.attribute("fldCharType"));
            }
            default -> {}
        }
    }

    /** A sign given by its font and code (17.3.3.30). */
    private void symbol(RunFormat run) throws XMLStreamException, IOException {
        String code = xml.attribute("char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) {
            String sign = String.valueOf((char) Integer.parseInt(code, 16));
            add(story.fonts().read(xml.attribute("font"), "", sign), run);
        }
    }

    private String font(RunFormat run, RunFormat letters) {
        if (run.font() != null) {
            return run.font();
        }
        String styled = letters.font() != null ? letters.font() : style.run().font();
        if (styled != null) {
            return styled;
        }
        String table = story.tableFont();
        return table != null ? table : story.styles().runDefaults().font();
    }

    private void add(String text, RunFormat run) throws XMLStreamException, IOException {
        if (text.isEmpty() || !story.fields().textShows()) {
            return;
        }
        RunFormat defaults = story.styles().runDefaults();
        RunFormat base = style.run();
        RunFormat letters = run.style() == null
                ? RunFormat.NONE
                : story.styles().style(run.style(), "character").run();
        if (RunFormat.shown(run.hidden(), base.hidden(), letters.hidden(), defaults.hidden())) {
            return;
        }
        boolean capitals = RunFormat.shown(run.capitals(), base.capitals(), letters.capitals(), defaults.capitals());
        story.budget().characters(text.length());
        String shown = story.fonts().read(font(run, letters), line.text(), text);
        if (shown.equals(SOFT_HYPHEN)) {
            return;
        }
        String seen = capitals ? shown.toUpperCase(Locale.ROOT) : shown;
        boolean bold = RunFormat.shown(run.bold(), base.bold(), letters.bold(), defaults.bold());
        boolean italic = RunFormat.shown(run.italic(), base.italic(), letters.italic(), defaults.italic());
        line.add(seen, bold, italic);
        story.looks().letters(seen, bold, italic, run, letters, base);
    }

    private void formula() throws XMLStreamException, IOException {
        xml.children(name -> {
            if (name.equals("m:t") || name.equals("t")) {
                add(xml.text(), RunFormat.NONE);
            } else {
                formula();
            }
        });
    }

    /** Looks for text boxes and pictures. What a box holds is read on its own, before the paragraph it hangs on. */
    private void drawing() throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "txbxContent" -> box();
                case "mc:AlternateContent" -> story.choice(this::drawing);
                case ":posOffset", ":align" -> story.looks().placed(xml.text());
                default -> {
                    story.looks().shape(name, xml);
                    if (name.equals(":blip") || name.equals(":imagedata")) {
                        story.pictureMet();
                    }
                    drawing();
                }
            }
        });
    }

    private void box() throws XMLStreamException, IOException {
        story.spans().enterBox();
        story.looks().enterBox();
        story.blocks(flow.boxes());
        story.looks().leaveBox();
        story.spans().leaveBox();
    }
}
