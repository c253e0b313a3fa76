package vn.vanthu.extraction.adapter.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.story.Target;

/**
 * One relationship of a package (ECMA-376 Part 2, 9.3).
 *
 * @param id by which the part that holds the relationship refers to it
 * @param type the last segment of the type's address, such as "styles"
 */
record Relationship(String id, String type, String target, boolean external) {

    private static final Set<String> HARMLESS_WHEN_LOCAL = Set.of(
            "attachedTemplate",
            "image",
            "mailMergeSource",
            "mailMergeHeaderSource",
            "externalLinkPath",
            "xlPathMissing",
            "xlStartup",
            "xlAlternateStartup",
            "xlLibrary",
            "frame");

    static List<Relationship> read(XmlCursor xml) throws XMLStreamException, IOException {
        List<Relationship> all = new ArrayList<>();
        xml.children(name -> {
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (type != null && target != null) {
                boolean external = "external".equals(lower(xml.attribute("TargetMode")));
                all.add(new Relationship(
                        xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target, external));
            }
            xml.skip();
        });
        xml.finish();
        return all;
    }

    /**
     * True when opening the file in Word would fetch something from elsewhere. A template, picture or other workbook on the writer's own
     * disk, whose path Word notes down without being asked, is not that.
     */
    boolean reachesOut() {
        if (!external || type.equals("hyperlink")) {
            return false;
        }
        return !(HARMLESS_WHEN_LOCAL.contains(type) && Target.local(target));
    }

    /** The part's name in the package, for a relationship of a part in the given folder ("" or ending in "/"). */
    String part(String folder) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
