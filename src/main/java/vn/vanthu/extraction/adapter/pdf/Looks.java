package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.Presentation.Source;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/** Trình bày: measures what the pages of a PDF look like. */
final class Looks {

    private static final int MOST_LINES = 20_000;

    private final List<Printed> printed = new ArrayList<>();

    private final Map<Integer, TextArea> rooms = new HashMap<>();

    private Looks() {}

    /**
     * @param pages as they are
     * @param bodies the same pages without page numbers and running heads
     * @param parts the pieces that the bodies hold
     * @return {@link Presentation#NONE} when the budget does not last for it
     */
    static Presentation measure(List<PageText> pages, List<PageText> bodies, List<Part> parts, Budget budget) {
        Looks looks = new Looks();
        LineSettings settings = new LineSettings(parts);
        for (int i = 0; i < parts.size() && looks.printed.size() < MOST_LINES; i++) {
            Part part = parts.get(i);
            if (part instanceof Part.Paragraph paragraph) {
                looks.paragraph(paragraph, i + 1 < parts.size() ? parts.get(i + 1) : null, settings);
            } else if (part instanceof Part.Cells cells) {
                looks.cells(cells, settings);
            }
            settings.passed(part);
        }
        for (int i = 0; i < pages.size(); i++) {
            looks.heads(pages.get(i), bodies.get(i));
        }
        try {
            return looks.presentation(bodies, budget);
        } catch (Refusal e) {
            return Presentation.NONE;
        }
    }

    private void paragraph(Part.Paragraph paragraph, Part next, LineSettings settings) {
        List<Presentation.Setting> each = settings.of(paragraph, next);
        TextArea area = settings.area(paragraph);
        paragraph.pages().forEach(page -> rooms.put(page, area));
        for (int i = 0; i < paragraph.lines().size(); i++) {
            VisualLine line = paragraph.lines().get(i);
            add(new Printed(
                    line,
                    paragraph.at(),
                    Region.BODY,
                    paragraph.pages().get(i),
                    area.left(),
                    area.right(),
                    each.get(i)));
        }
    }

    private void cells(Part.Cells cells, LineSettings settings) {
        List<List<VisualLine>> halves = cells.ruled() ? List.of() : List.of(cells.half(1), cells.half(2));
        int[] passed = new int[2];
        for (List<CellText> row : cells.rows()) {
            for (CellText cell : row) {
                if (cells.ruled()) {
                    cell(cells, cell, settings.of(cell, List.of(), 0));
                } else {
                    int side = cell.column() - 1;
                    cell(cells, cell, settings.of(cell, halves.get(side), passed[side]));
                    passed[side] += cell.lines().size();
                }
            }
        }
    }

    private void cell(Part.Cells cells, CellText cell, List<Presentation.Setting> settings) {
        Place.Position at = new Place.Cell(cells.table(), cell.row(), cell.column());
        for (int i = 0; i < cell.lines().size(); i++) {
            VisualLine line = cell.lines().get(i);
            add(new Printed(line, at, Region.BODY, cells.page(), cell.left(), cell.right(), settings.get(i)));
        }
    }

    private void heads(PageText page, PageText body) {
        if (page.lines().size() == body.lines().size()) {
            return;
        }
        Set<VisualLine> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(body.lines());
        TextArea room = rooms.getOrDefault(page.number(), TextArea.UNKNOWN);
        for (VisualLine line : page.lines()) {
            if (!kept.contains(line)) {
                Region region = line.baseline() < page.height() / 2 ? Region.HEADER : Region.FOOTER;
                add(new Printed(
                        line,
                        new Place.Whole(),
                        region,
                        page.number(),
                        room.left(),
                        room.right(),
                        LineSettings.NOT_TOLD));
            }
        }
    }

    private void add(Printed line) {
        if (printed.size() < MOST_LINES) {
            printed.add(line);
        }
    }

    private Presentation presentation(List<PageText> bodies, Budget budget) throws Refusal {
        printed.sort(Comparator.comparingInt(Printed::page).thenComparing(line -> switch (line.region()) {
            case HEADER -> 0;
            case BODY -> 1;
            case FOOTER -> 2;
        }));
        List<Sheet> sheets = new ArrayList<>();
        List<Presentation.Line> lines = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        int from = 0;
        for (PageText page : bodies) {
            int to = from;
            while (to < printed.size() && printed.get(to).page() == page.number()) {
                to++;
            }
            sheets.add(Edges.of(page, printed.subList(from, to)).sheet(page, from));
            PageStrokes drawn = new PageStrokes(printed.subList(from, to), from, page.number());
            strokes.addAll(drawn.find(page.rules(), budget));
            for (Printed line : printed.subList(from, to)) {
                budget.step();
                lines.add(line(line, drawn.underlines(line)));
            }
            from = to;
        }
        return new Presentation(Source.PAGES, sheets, lines, strokes);
    }

    private static Presentation.Line line(Printed printed, List<Rule> underlines) {
        VisualLine line = printed.line();
        boolean room = printed.left() < printed.right();
        return new Presentation.Line(
                line.text(),
                printed.at(),
                printed.region(),
                printed.page(),
                Lengths.someMillimetres(line.left()),
                Lengths.someMillimetres(line.right()),
                Lengths.someMillimetres(line.baseline()),
                room ? Lengths.someMillimetres(printed.left()) : OptionalDouble.empty(),
                room ? Lengths.someMillimetres(printed.right()) : OptionalDouble.empty(),
                OptionalInt.of(1),
                LineLetters.of(line, underlines),
                printed.setting());
    }
}
