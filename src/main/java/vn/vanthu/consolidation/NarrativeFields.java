package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/** Phần lời: the chapters as the items of a template's list {@code blocks}; of each item one kind of text is filled. */
final class NarrativeFields {

    private static final int MOST_NAMES = 12;
    private static final int MOST_ALIKE = 6;
    private static final int LONGEST_PARAGRAPH = 1_200;
    private static final Pattern ENDED = Pattern.compile("[.;!?…]\\s*$");
    private static final Pattern STOP = Pattern.compile("(?<![.…])[.;]$");
    private static final Pattern BULLET = Pattern.compile("^[-–—+*•●▪]\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-–—+*•]|\\p{L}\\)|\\d{1,2}[.)])");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Map<String, Object> EMPTY =
            Map.of("part", "", "item", "", "point", "", "lead", "", "said", "", "text", "", "note", "", "blank", "");

    private final List<Narrative.Chapter> chapters;
    private final ReportHead head;
    private final List<Map<String, Object>> blocks = new ArrayList<>();

    private NarrativeFields(List<Narrative.Chapter> chapters, ReportHead head) {
        this.chapters = chapters;
        this.head = head;
    }

    static List<Map<String, Object>> of(Narrative narrative, ReportHead head) {
        NarrativeFields fields = new NarrativeFields(narrative.chapters(), head);
        narrative.chapters().stream()
                .filter(chapter -> !chapter.part().code().equals(Outline.ANNEX))
                .forEach(fields::chapter);
        return fields.blocks;
    }

    private void chapter(Narrative.Chapter chapter) {
        Outline.Part part = chapter.part();
        if (part.area()) {
            add("item", part.code().substring(part.code().indexOf('.') + 1) + ". " + part.title());
        } else {
            add("part", part.code() + ". " + part.title().toUpperCase(VIETNAMESE));
        }
        int begun = blocks.size();
        boolean headed = false;
        for (Narrative.Point point : chapter.points()) {
            if (!point.heading().isBlank()) {
                add("point", heading(point));
            } else if (headed) {
                add("point", Wording.of("pages.point.others"));
            }
            headed |= !point.heading().isBlank();
            point.passages().forEach(this::passage);
        }
        own(chapter);
        notes(chapter);
        if (blocks.size() == begun && !holdsAreas(part)) {
            add("note", Wording.of("pages.nothing"));
        }
    }

    private void notes(Narrative.Chapter chapter) {
        List<Narrative.Untold> untold = chapter.untold();
        if (!untold.isEmpty()) {
            int sentences =
                    untold.stream().mapToInt(Narrative.Untold::sentences).sum();
            List<Narrative.Untold> unquoted =
                    untold.stream().filter(each -> !each.quoted()).toList();
            add(
                    "note",
                    Wording.of("pages.untold", Integer.toString(sentences), Integer.toString(untold.size()))
                            + (unquoted.isEmpty() ? "" : Wording.of("pages.untold.unquoted", counted(unquoted))));
        }
        if (chapter.gathered() > 0
                && (!chapter.part().area() || chapter.points().isEmpty())) {
            add("note", Wording.of("pages.gathered", Integer.toString(chapter.gathered())));
        }
        note("pages.unchanged", chapter.unchanged());
        note("pages.silent", chapter.silent());
    }

    /** "UBND xã A (3), UBND xã B (5)". */
    private static String counted(List<Narrative.Untold> unquoted) {
        List<String> names = unquoted.stream()
                .limit(MOST_NAMES)
                .map(each -> Wording.of("pages.untold.unit", each.unit().name(), Integer.toString(each.sentences())))
                .toList();
        return unquoted.size() <= MOST_NAMES
                ? Wording.listed(names)
                : Wording.of(
                        "pages.units.more", String.join(", ", names), Integer.toString(unquoted.size() - MOST_NAMES));
    }

    /** "a) Ban hành văn bản", "1. Mặt tích cực". */
    private static String heading(Narrative.Point point) {
        if (point.label().isEmpty()) {
            return point.heading();
        }
        return point.label() + (point.label().matches("\\d+") ? ". " : ") ") + point.heading();
    }

    /** One unit stands before its words, several who wrote the same stand behind them. */
    private void passage(Narrative.Passage passage) {
        boolean cut = passage.more() > 0 && !ENDED.matcher(passage.text()).find();
        String text = cut ? passage.text() + Wording.of("pages.cut.mark") : passage.text();
        if (passage.alike().isEmpty()) {
            said(passage.unit().name(), text);
            return;
        }
        List<Unit> speakers = Stream.concat(
                        Stream.of(passage.unit()), passage.alike().stream().map(Narrative.Alike::unit))
                .toList();
        List<String> paragraphs = new ArrayList<>(paragraphs(text));
        int last = paragraphs.size() - 1;
        paragraphs.set(
                last,
                Wording.of(
                        "pages.alike",
                        STOP.matcher(paragraphs.get(last)).replaceFirst(""),
                        UnitNames.of(speakers, MOST_ALIKE)));
        paragraphs.set(0, Wording.of("pages.dash", paragraphs.get(0)));
        paragraphs.forEach(paragraph -> add("text", paragraph));
    }

    /** Who says it stands before the first paragraph. */
    private void said(String speaker, String text) {
        List<String> paragraphs = paragraphs(text);
        Map<String, Object> item = new HashMap<>(EMPTY);
        item.put("lead", speaker);
        item.put("said", paragraphs.get(0));
        blocks.add(item);
        paragraphs.subList(1, paragraphs.size()).forEach(paragraph -> add("text", paragraph));
    }

    /**
     * Whole sentences run on in one paragraph; what the unit set as an item of a list keeps its own. The first loses its
     * bullet, for it stands behind a name or a dash.
     */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : text.strip().split("\n")) {
            int last = paragraphs.size() - 1;
            boolean runsOn = last >= 0
                    && ENDED.matcher(paragraphs.get(last)).find()
                    && !ITEM.matcher(line).lookingAt()
                    && paragraphs.get(last).length() + line.length() < LONGEST_PARAGRAPH;
            if (runsOn) {
                paragraphs.set(last, paragraphs.get(last) + " " + line.strip());
            } else {
                paragraphs.add(line.strip());
            }
        }
        paragraphs.set(0, BULLET.matcher(paragraphs.get(0)).replaceFirst(""));
        return paragraphs;
    }

    /** What the department adds itself; in a draft its place is marked while nobody has written it. */
    private void own(Narrative.Chapter chapter) {
        String text = chapter.own().map(Dossier.OwnPart::text).orElse("").strip();
        if (!text.isEmpty()) {
            said(Wording.of("pages.own", head.shortName()), text);
        } else if (head.draft() && !holdsAreas(chapter.part())) {
            add(
                    "blank",
                    Wording.of(
                            "pages.own.blank", head.shortName(), chapter.part().code()));
        }
    }

    private boolean holdsAreas(Outline.Part part) {
        return chapters.stream().anyMatch(other -> other.part().code().startsWith(part.code() + "."));
    }

    private void note(String key, List<Unit> units) {
        if (!units.isEmpty()) {
            add("note", Wording.of(key, UnitNames.of(units, MOST_NAMES)));
        }
    }

    private void add(String kind, String text) {
        Map<String, Object> item = new HashMap<>(EMPTY);
        item.put(kind, text);
        blocks.add(item);
    }
}
