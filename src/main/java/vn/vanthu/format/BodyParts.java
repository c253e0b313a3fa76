package vn.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanthu.document.Component;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Presentation;

/** Nội dung: the headings and the running text outside tables and their notes. */
final class BodyParts {

    private static final String NUMERAL = "(?:[ivx]{1,6}|\\d{1,2}|[a-h]|nhat|hai|ba|tu|nam)";
    private static final Pattern CHAPTER = Pattern.compile("(?:phan|chuong)(?: thu)? " + NUMERAL);
    private static final Pattern SECTION = Pattern.compile("(?:tieu )?muc " + NUMERAL);
    private static final Pattern ARTICLE = Pattern.compile("Điều \\d{1,3}\\s?[.:].*");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})\\s?[.:\\-–]\\s*\\p{L}.*");
    private static final int TITLE = 200;

    private BodyParts() {}

    static List<Part> of(Presentation presentation, Zones zones) {
        List<Part> parts = new ArrayList<>();
        Component before = Component.BODY;
        List<Segments.Segment> segments =
                Segments.of(presentation.lines(), zones.body(), zones.end()).toList();
        Set<Integer> notes = TableNotes.of(segments);
        for (int i = 0; i < segments.size(); i++) {
            Segments.Segment segment = segments.get(i);
            if (!(segment.line().at() instanceof Place.Cell) && !notes.contains(i)) {
                Component component = component(segment, before);
                parts.add(segment.as(component));
                before = component;
            }
        }
        return parts;
    }

    private static Component component(Segments.Segment segment, Component before) {
        boolean caps = Capitals.all(segment.text());
        if (CHAPTER.matcher(segment.key()).matches()) {
            return Component.CHAPTER;
        }
        if (SECTION.matcher(segment.key()).matches()) {
            return Component.SECTION;
        }
        if (caps && (before == Component.CHAPTER || before == Component.CHAPTER_TITLE)) {
            return Component.CHAPTER_TITLE;
        }
        if (caps && (before == Component.SECTION || before == Component.SECTION_TITLE)) {
            return Component.SECTION_TITLE;
        }
        if (ARTICLE.matcher(segment.text()).matches()) {
            return Component.ARTICLE;
        }
        boolean goesOn = before == Component.ROMAN_HEADING
                && !segment.line().setting().opens()
                && segment.line().letters().bold() == Presentation.Share.ALL;
        if (goesOn) {
            return Component.ROMAN_HEADING;
        }
        boolean displayed = caps || segment.line().letters().bold() == Presentation.Share.ALL;
        boolean roman = displayed
                && segment.text().length() <= TITLE
                && ROMAN.matcher(segment.text()).matches();
        return roman ? Component.ROMAN_HEADING : Component.BODY;
    }
}
