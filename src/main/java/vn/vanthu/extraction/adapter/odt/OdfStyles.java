package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;

/** Kiểu trình bày: the styles of a document by family and name, those of its text over those of its style sheet. */
final class OdfStyles {

    private static final int MOST = 20_000;
    private static final int DEPTH = 20;

    private final OdfLists lists = new OdfLists();
    private final Map<String, OdfStyle> styles = new HashMap<>();
    private final Map<String, OdfStyle> resolved = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, Optional<Lettering>> letterings = new HashMap<>();
    private final Set<LegacyEncoding> met = EnumSet.noneOf(LegacyEncoding.class);

    OdfLists lists() {
        return lists;
    }

    /** The old encodings that letters were read from so far. */
    Set<LegacyEncoding> met() {
        return met;
    }

    /** Reads the styles of {@code styles.xml}. */
    void read(OdfXml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "font-face-decls", "styles" -> group(xml);
                default -> xml.skip();
            }
        });
        xml.finish();
    }

    /** Reads a group of styles or of fonts. */
    void group(OdfXml xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "style", "default-style" -> style(xml, name);
                case "font-face" -> {
                    if (families.size() < MOST
                            && xml.attribute("name") != null
                            && xml.attribute("font-family") != null) {
                        families.put(xml.attribute("name"), xml.attribute("font-family"));
                    }
                    xml.skip();
                }
                case "list-style", "outline-style" -> lists.style(xml, name);
                default -> xml.skip();
            }
        });
    }

    /** @param family paragraph, text or table-cell; the name may be null */
    OdfStyle style(String family, String name) {
        String key = family + "/" + name;
        OdfStyle known = resolved.get(key);
        if (known == null) {
            known = resolve(family, name, 0);
            resolved.put(key, known);
        }
        return known;
    }

    /** The text as its font shows it. */
    String read(String font, CharSequence before, String text) {
        Optional<Lettering> lettering = font == null
                ? Optional.empty()
                : letterings.computeIfAbsent(
                        font,
                        face -> Lettering.ofFont(
                                families.getOrDefault(face, face).replaceAll("^['\"]|['\"]$", "")));
        if (lettering.isEmpty()) {
            return text;
        }
        String read = lettering.get().read(before, text);
        if (!read.equals(text)) {
            lettering.get().encoding().ifPresent(met::add);
        }
        return read;
    }

    private void style(OdfXml xml, String element) throws XMLStreamException, IOException {
        String name = element.equals("style") ? xml.attribute("name") : "";
        String key = xml.attribute("family") + "/" + name;
        OdfStyle style = OdfStyle.read(xml);
        if (styles.size() < MOST) {
            styles.put(key, style);
        }
    }

    private OdfStyle resolve(String family, String name, int depth) {
        OdfStyle base = styles.getOrDefault(family + "/", OdfStyle.NONE);
        OdfStyle style = name == null || name.isEmpty() ? null : styles.get(family + "/" + name);
        if (style == null || depth == DEPTH) {
            return base;
        }
        return style.over(style.parent() == null ? base : resolve(family, style.parent(), depth + 1));
    }
}
