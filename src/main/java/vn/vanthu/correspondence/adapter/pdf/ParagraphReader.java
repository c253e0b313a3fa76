package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vanthu.correspondence.adapter.pdf.Flow.Inline;

/** Reads one paragraph: its runs, the page number field and drawn lines. */
final class ParagraphReader {

    private static final Set<String> TRANSPARENT =
            Set.of("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple");
    private static final Set<String> INVISIBLE = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "sdtPr",
            "sdtEndPr",
            "permStart",
            "permEnd",
            "lastRenderedPageBreak",
            "softHyphen",
            "commentRangeStart",
            "commentRangeEnd",
            "smartTagPr");
    private static final int UNTIL_SEPARATOR = 1;
    private static final int RESULT = 2;

    private final Looks looks;
    private final Undrawable undrawable;
    private final String tableStyle;
    private final boolean numbersPages;
    private final List<Inline> content = new ArrayList<>();
    private Bag paragraph = Bag.EMPTY;
    private Optional<Bag> section = Optional.empty();
    private Style.Letter letter;
    private boolean hidden;
    private int field;
    private String instruction = "";

    /** @param numbersPages true within headers and footers */
    ParagraphReader(Looks looks, Undrawable undrawable, String tableStyle, boolean numbersPages) {
        this.looks = looks;
        this.undrawable = undrawable;
        this.tableStyle = tableStyle;
        this.numbersPages = numbersPages;
    }

    Flow.Paragraph read(XMLStreamReader in) throws XMLStreamException {
        children(in);
        Looks.ParagraphLook look = looks.paragraph(tableStyle, paragraph);
        return new Flow.Paragraph(look.style(), look.mark(), List.copyOf(content));
    }

    /** The properties of the section that ends with the paragraph; empty when none does. */
    Optional<Bag> section() {
        return section;
    }

    private void children(XMLStreamReader in) throws XMLStreamException {
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                child(in, in.getLocalName());
            }
        }
    }

    private void child(XMLStreamReader in, String name) throws XMLStreamException {
        if (name.equals("pPr")) {
            paragraph = Bag.read(in);
            section = paragraph.has("sectPr") ? Optional.of(paragraph.under("sectPr/")) : Optional.empty();
        } else if (name.equals("r")) {
            letter = letter(Bag.EMPTY);
            hidden = false;
            children(in);
        } else if (name.equals("rPr")) {
            letter = letter(Bag.read(in));
        } else if (name.equals("fldSimple")) {
            instruction = Xml.attribute(in, "instr");
            boolean page = pageField();
            int before = content.size();
            letter = letter(Bag.EMPTY);
            children(in);
            if (page) {
                content.subList(before, content.size()).clear();
                content.add(new Flow.PageNumber(letter));
            }
        } else if (TRANSPARENT.contains(name)) {
            children(in);
        } else if (INVISIBLE.contains(name)) {
            Xml.skip(in);
        } else {
            piece(in, name);
        }
    }

    private void piece(XMLStreamReader in, String name) throws XMLStreamException {
        switch (name) {
            case "t" -> text(in.getElementText());
            case "instrText" -> instruction += in.getElementText();
            case "fldChar" -> {
                fieldMark(Xml.attribute(in, "fldCharType"));
                Xml.skip(in);
            }
            case "br" -> {
                String type = Xml.attribute(in, "type");
                add(type.equals("page") ? new Flow.PageBreak() : new Flow.LineBreak(letter));
                if (type.equals("column")) {
                    undrawable.add("w:br column");
                }
                Xml.skip(in);
            }
            case "cr" -> {
                add(new Flow.LineBreak(letter));
                Xml.skip(in);
            }
            case "tab" -> {
                add(new Flow.Tab(letter));
                Xml.skip(in);
            }
            case "noBreakHyphen" -> {
                text("\u2011");
                Xml.skip(in);
            }
            case "AlternateContent", "Choice" -> children(in);
            case "Fallback" -> Xml.skip(in);
            case "drawing" -> DrawnLine.read(in, letter, undrawable).ifPresent(this::add);
            default -> {
                undrawable.add("w:" + name);
                Xml.skip(in);
            }
        }
    }

    private Style.Letter letter(Bag own) {
        Looks.LetterLook look = looks.letter(paragraph.val("pStyle"), tableStyle, own);
        hidden = look.hidden();
        return look.letter();
    }

    private void text(String text) {
        String printed = letter.capitals() ? text.toUpperCase(Locale.ROOT) : text;
        add(new Flow.Text(printed, letter));
    }

    private void add(Inline inline) {
        boolean replaced = field == RESULT && isPage(instruction);
        if (!hidden && field != UNTIL_SEPARATOR && !replaced) {
            content.add(inline);
        }
    }

    private void fieldMark(String type) {
        switch (type) {
            case "begin" -> {
                field = UNTIL_SEPARATOR;
                instruction = "";
            }
            case "separate" -> field = RESULT;
            default -> {
                if (pageField()) {
                    content.add(new Flow.PageNumber(letter));
                }
                field = 0;
                instruction = "";
            }
        }
    }

    /** True for the page's number; all other fields but links are named as not drawable. */
    private boolean pageField() {
        String name = instruction.trim().split("\\s+")[0];
        boolean page = isPage(instruction);
        if (page && !numbersPages || !page && !name.equals("HYPERLINK")) {
            undrawable.add("field " + name + (page ? " outside header and footer" : ""));
        }
        return page;
    }

    private static boolean isPage(String instruction) {
        return instruction.trim().split("\\s+")[0].equals("PAGE");
    }
}
