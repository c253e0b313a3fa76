package vn.vanthu.consolidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Section;
import vn.vanthu.extraction.SectionReader;
import vn.vanthu.intake.FileKind;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * A unit's report as clerks write one, and what of it belongs in the table of problems. A line between asterisks is bold; a
 * row of a table has its cells parted by bars.
 *
 * @param expected "KIND[group]: text", two blanks before a cause that is given for the problem above it
 */
record WrittenNarrative(String period, String unit, List<String> lines, List<String> expected) {

    static final List<String> NAMES = List.of(
            "01-so-quy",
            "02-xa-dai-doan",
            "03-so-linh-vuc",
            "04-phuong-mot-muc",
            "05-huyen-2012",
            "06-nam-muc-lon",
            "07-xa-ngan",
            "08-so-khong-so-muc",
            "09-bang-va-ma-la",
            "10-de-nghi-nhieu-cap",
            "11-van-xuoi",
            "12-viet-cu-va-to-hop");

    static WrittenNarrative of(String name) {
        try (InputStream in = WrittenNarrative.class.getResourceAsStream("/narratives/" + name + ".txt")) {
            List<String> all = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] head = all.get(0).split(" \\| ");
            int end = all.indexOf("===");
            return new WrittenNarrative(head[0], head[1], all.subList(1, end), all.subList(end + 1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InventedReturns returns() {
        ReportingPeriod reported = ReportingPeriod.parse(period);
        ObligationCode code =
                switch (reported.kind()) {
                    case HALF -> ObligationCode.REPORT_HALF;
                    case YEAR -> ObligationCode.REPORT_YEAR;
                    default -> ObligationCode.REPORT_QUARTER;
                };
        InventedReturns returns = new InventedReturns(code, reported);
        return returns.sections("don-vi", sections(returns.outline()), Verdict.ACCEPTED);
    }

    List<Section> sections(Outline outline) {
        List<Paper.Piece> pieces = new ArrayList<>();
        for (String line : lines) {
            if (line.contains(" | ")) {
                addRow(pieces, line.split(" \\| "));
                continue;
            }
            boolean bold = line.length() > 2 && line.startsWith("*") && line.endsWith("*");
            String text = bold ? line.substring(1, line.length() - 1) : line;
            pieces.add(new Paper.Text(text, bold, false, false, new Place.Paragraph(pieces.size() + 1)));
        }
        return SectionReader.read(new Paper(unit + ".docx", FileKind.DOCX, pieces), outline);
    }

    /** Of the table that the last piece is, or of a new one. */
    private static void addRow(List<Paper.Piece> pieces, String[] texts) {
        int last = pieces.size() - 1;
        List<Paper.Row> rows = new ArrayList<>();
        if (pieces.get(last) instanceof Paper.Table above) {
            rows.addAll(above.rows());
            pieces.remove(last);
        }
        List<Paper.Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Paper.Cell(text, rows.size() + 1, cells.size() + 1, 1, false));
        }
        rows.add(new Paper.Row(cells));
        pieces.add(new Paper.Table(1, true, rows));
    }
}
