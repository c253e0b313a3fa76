package vn.vanthu.extraction.adapter.docx.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.adapter.docx.look.Section.Reference;

/** Puts together what was measured of the body, the headers and the footers. */
public final class Assembly {

    /** Reads a header or footer, once; empty where the file has none by that id. */
    public interface Margins {
        Optional<StoryLook> read(String kind, String id);
    }

    /** @param page as in {@link Presentation.Line} */
    private record Placed(RawLine line, Region region, int page) {}

    private static final int FIRST = 1;
    private static final int LATER = 2;

    private final StoryLook body;
    private final boolean evenDiffers;
    private final Margins margins;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Presentation.Sheet> sheets = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final StrokeFinder strokes = new StrokeFinder();
    /** By kind and pages; a section that names none has those of the one before (17.10.1). */
    private final Map<String, Reference> inForce = new HashMap<>();

    /** @param evenDiffers true when even pages have headers and footers of their own */
    public Assembly(StoryLook body, boolean evenDiffers, Margins margins) {
        this.body = body;
        this.evenDiffers = evenDiffers;
        this.margins = margins;
    }

    public Presentation presentation() {
        Map<SectionRoom, List<RawLine>> bySection = new HashMap<>();
        body.lines().forEach(line -> bySection
                .computeIfAbsent(line.paragraph.section, any -> new ArrayList<>())
                .add(line));
        for (SectionRoom room : body.sections()) {
            section(room.section(), bySection.getOrDefault(room, List.of()));
            bySection.remove(room);
        }
        bySection.values().forEach(rest -> place(rest, Region.BODY, 0));
        List<Presentation.Line> lines = placed.stream().map(Assembly::line).toList();
        body.cellsWithLine().forEach(strokes::cell);
        List<Presentation.Stroke> found =
                strokes.find(placed.stream().map(Placed::line).toList(), lines);
        return new Presentation(Presentation.Source.STYLES, sheets, lines, found);
    }

    private void section(Section section, List<RawLine> text) {
        sheets.add(new Presentation.Sheet(
                sheets.size() + 1,
                Twips.millimetres(section.width()),
                Twips.millimetres(section.height()),
                Twips.millimetres(section.top()),
                Twips.millimetres(section.bottom()),
                Twips.millimetres(section.left()),
                Twips.millimetres(section.right()),
                placed.size()));
        section.references().forEach(reference -> inForce.put(reference.kind() + "/" + reference.pages(), reference));
        margin("header", section);
        place(text, Region.BODY, 0);
        margin("footer", section);
    }

    private void margin(String kind, Section section) {
        if (section.firstDiffers()) {
            margin(inForce.get(kind + "/first"), section, FIRST);
        }
        margin(inForce.get(kind + "/default"), section, section.firstDiffers() ? LATER : FIRST);
        if (evenDiffers) {
            margin(inForce.get(kind + "/even"), section, LATER);
        }
    }

    private void margin(Reference reference, Section section, int page) {
        if (reference == null || !read.add(reference.kind() + "/" + reference.id())) {
            return;
        }
        margins.read(reference.kind(), reference.id()).ifPresent(story -> {
            story.standsIn(section);
            place(story.lines(), reference.kind().equals("header") ? Region.HEADER : Region.FOOTER, page);
        });
    }

    private void place(List<RawLine> lines, Region region, int page) {
        for (RawLine line : lines) {
            line.index = placed.size();
            placed.add(new Placed(line, region, page));
        }
    }

    private static Presentation.Line line(Placed one) {
        RawLine line = one.line();
        Optional<Room.Column> column = line.paragraph.container.room.column();
        LineLayout layout = column.map(room -> LineLayout.of(line, room))
                .orElseGet(() -> LineLayout.unknown(line.paragraph.look.alignment()));
        return new Presentation.Line(
                line.text(),
                line.paragraph.at,
                one.region(),
                one.page(),
                millimetres(layout.left()),
                millimetres(layout.right()),
                OptionalDouble.empty(),
                column.map(room -> OptionalDouble.of(Twips.millimetres(room.left())))
                        .orElse(OptionalDouble.empty()),
                column.map(room -> OptionalDouble.of(Twips.millimetres(room.right())))
                        .orElse(OptionalDouble.empty()),
                layout.rows(),
                line.tally.letters(line.paragraph.mark),
                line.paragraph.look.setting(line.paragraph.above, line.opens(), layout.seen()));
    }

    private static OptionalDouble millimetres(OptionalDouble twips) {
        return twips.isEmpty() ? twips : OptionalDouble.of(Twips.millimetres(twips.getAsDouble()));
    }
}
