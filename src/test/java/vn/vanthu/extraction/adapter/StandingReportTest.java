package vn.vanthu.extraction.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Column;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.Section;

class StandingReportTest {

    private static final Place CELL = new Place("a.docx", new Place.Cell(2, 3, 4));

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        ExtractedReport report = new ExtractedReport(
                Head.NONE,
                List.of(
                        new Section(
                                "I",
                                Section.State.PRESENT,
                                "I. Chỉ đạo",
                                "Đã ban hành.",
                                place(new Place.Paragraph(3))),
                        new Section("II", Section.State.NIL, "II.", "-", place(new Place.Line(1, 2))),
                        new Section("III", Section.State.MISSING, "", "", null)),
                List.of(
                        new Figure(
                                "1/2",
                                Figure.State.VALUE,
                                Optional.of(new BigDecimal("99.10")),
                                "99,10",
                                "%",
                                "ghi chú",
                                CELL),
                        new Figure("1/3", Figure.State.NIL, Optional.empty(), "-", "", "", place(new Place.Whole()))),
                new Plan(
                        List.of(new PlanItem(
                                "1", "II.1", Map.of(Column.Role.TASK, "Rà soát"), Map.of(Column.Role.TASK, CELL))),
                        Optional.of(CELL),
                        Optional.empty(),
                        "Căn cứ"),
                List.of(new ScoreLine(
                        "1.1",
                        "Ban hành kế hoạch",
                        OptionalInt.of(1),
                        OptionalInt.empty(),
                        false,
                        new ScoreLine.Score(new Amount.Number(new BigDecimal("2.50"), ""), CELL),
                        new ScoreLine.Score(new Amount.Blank(), CELL),
                        "Quyết định",
                        "")));

        assertThat(StandingReport.read(StandingReport.write(report))).isEqualTo(report);
    }

    @Test
    void whatWasAnsweredBeforeReportsWereKeptIsEmpty() {
        assertThat(StandingReport.read(null).empty()).isTrue();
    }

    private static Place place(Place.Position position) {
        return new Place("a.docx", position);
    }
}
