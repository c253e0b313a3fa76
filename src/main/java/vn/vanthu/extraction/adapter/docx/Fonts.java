package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;
import vn.vanthu.extraction.adapter.ooxml.OfficePackage;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** What the fonts of a document draw, each asked once; nearly all draw Unicode. */
final class Fonts {

    /** Begins the name of a font that the theme chooses, such as "+minorHAnsi". */
    private static final String THEME = "+";

    /** Hyphens and the like, plain or in the private area where fonts of signs have them. */
    private static final String SIGNS_KEPT = "-+*\uF02D\uF02B\uF02A";

    private final OfficePackage parts;
    private final Map<String, Optional<Lettering>> known = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Set<LegacyEncoding> met = EnumSet.noneOf(LegacyEncoding.class);

    Fonts(OfficePackage parts) {
        this.parts = parts;
    }

    /** The font of the letters behind ASCII that {@code w:rFonts} names (17.3.2.26): those of old encodings are there. */
    static String named(XmlCursor xml) {
        String theme = xml.attribute("hAnsiTheme");
        return theme != null ? THEME + theme : xml.attribute("hAnsi");
    }

    /** The family that a font's name in {@code w:rFonts} means; empty where it means none. */
    String family(String font) {
        return families.computeIfAbsent(font, name -> {
            try {
                return name.startsWith(THEME) ? themed(name) : name;
            } catch (XMLStreamException | IOException e) {
                return "";
            }
        });
    }

    /** The old encodings that letters were read from so far. */
    Set<LegacyEncoding> met() {
        return met;
    }

    /** The text as the font shows it; see {@link Lettering#read}. */
    String read(String font, CharSequence before, String text) throws XMLStreamException, IOException {
        Optional<Lettering> lettering = font == null ? Optional.empty() : lettering(font);
        if (lettering.isEmpty()) {
            return text;
        }
        String read = lettering.get().read(before, text);
        if (!read.equals(text)) {
            lettering.get().encoding().ifPresent(met::add);
        }
        return read;
    }

    /** The text of a list's level as its font shows it; a sign is a bullet there, a tick too. */
    String label(String font, String text) throws XMLStreamException, IOException {
        boolean sign = font != null
                && text.length() == 1
                && lettering(font).isPresent()
                && lettering(font).get().encoding().isEmpty();
        return sign && SIGNS_KEPT.indexOf(text) < 0 ? "•" : sign ? text : read(font, "", text);
    }

    private Optional<Lettering> lettering(String font) throws XMLStreamException, IOException {
        Optional<Lettering> lettering = known.get(font);
        if (lettering == null) {
            lettering = Lettering.ofFont(font.startsWith(THEME) ? themed(font) : font);
            known.put(font, lettering);
        }
        return lettering;
    }

    private String themed(String font) throws XMLStreamException, IOException {
        String[] face = {""};
        Optional<XmlCursor> theme = parts.part("theme");
        if (theme.isPresent()) {
            find(theme.get(), font.startsWith(THEME + "major") ? ":majorFont" : ":minorFont", face);
        }
        return face[0];
    }

    private static void find(XmlCursor xml, String group, String[] face) throws XMLStreamException, IOException {
        xml.children(name -> {
            if (name.equals(":themeElements") || name.equals(":fontScheme") || name.equals(group)) {
                find(xml, group, face);
                return;
            }
            String typeface = name.equals(":latin") ? xml.attribute("typeface") : null;
            face[0] = typeface == null ? face[0] : typeface;
            xml.skip();
        });
    }
}
