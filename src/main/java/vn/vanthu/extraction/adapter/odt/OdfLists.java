package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.story.Lists;

/** Danh sách đánh số: list styles, and the lists of a text, each counting anew unless it says that it goes on. */
final class OdfLists implements Lists {

    /** The instance by which headings are numbered. */
    static final int OUTLINE = 0;

    private static final int MOST = 20_000;
    private static final String OUTLINE_STYLE = "";

    private final Map<String, Level[]> styles = new HashMap<>();
    private final List<String> instances = new ArrayList<>(List.of(OUTLINE_STYLE));
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> lastOfStyle = new HashMap<>();

    /** Reads {@code text:list-style} or {@code text:outline-style}. */
    void style(OdfXml xml, String element) throws XMLStreamException, IOException {
        String name = element.equals("outline-style") ? OUTLINE_STYLE : xml.attribute("name");
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, Level.PLAIN);
        xml.children(kind -> {
            int level = xml.number("level", LEVELS + 1);
            if (level <= LEVELS) {
                levels[level - 1] = kind.endsWith("bullet") ? bullet(xml) : numbered(xml, level);
            }
            xml.skip();
        });
        if (name != null && styles.size() < MOST) {
            styles.put(name, levels);
        }
    }

    /**
     * The number of the list that begins here.
     *
     * @param style null if it names none
     */
    int begin(OdfXml xml, String style) {
        String earlier = xml.attribute("continue-list");
        Integer continued = earlier != null
                ? byId.get(earlier)
                : xml.on("continue-numbering") ? lastOfStyle.get(String.valueOf(style)) : null;
        int number = continued != null ? continued : instances.size();
        if (continued == null && instances.size() < MOST) {
            instances.add(style);
        }
        if (xml.attribute("id") != null && byId.size() < MOST) {
            byId.put(xml.attribute("id"), number);
        }
        lastOfStyle.put(String.valueOf(style), number);
        return number;
    }

    @Override
    public Instance instance(int id) {
        boolean known = id >= 0 && id < instances.size() && styles.containsKey(instances.get(id));
        return known ? new Instance(id, Map.of(), Map.of()) : null;
    }

    @Override
    public Level level(Instance instance, int level) {
        return styles.get(instances.get(instance.list()))[level];
    }

    @Override
    public int levelOf(Instance instance, String style) {
        return 0;
    }

    private static Level bullet(OdfXml xml) {
        String sign = xml.attribute("bullet-char");
        return new Level(1, "bullet", sign == null ? "" : sign, LEVELS, false, true, null);
    }

    private static Level numbered(OdfXml xml, int level) {
        String format = xml.attribute("num-format");
        boolean shown = format != null && !format.isEmpty();
        StringBuilder text = new StringBuilder(part(xml.attribute("num-prefix")));
        int first = Math.max(1, level - xml.number("display-levels", 1) + 1);
        for (int i = first; i <= level && shown; i++) {
            text.append(i > first ? "." : "").append('%').append(i);
        }
        text.append(part(xml.attribute("num-suffix")));
        String whole = xml.attribute("num-list-format");
        String written = whole != null && shown ? whole.replaceAll("%(\\d)%", "%$1") : text.toString();
        return new Level(xml.number("start-value", 1), format(format), written, LEVELS, false, true, null);
    }

    private static String format(String format) {
        return switch (format == null ? "" : format) {
            case "I" -> "upperRoman";
            case "i" -> "lowerRoman";
            case "A" -> "upperLetter";
            case "a" -> "lowerLetter";
            case "" -> "none";
            default -> "decimal";
        };
    }

    private static String part(String text) {
        return text == null ? "" : text;
    }
}
