package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.document.Place;
import vn.vanthu.intake.FileKind;

/** Papers made to cost time: the bounds are a hundred times what they need. */
class HostilePaperTest {

    private static final Duration BOUND = Duration.ofSeconds(20);

    static Stream<String> longLines() {
        int n = 1_000_000;
        return Stream.of(
                "a".repeat(n),
                " ".repeat(n) + "x",
                "\t".repeat(n) + "x",
                ".".repeat(n) + "x",
                "Số: " + "1".repeat(n),
                "Số:" + " ".repeat(n) + "/",
                "Số 1/" + "A-".repeat(n / 2),
                "Đắk Lắk, " + "ngày ".repeat(n / 5),
                "ngày" + ".".repeat(n) + "tháng",
                "I. " + "CẢI CÁCH ".repeat(n / 9),
                "1" + ".1".repeat(n / 2),
                "BÁO CÁO" + " ".repeat(n) + ".",
                "Nơi nhận:" + "- ;".repeat(n / 3),
                "TM. " + "A ".repeat(n / 2),
                "V/v " + "v/v ".repeat(n / 4),
                "Kính gửi: " + "(;".repeat(n / 2),
                "Căn cứ " + "Luật;".repeat(n / 5),
                "PHỤ LỤC" + ".".repeat(n) + "1x",
                "quý ".repeat(n / 4),
                "- ".repeat(n / 2),
                "\n".repeat(n) + "I. CÔNG TÁC",
                "e\u0301".repeat(n / 2));
    }

    @ParameterizedTest
    @MethodSource("longLines")
    void aLineOfAMillionLettersIsReadInItsLength(String line) {
        Paper paper = PaperBuilder.docx("a.docx")
                .text("Số: 1/BC-X")
                .title("BÁO CÁO")
                .text(line)
                .bold(line)
                .sideBySide(PaperBuilder.row(line, line))
                .ruled(PaperBuilder.row("STT", "Chỉ tiêu", "Số liệu"), PaperBuilder.row(line, line, line))
                .text(line, "Nơi nhận:", line)
                .paper();

        Assertions.assertTimeout(BOUND, () -> {
            ExtractedReport report = ReportReader.report(List.of(paper), Outlines.OF_2021);
            PeriodWords.of(report.head());
        });
    }

    @Test
    void fiftyThousandHeadingsAndRowsAreReadInTheirNumber() {
        PaperBuilder builder = PaperBuilder.docx("a.docx").text("Số: 1/BC-X").title("BÁO CÁO");
        String[][] rows = new String[20_000][];
        rows[0] = PaperBuilder.row("STT", "Chỉ tiêu", "Số liệu");
        for (int i = 1; i < rows.length; i++) {
            rows[i] = PaperBuilder.row("" + i % 9, "Số TTHC cấp " + i, "" + i);
        }
        for (int i = 0; i < 50_000; i++) {
            builder.bold(i % 3 == 0 ? "1. Công tác chỉ đạo, điều hành " + i : "I. CẢI CÁCH THỂ CHẾ CẢI CÁCH " + i);
        }
        Paper paper = builder.ruled(rows).paper();

        Assertions.assertTimeout(BOUND, () -> assertThat(
                        ReportReader.report(List.of(paper), Outlines.OF_2021).sections())
                .hasSameSizeAs(Outlines.OF_2021.parts()));
    }

    @Test
    void noPaperOfScrapsMakesAReaderFail() {
        String[] scraps = {
            "Số:",
            "/",
            "BC-UBND",
            "UBND",
            "TỈNH",
            "ngày",
            "05",
            "tháng 3",
            "năm 2012",
            "BÁO CÁO",
            "V/v",
            "Kính gửi:",
            "-",
            ";",
            "I.",
            "1.",
            "a)",
            "Cải cách thể chế",
            "Nơi nhận:",
            "TM.",
            "CHỦ TỊCH",
            "Nguyễn Văn A",
            "PHỤ LỤC",
            "Biểu mẫu 1",
            "\n",
            "\t",
            "Căn cứ",
            "Luật",
            "Phần thứ nhất",
            "(",
            ")",
            "Q.",
            "KT.",
            "…",
            "",
            "CỘNG HÒA XÃ HỘI",
            "quý",
            "II",
            "STT",
            "Chỉ tiêu",
            "Số liệu",
            "1,5 tỷ",
            "không"
        };
        Random random = new Random(125);
        for (int round = 0; round < 1000; round++) {
            List<Paper.Piece> pieces = new ArrayList<>();
            for (int p = random.nextInt(12); p >= 0; p--) {
                if (random.nextInt(4) == 0) {
                    List<Paper.Row> rows = new ArrayList<>();
                    for (int r = random.nextInt(4); r >= 0; r--) {
                        List<Paper.Cell> cells = new ArrayList<>();
                        for (int c = random.nextInt(5); c > 0; c--) {
                            cells.add(new Paper.Cell(
                                    words(scraps, random), r, 5 - c, 1 + random.nextInt(2), random.nextBoolean()));
                        }
                        rows.add(new Paper.Row(cells));
                    }
                    pieces.add(new Paper.Table(p, random.nextBoolean(), rows));
                } else {
                    pieces.add(new Paper.Text(
                            words(scraps, random),
                            random.nextBoolean(),
                            random.nextBoolean(),
                            random.nextBoolean(),
                            new Place.Paragraph(p)));
                }
            }
            Paper paper = new Paper("a.docx", FileKind.DOCX, pieces);
            ExtractedReport report = ReportReader.report(List.of(paper), Outlines.OF_2021);
            assertThat(report.sections()).hasSameSizeAs(Outlines.OF_2021.parts());
            assertThat(PeriodWords.of(report.head())).isNotNull();
        }
    }

    private static String words(String[] scraps, Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n >= 0; n--) {
            text.append(scraps[random.nextInt(scraps.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
