package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.ListCounter;
import vn.vanthu.intake.Refusal;

/** Reads blocks: paragraphs, headings, lists, tables, sections and frames, wherever they stand. */
final class StoryReader {

    private static final int DEEPEST = 60;

    /** Where a paragraph stands in a list; a level of -1 is outside of any. */
    private record Listed(String style, int list, int level) {
        static final Listed NOT = new Listed(null, -1, -1);
    }

    private final OdfXml xml;
    private final OdfStyles styles;
    private final ListCounter counter;
    private final Budget budget;
    private int tables;
    private int depth;
    private boolean pictureSeen;

    StoryReader(OdfXml xml, OdfStyles styles, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.counter = new ListCounter(styles.lists());
        this.budget = budget;
    }

    OdfXml xml() {
        return xml;
    }

    OdfStyles styles() {
        return styles;
    }

    Budget budget() {
        return budget;
    }

    boolean pictureSeen() {
        return pictureSeen;
    }

    int countTable() {
        return ++tables;
    }

    /** Reads the blocks within the element that the cursor stands on. */
    void blocks(Flow flow) throws XMLStreamException, IOException {
        if (++depth > DEEPEST) {
            throw Refusal.hostile("blocks within blocks without end");
        }
        xml.children(name -> block(name, flow));
        depth--;
    }

    private void block(String name, Flow flow) throws XMLStreamException, IOException {
        switch (name) {
            case "p", "h" -> paragraph(name, flow, Listed.NOT, false);
            case "list" -> list(flow, Listed.NOT);
            case "table" -> new TableReader(this).read(flow);
            case "section" -> section(flow);
            case "table-of-content",
                    "illustration-index",
                    "table-index",
                    "object-index",
                    "user-index",
                    "alphabetical-index",
                    "bibliography",
                    "index-body",
                    "index-title" -> blocks(flow);
            case "scripts", "event-listeners" -> scripts();
            case "dde-connection-decls", "dde-source" -> dde(name);
            default -> floating(name, flow.boxes());
        }
    }

    /** What floats over the text: boxes are read, pictures and objects are only looked at. */
    void floating(String name, Flow flow) throws XMLStreamException, IOException {
        switch (name) {
            case "frame", "g", "a" -> xml.children(inner -> floating(inner, flow));
            case "text-box", "custom-shape", "rect", "ellipse", "polygon", "path", "caption" -> blocks(flow);
            case "image" -> {
                pictureSeen = true;
                OdfPackage.refuseRemote(xml.attribute("href"), "picture");
                xml.skip();
            }
            case "object" -> {
                OdfPackage.refuseRemote(xml.attribute("href"), "object");
                xml.skip();
            }
            case "object-ole" -> throw Refusal.hostile("embedded OLE object");
            case "applet", "plugin" -> throw Refusal.hostile("embedded program");
            case "floating-frame" -> {
                OdfPackage.refuseRemote(xml.attribute("href"), "frame");
                xml.skip();
            }
            case "scripts", "event-listeners" -> scripts();
            default -> xml.skip();
        }
    }

    /** An empty element says that there is none. */
    private void scripts() throws XMLStreamException, IOException {
        xml.children(name -> {
            if (name.equals("script") || name.equals("event-listener")) {
                throw Refusal.hostile("macros");
            }
            scripts();
        });
    }

    private void dde(String element) throws XMLStreamException, IOException {
        if (element.equals("dde-source")) {
            throw Refusal.hostile("link to another program");
        }
        xml.children(name -> {
            if (name.equals("dde-connection-decl")) {
                throw Refusal.hostile("link to another program");
            }
            xml.skip();
        });
    }

    private void section(Flow flow) throws XMLStreamException, IOException {
        if ("none".equals(xml.attribute("display"))) {
            xml.skip();
            return;
        }
        xml.children(name -> {
            if (name.equals("section-source")) {
                OdfPackage.refuseRemote(xml.attribute("href"), "section");
            }
            block(name, flow);
        });
    }

    private void list(Flow flow, Listed outer) throws XMLStreamException, IOException {
        String own = xml.attribute("style-name");
        String style = own != null ? own : outer.style();
        boolean begins = outer.level() < 0 || own != null && !own.equals(outer.style());
        int number = begins ? styles.lists().begin(xml, style) : outer.list();
        Listed here = new Listed(style, number, outer.level() + 1);
        if (++depth > DEEPEST) {
            throw Refusal.hostile("lists within lists without end");
        }
        xml.children(item -> {
            boolean[] labelled = {item.equals("list-header")};
            xml.children(name -> {
                switch (name) {
                    case "p", "h" -> {
                        paragraph(name, flow, here, labelled[0]);
                        labelled[0] = true;
                    }
                    case "list" -> list(flow, here);
                    default -> block(name, flow);
                }
            });
        });
        depth--;
    }

    private void paragraph(String name, Flow flow, Listed listed, boolean labelled)
            throws XMLStreamException, IOException {
        Integer list = null;
        Integer level = null;
        if (listed.level() >= 0) {
            list = listed.list();
            level = listed.level();
        } else if (name.equals("h") && !xml.on("is-list-header")) {
            list = OdfLists.OUTLINE;
            level = xml.number("outline-level", 1) - 1;
        }
        Integer counted = labelled ? null : list;
        Integer countedLevel = level;
        flow.begin();
        new ParagraphReader(this, flow).read(() -> counter.next(counted, countedLevel, null));
    }
}
