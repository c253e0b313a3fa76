package vn.vanthu.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Setting;
import vn.vanthu.extraction.Presentation.Share;

class TableNotesTest {

    private static final Line RUNNING = line("Trong quý, các đơn vị đã triển khai đầy đủ nhiệm vụ.", 14, false, true);
    private static final Line CELL = cell("Sở Tư pháp");

    private static Line line(String text, double size, boolean italic, boolean opens) {
        return line(text, new Place.Line(1, 1), size, italic, opens);
    }

    private static Line cell(String text) {
        return line(text, new Place.Cell(1, 1, 1), 12, false, true);
    }

    private static Line line(String text, Place.Position at, double size, boolean italic, boolean opens) {
        OptionalDouble unknown = OptionalDouble.empty();
        return new Line(
                text,
                at,
                Region.BODY,
                1,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                OptionalInt.of(1),
                new Letters(
                        "Times New Roman",
                        size,
                        size,
                        Share.NONE,
                        italic ? Share.ALL : Share.NONE,
                        Share.NONE,
                        Share.NONE),
                new Setting(Alignment.ANY, unknown, unknown, unknown, unknown, opens));
    }

    private static List<String> notes(Line... lines) {
        List<Segments.Segment> segments =
                Segments.of(List.of(lines), 0, lines.length).toList();
        return TableNotes.of(segments).stream()
                .sorted()
                .map(i -> segments.get(i).text())
                .toList();
    }

    @Test
    void aSlopingNoteInSmallLettersUnderATableBelongsToItWithAllItsLines() {
        assertThat(notes(
                        RUNNING,
                        CELL,
                        line("Còn 29 nội dung khác được lưu tại hồ sơ báo cáo", 12, true, true),
                        line("của các đơn vị.", 12, true, false),
                        RUNNING))
                .containsExactly("Còn 29 nội dung khác được lưu tại hồ sơ báo cáo", "của các đơn vị.");
    }

    @Test
    void aNoteThatSaysSoMayStandUpright() {
        assertThat(notes(RUNNING, CELL, line("Ghi chú: Số liệu đến ngày 15/3/2026.", 12, false, true), RUNNING))
                .containsExactly("Ghi chú: Số liệu đến ngày 15/3/2026.");
    }

    @Test
    void theUnitOverATableBelongsToIt() {
        assertThat(notes(RUNNING, line("Đơn vị tính: triệu đồng", 12, false, true), CELL, RUNNING))
                .containsExactly("Đơn vị tính: triệu đồng");
    }

    @Test
    void textInSmallLettersIsNoNote() {
        Line small = line("Kết quả trên đạt yêu cầu của kế hoạch.", 12, false, true);
        Line sloping = line("Kết quả trên đạt yêu cầu của kế hoạch.", 12, true, true);

        assertThat(Stream.of(notes(RUNNING, CELL, small, RUNNING), notes(CELL, RUNNING, sloping, RUNNING)))
                .allMatch(List::isEmpty);
    }

    @Test
    void whereAllTextIsSmallNothingUnderATableIsANote() {
        assertThat(notes(CELL, line("Toàn văn bản viết chữ nhỏ.", 12, true, true)))
                .isEmpty();
    }
}
