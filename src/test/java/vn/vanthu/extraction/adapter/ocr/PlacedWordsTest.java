package vn.vanthu.extraction.adapter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.pdf.PlacedPage;

/** What becomes of recognised words, without the program that recognises. */
class PlacedWordsTest {

    private static final int DPI = 200;

    private final List<RecognisedWord> words = new ArrayList<>();

    private void line(int x, int y, String text) {
        String key = "line " + words.size();
        int at = x;
        for (String word : text.split(" ")) {
            int width = 18 * word.length();
            words.add(new RecognisedWord(word, key, at, y - 34, width, 38, 95));
            at += width + 10;
        }
    }

    private static BufferedImage sheet(double degrees, int[]... strokes) {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 1654, 2339);
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(3));
        canvas.rotate(Math.toRadians(degrees), 827, 1170);
        for (int[] stroke : strokes) {
            canvas.drawLine(stroke[0], stroke[1], stroke[2], stroke[3]);
        }
        canvas.dispose();
        return image;
    }

    private List<Paper.Piece> pieces(BufferedImage sheet) throws IOException {
        PlacedPage page = PageWords.page(Picture.of(sheet, 1, DPI), words);
        return PlacedPage.pieces(List.of(page), new Budget(ReadingLimits.DEFAULT));
    }

    @Test
    void wordsThatStandSideBySideAreTheHalvesOfAHead() throws IOException {
        line(230, 300, "UBND XÃ EA Ô");
        line(900, 300, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
        line(260, 350, "Số: 12/BC-UBND");
        line(950, 352, "Ea Ô, ngày 05 tháng 3");
        assertThat(pieces(sheet(0))).singleElement().isInstanceOfSatisfying(Paper.Table.class, table -> {
            assertThat(table.ruled()).isFalse();
            assertThat(table.rows().get(0).cells().get(0).text()).startsWith("UBND XÃ EA Ô");
            assertThat(table.rows().get(0).cells().get(1).text()).startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, -0.4})
    void drawnLinesMakeATable(double degrees) throws IOException {
        line(250, 560, "1");
        line(420, 560, "Văn bản ban hành");
        line(1260, 560, "1.284");
        line(250, 660, "2");
        line(420, 660, "Hồ sơ tiếp nhận");
        line(1260, 660, "37");
        BufferedImage sheet = sheet(
                degrees,
                new int[] {220, 500, 1450, 500},
                new int[] {220, 600, 1450, 600},
                new int[] {220, 700, 1450, 700},
                new int[] {220, 500, 220, 700},
                new int[] {400, 500, 400, 700},
                new int[] {1240, 500, 1240, 700},
                new int[] {1450, 500, 1450, 700});
        assertThat(pieces(sheet)).singleElement().isInstanceOfSatisfying(Paper.Table.class, table -> {
            assertThat(table.ruled()).isTrue();
            assertThat(table.rows())
                    .extracting(
                            row -> row.cells().stream().map(Paper.Cell::text).toList())
                    .containsExactly(List.of("1", "Văn bản ban hành", "1.284"), List.of("2", "Hồ sơ tiếp nhận", "37"));
        });
    }

    @Test
    void rowsOfTheTableThatAreNoWordsAreLeftOut() {
        String table = String.join(
                "\n",
                "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
                "4\t1\t1\t1\t1\t0\t301\t252\t1984\t56\t-1\t",
                "5\t1\t1\t1\t1\t1\t301\t253\t76\t47\t92.178642\tU\u0309Y",
                "5\t1\t1\t1\t1\t2\t393\t263\t111\t36\t95.268906\t ",
                "5\t1\t1\t1\t1\t3\t-5\t263\t111\t36\t95.268906\tBAN",
                "5\t1\t1\t1");
        assertThat(RecognisedWord.ofTable(table))
                .containsExactly(new RecognisedWord("ỦY", "1.1.1", 301, 253, 76, 47, 92.178642f));
    }
}
