package vn.vanthu.extraction.adapter.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Paper;

class FlowTest {

    @Test
    void aTableOfOneColumnWithinACellKeepsItsLines() {
        assertThat(within(false, "UBND HUYỆN MẪU\nPHÒNG NỘI VỤ")).isEqualTo("UBND HUYỆN MẪU\nPHÒNG NỘI VỤ");
    }

    @Test
    void theTwoHalvesOfAHeadWithinACellStandSideBySideLineByLine() {
        assertThat(within(false, "SỞ MẪU\nSố: 3/BC-SM", "CỘNG HÒA\nThí Dụ, ngày 05 tháng 3 năm 2012\n____"))
                .isEqualTo("SỞ MẪU\tCỘNG HÒA\nSố: 3/BC-SM\tThí Dụ, ngày 05 tháng 3 năm 2012\n\t____");
    }

    @Test
    void aRowOfFiguresWithinACellStaysOneLine() {
        assertThat(within(true, "Tổng số\nthủ tục", "12")).isEqualTo("Tổng số thủ tục\t12");
    }

    private static String within(boolean ruled, String... cells) {
        List<Paper.Cell> row = IntStream.range(0, cells.length)
                .mapToObj(i -> new Paper.Cell(cells[i], 1, i + 1, 1, false))
                .toList();
        Flow.Cell cell = new Flow.Cell();
        cell.table(new Paper.Table(1, ruled, List.of(new Paper.Row(row))));
        return cell.text();
    }
}
