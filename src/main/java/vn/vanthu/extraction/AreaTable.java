package vn.vanthu.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/** Bảng kết quả theo lĩnh vực: areas that a report answers in a table's rows, instead of under headings. */
record AreaTable(String file, List<Outline.Part> areas, Confidence most) {

    /** Fewer areas in one table are something else that a report tabulates. */
    private static final int FEWEST = 3;

    private static final int LONGEST_HEADING = 60;
    private static final double SAME = 0.8;
    private static final Phrases AREA = PaperWords.of("table.area");
    private static final Phrases RESULT = PaperWords.of("table.result");

    /** The sections that the table's rows answer, by code; empty for a table of another kind. */
    Map<String, Section> sections(Paper.Table table) {
        Map<String, Section> found = new HashMap<>();
        if (table.rows().isEmpty()) {
            return found;
        }
        Paper.Row header = table.rows().get(0);
        OptionalInt area = column(header, AREA);
        OptionalInt result = column(header, RESULT);
        if (area.isEmpty() || result.isEmpty()) {
            return found;
        }
        AreaNames names = new AreaNames(areas);
        for (Paper.Row row : table.rows().subList(1, table.rows().size())) {
            cell(row, area.getAsInt())
                    .flatMap(
                            cell -> names.named(cell.text(), SAME).map(code -> section(code, table, cell, row, result)))
                    .ifPresent(section -> found.putIfAbsent(section.code(), section));
        }
        return found.size() < FEWEST ? Map.of() : found;
    }

    private Section section(String code, Paper.Table table, Paper.Cell name, Paper.Row row, OptionalInt result) {
        String text =
                cell(row, result.getAsInt()).map(Paper.Cell::text).orElse("").strip();
        return new Section(
                code,
                SectionState.of(List.of(), text),
                VietnameseText.clean(name.text()),
                text,
                new Place(file, new Place.Cell(table.number(), name.row(), name.column())),
                most,
                List.of());
    }

    private static OptionalInt column(Paper.Row header, Phrases names) {
        return header.cells().stream()
                .filter(cell -> cell.text().length() <= LONGEST_HEADING && names.are(cell.text()))
                .mapToInt(Paper.Cell::column)
                .findFirst();
    }

    private static Optional<Paper.Cell> cell(Paper.Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() <= column && column < cell.column() + cell.span())
                .findFirst();
    }
}
