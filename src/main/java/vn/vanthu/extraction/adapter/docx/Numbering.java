package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.docx.look.Marks;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Lists;

/** The lists that a document defines (ECMA-376 Part 1, 17.9); {@link vn.vanthu.extraction.adapter.story.ListCounter} counts in them. */
final class Numbering implements Lists {

    private final Fonts fonts;
    private final Map<Integer, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<Integer, String> linkedStyles = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    /** What levels say of their paragraphs, where looks are wanted. */
    private final Map<Level, Marks> looks = new IdentityHashMap<>();

    private final Styles styles;

    Numbering(Styles styles, Fonts fonts) {
        this.styles = styles;
        this.fonts = fonts;
    }

    @Override
    public Instance instance(int id) {
        return instances.get(id);
    }

    @Override
    public Level level(Instance instance, int level) {
        Level own = instance.levels().get(level);
        if (own != null) {
            return own;
        }
        String link = linkedStyles.get(instance.list());
        Integer linked = link == null
                ? null
                : styles.style(link, "numbering").paragraph().list();
        Instance other = linked == null ? null : instances.get(linked);
        int list = other == null ? instance.list() : other.list();
        return lists.getOrDefault(list, Map.of()).getOrDefault(level, Level.PLAIN);
    }

    @Override
    public int levelOf(Instance instance, String style) {
        return lists.getOrDefault(instance.list(), Map.of()).entrySet().stream()
                .filter(entry -> style != null && style.equals(entry.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** How the paragraphs of a list are set; see {@link vn.vanthu.extraction.adapter.story.ListCounter#next}. */
    Marks look(Integer list, Integer ownLevel, String style) {
        Instance instance = list == null ? null : instances.get(list);
        if (instance == null) {
            return Marks.NONE;
        }
        int level = ownLevel != null ? ownLevel : levelOf(instance, style);
        return looks.getOrDefault(level(instance, level), Marks.NONE);
    }

    /** Reads {@code w:numbering}. */
    void read(XmlCursor xml) throws XMLStreamException, IOException {
        XmlCursor.Memory<Level> known = xml.memory(this::readLevel);
        xml.children(name -> {
            switch (name) {
                case "abstractNum" -> list(xml, known);
                case "num" -> instance(xml, known);
                default -> xml.skip();
            }
        });
    }

    private void list(XmlCursor xml, XmlCursor.Memory<Level> known) throws XMLStreamException, IOException {
        int id = xml.number("abstractNumId", -1);
        Map<Integer, Level> levels = new HashMap<>();
        xml.children(name -> {
            switch (name) {
                case "lvl" -> levels.put(xml.number("ilvl", 0), known.recall());
                case "numStyleLink" -> {
                    linkedStyles.put(id, xml.attribute("val"));
                    xml.skip();
                }
                default -> xml.skip();
            }
        });
        lists.put(id, levels);
    }

    private void instance(XmlCursor xml, XmlCursor.Memory<Level> known) throws XMLStreamException, IOException {
        int id = xml.number("numId", 0);
        int[] list = {-1};
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> {
                    list[0] = xml.number(-1);
                    xml.skip();
                }
                case "lvlOverride" -> {
                    int level = xml.number("ilvl", 0);
                    xml.children(inner -> {
                        switch (inner) {
                            case "startOverride" -> {
                                starts.put(level, xml.number(1));
                                xml.skip();
                            }
                            case "lvl" -> levels.put(level, known.recall());
                            default -> xml.skip();
                        }
                    });
                }
                default -> xml.skip();
            }
        });
        instances.put(id, new Instance(list[0], levels, starts));
    }

    private Level readLevel(XmlCursor xml) throws XMLStreamException, IOException {
        Level[] level = {new Level(0, "decimal", "", LEVELS, false, true, null)};
        String[] font = {null};
        Marks[] look = {Marks.NONE};
        xml.children(name -> {
            if (name.equals("pPr") && styles.looks()) {
                look[0] = ParagraphFormat.reader(true).make(xml).detail().look();
                return;
            }
            if (name.equals("rPr")) {
                font[0] = RunFormat.read(xml).font();
                return;
            }
            Level l = level[0];
            String value = xml.attribute("val");
            String text = value == null ? "" : value;
            level[0] = switch (name) {
                case "start" ->
                    new Level(xml.number(0), l.format(), l.text(), l.restart(), l.legal(), l.spaced(), l.style());
                case "numFmt" -> new Level(l.start(), text, l.text(), l.restart(), l.legal(), l.spaced(), l.style());
                case "lvlText" -> new Level(l.start(), l.format(), text, l.restart(), l.legal(), l.spaced(), l.style());
                case "lvlRestart" ->
                    new Level(l.start(), l.format(), l.text(), xml.number(LEVELS), l.legal(), l.spaced(), l.style());
                case "isLgl" ->
                    new Level(l.start(), l.format(), l.text(), l.restart(), xml.on(), l.spaced(), l.style());
                case "suff" ->
                    new Level(
                            l.start(),
                            l.format(),
                            l.text(),
                            l.restart(),
                            l.legal(),
                            !text.equals("nothing"),
                            l.style());
                case "pStyle" -> new Level(l.start(), l.format(), l.text(), l.restart(), l.legal(), l.spaced(), text);
                default -> l;
            };
            xml.skip();
        });
        Level l = level[0];
        String text = fonts.label(font[0], l.text());
        Level read = new Level(l.start(), l.format(), text, l.restart(), l.legal(), l.spaced(), l.style());
        if (look[0] != Marks.NONE) {
            looks.put(read, look[0]);
        }
        return read;
    }
}
