package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;

class LackNotesTest {

    private static FigureLine line(String code, String... lacking) {
        List<Share> shares = Stream.of("a", "b", "c", "d")
                .map(unit -> new Share(
                        InventedReturns.unit(unit, "UBND_XA"),
                        List.of(lacking).contains(unit) ? Share.Use.MISSING : Share.Use.COUNTED,
                        Optional.of(BigDecimal.ONE),
                        "1",
                        Optional.empty()))
                .toList();
        return new FigureLine(
                new Outline.Indicator(code, code, "Chỉ tiêu", "Văn bản", Gathering.FLOW),
                new FigureLine.Sum(BigDecimal.ONE),
                shares,
                Optional.empty(),
                Optional.empty());
    }

    private static LackNotes notes(FigureLine... lines) {
        return new LackNotes(List.of(new ConsolidatedReport.FormTotals(
                new Outline.Form(
                        "1", "Biểu", Stream.of(lines).map(FigureLine::indicator).toList()),
                List.of(lines))));
    }

    @Test
    void whoIsLackingEverywhereHasTheFirstMarkAndOthersOneForEachSet() {
        FigureLine first = line("1", "a", "b");
        FigureLine second = line("2", "a");
        FigureLine third = line("3", "a", "b");
        LackNotes notes = notes(first, second, third);

        assertThat(notes.marks(second.lacking())).isEqualTo("[1]");
        assertThat(notes.marks(first.lacking())).isEqualTo("[1], [2]");
        assertThat(notes.marks(third.lacking())).isEqualTo("[1], [2]");
        assertThat(notes.items())
                .containsExactly(
                        Map.of("mark", "[1]", "units", "Đơn vị a"), Map.of("mark", "[2]", "units", "Đơn vị b"));
    }

    @Test
    void whereNobodyIsLackingEverywhereEachSetHasItsMark() {
        FigureLine first = line("1", "a");
        FigureLine second = line("2", "c", "d");
        LackNotes notes = notes(first, second, line("3"));

        assertThat(notes.marks(second.lacking())).isEqualTo("[1]");
        assertThat(notes.marks(first.lacking())).isEqualTo("[2]");
        assertThat(notes.marks(List.of())).isEmpty();
    }
}
