package vn.vanthu.extraction.adapter.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static vn.vanthu.extraction.adapter.pdf.PdfPages.LEFT;
import static vn.vanthu.extraction.adapter.pdf.PdfPages.MIDDLE;
import static vn.vanthu.extraction.adapter.pdf.PdfPages.RIGHT;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Setting;
import vn.vanthu.extraction.Presentation.Share;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.Presentation.Source;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;
import vn.vanthu.extraction.adapter.ReadingLimits;

class PdfLooksTest {

    private static final double MM = 25.4 / 72;
    private static final String LONG = "Thực hiện Kế hoạch cải cách hành chính nhà nước năm 2026 của Ủy ban nhân dân "
            + "tỉnh, cơ quan đã chủ động xây dựng kế hoạch, phân công nhiệm vụ cụ thể cho từng phòng và triển khai "
            + "nghiêm túc, đúng thời hạn; kết quả được đánh giá theo quy định.";

    private final PdfPages pdf = new PdfPages();

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private Presentation looks() throws IOException {
        Presentation looks = ((Paper) new PdfReader(ReadingLimits.DEFAULT).read(pdf.attachment())).presentation();
        assertThat(looks.source()).isEqualTo(Source.PAGES);
        return looks;
    }

    private Line line(String start) throws IOException {
        return line(looks(), start);
    }

    private static Line line(Presentation looks, String start) {
        return looks.lines().stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + start + " in " + looks.lines()));
    }

    @Test
    void aSheetIsAsLargeAsThePageAndItsEdgesReachToTheLetters() throws IOException {
        pdf.page().paragraph(100, 28, LONG);
        Sheet sheet = looks().sheets().get(0);
        assertThat(sheet.width()).isCloseTo(210, within(0.1));
        assertThat(sheet.height()).isCloseTo(297, within(0.1));
        assertThat(sheet.left()).isCloseTo(LEFT * MM, within(0.1));
        assertThat(sheet.right()).isCloseTo((PDRectangle.A4.getWidth() - RIGHT) * MM, within(0.1));
        assertThat(sheet.top()).isCloseTo((100 - 0.891 * 14) * MM, within(0.1));
    }

    @Test
    void aPageTurnedAndCutIsMeasuredAsItIsSeen() throws IOException {
        pdf.page();
        pdf.current().setCropBox(new PDRectangle(20, 30, 500, 700));
        pdf.current().setRotation(90);
        pdf.out().beginText();
        pdf.out().setFont(new PDType1Font(FontName.TIMES_ROMAN), 13);
        pdf.out().setTextMatrix(new Matrix(0, 1, -1, 0, 120, 130));
        pdf.out().showText("From the lower edge upwards");
        pdf.out().endText();
        Presentation looks = looks();
        assertThat(looks.sheets().get(0).width()).isCloseTo(700 * MM, within(0.01));
        assertThat(looks.sheets().get(0).height()).isCloseTo(500 * MM, within(0.01));
        assertThat(looks.lines().get(0).left()).hasValueCloseTo(100 * MM, within(0.01));
        assertThat(looks.lines().get(0).baseline()).hasValueCloseTo(100 * MM, within(0.01));
    }

    @Test
    void aPageWithoutLettersHasNoEdges() throws IOException {
        pdf.page().text(LEFT, 100, "Trang một").page();
        Sheet blank = looks().sheets().get(1);
        assertThat(List.of(blank.left(), blank.right(), blank.top(), blank.bottom()))
                .containsOnly(0.0);
        assertThat(blank.lines()).isEqualTo(1);
    }

    @Test
    void aJustifiedParagraphShowsItsIndentSpacingAndTheSpaceBefore() throws IOException {
        float end = pdf.page().paragraph(100, 28, LONG);
        float second = pdf.paragraph(end + 17 + 6, 28, LONG);
        pdf.paragraph(second + 17 + 12, 28, LONG);
        Presentation looks = looks();
        List<Line> opening =
                looks.lines().stream().filter(line -> line.setting().opens()).toList();
        assertThat(opening).hasSize(3);
        for (Line first : opening) {
            assertThat(first.setting().alignment()).isEqualTo(Alignment.JUSTIFIED);
            assertThat(first.setting().firstLine()).hasValueCloseTo(28 * MM, within(0.1));
            assertThat(first.setting().lines()).hasValueCloseTo(17 / (14 * 1.15), within(0.01));
            assertThat(first.columnLeft()).hasValueCloseTo(LEFT * MM, within(0.1));
            assertThat(first.columnRight()).hasValueCloseTo(RIGHT * MM, within(0.2));
        }
        assertThat(opening.get(0).setting().before()).isEmpty();
        assertThat(opening.get(1).setting().before()).hasValueCloseTo(6.0, within(0.2));
        assertThat(opening.get(2).setting().before()).hasValueCloseTo(12.0, within(0.2));
        Setting inner = looks.lines().get(1).setting();
        assertThat(inner.opens()).isFalse();
        assertThat(inner.firstLine()).isEmpty();
    }

    @Test
    void linesThatEndWhereTheirWordsEndAreNotJustified() throws IOException {
        pdf.page();
        pdf.ragged(100, 28, LONG + " " + LONG);
        assertThat(line("Thực hiện").setting().alignment()).isEqualTo(Alignment.LEFT);
    }

    @Test
    void aHeadingInTheMiddleIsCentredAndALineAtTheUsualIndentIsNot() throws IOException {
        pdf.page().centredBold(MIDDLE, 80, "BÁO CÁO").centredBold(MIDDLE, 97, "Kết quả công tác cải cách hành chính");
        float end = pdf.paragraph(130, 28, LONG);
        pdf.text(LEFT + 28, end + 23, "Một dòng ngắn.");
        Presentation looks = looks();
        assertThat(line(looks, "BÁO CÁO").setting().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(line(looks, "Kết quả").setting().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(line(looks, "Một dòng").setting().alignment()).isEqualTo(Alignment.ANY);
    }

    @Test
    void theHalvesOfTheHeadAreLinesOfTheirOwnWithTheirCellsPlace() throws IOException {
        pdf.page();
        pdf.centred(175, 70, "ỦY BAN NHÂN DÂN TỈNH").centredBold(405, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
        pdf.centredBold(175, 87, "SỞ NỘI VỤ").centredBold(405, 87, "Độc lập - Tự do - Hạnh phúc");
        pdf.line(150, 91, 200, 91).bar(320, 92, 170, 0.7f);
        pdf.paragraph(200, 28, LONG);
        Presentation looks = looks();
        Line office = line(looks, "SỞ NỘI VỤ");
        assertThat(office.text()).isEqualTo("SỞ NỘI VỤ");
        assertThat(office.at()).isEqualTo(new Place.Cell(1, 1, 1));
        assertThat(office.setting().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(line(looks, "Độc lập").at()).isEqualTo(new Place.Cell(1, 1, 2));
        assertThat(looks.strokes())
                .extracting(Stroke::kind, stroke -> looks.lines()
                        .get(stroke.under().orElseThrow())
                        .text())
                .containsExactly(
                        tuple(StrokeKind.DRAWN, "SỞ NỘI VỤ"), tuple(StrokeKind.DRAWN, "Độc lập - Tự do - Hạnh phúc"));
        assertThat(looks.strokes().get(0).length()).isCloseTo(50 * MM, within(0.01));
        assertThat(looks.strokes().get(1).length()).isCloseTo(170 * MM, within(0.01));
        assertThat(looks.strokes().get(1).left()).hasValueCloseTo(320 * MM, within(0.01));
        assertThat(looks.strokes().get(1).y()).hasValueCloseTo(92.35 * MM, within(0.01));
    }

    @Test
    void aRuleThroughTheFeetOfLettersUnderlinesThem() throws IOException {
        pdf.page().text(LEFT, 100, "Gạch chân").line(LEFT, 101.5f, LEFT + 25, 101.5f);
        Presentation looks = looks();
        assertThat(looks.strokes()).singleElement().extracting(Stroke::kind).isEqualTo(StrokeKind.UNDERLINE);
        assertThat(looks.lines().get(0).letters().underlined()).isEqualTo(Share.SOME);
    }

    @Test
    void typedRulesBelongToTheLineOfLettersAboveThem() throws IOException {
        pdf.page().text(LEFT, 100, "Trích yếu").text(LEFT, 114, "________").text(LEFT, 200, "-".repeat(7));
        Presentation looks = looks();
        assertThat(looks.strokes()).extracting(Stroke::kind).containsOnly(StrokeKind.TYPED);
        assertThat(looks.strokes().get(0).under()).hasValue(0);
        assertThat(looks.strokes().get(1).under()).isEmpty();
    }

    @Test
    void theLinesOfATableAndOfABoxAreNoStrokes() throws IOException {
        pdf.page().text(LEFT + 5, 115, "Một").text(LEFT + 105, 115, "Hai");
        pdf.line(LEFT, 100, LEFT + 200, 100).line(LEFT, 120, LEFT + 200, 120);
        pdf.line(LEFT, 100, LEFT, 120).line(LEFT + 100, 100, LEFT + 100, 120).line(LEFT + 200, 100, LEFT + 200, 120);
        pdf.text(LEFT + 5, 215, "KHẨN");
        pdf.line(LEFT, 200, LEFT + 57, 200).line(LEFT, 222, LEFT + 57, 222);
        pdf.line(LEFT, 200, LEFT, 222).line(LEFT + 57, 200, LEFT + 57, 222);
        Presentation looks = looks();
        assertThat(looks.strokes()).isEmpty();
        Line cell = line(looks, "Hai");
        assertThat(cell.at()).isEqualTo(new Place.Cell(1, 1, 2));
        assertThat(cell.columnLeft()).hasValueCloseTo((LEFT + 100) * MM, within(0.01));
        assertThat(cell.columnRight()).hasValueCloseTo((LEFT + 200) * MM, within(0.01));
        assertThat(cell.setting().alignment()).isEqualTo(Alignment.LEFT);
    }

    @Test
    void numbersOfPagesStandInTheHeaderOrFooterOfTheirPage() throws IOException {
        pdf.page().paragraph(100, 28, LONG);
        pdf.page().centred(MIDDLE, 40, "2").paragraph(100, 28, LONG);
        pdf.page().paragraph(100, 28, LONG);
        pdf.text(RIGHT - 7, 810, "3");
        Presentation looks = looks();
        Line second = line(looks, "2");
        assertThat(second.region()).isEqualTo(Region.HEADER);
        assertThat(second.page()).isEqualTo(2);
        assertThat(second.at()).isEqualTo(new Place.Whole());
        assertThat((second.left().orElseThrow() + second.right().orElseThrow()) / 2)
                .isCloseTo(MIDDLE * MM, within(0.01));
        assertThat(line(looks, "3").region()).isEqualTo(Region.FOOTER);
        assertThat(looks.sheets().get(1).top()).isCloseTo((100 - 0.891 * 14) * MM, within(0.1));
        assertThat(looks.lines().get(looks.sheets().get(1).lines())).isEqualTo(second);
    }

    @Test
    void sizesAreTheLargestAndTheSmallestButForRaisedFigures() throws IOException {
        pdf.page().text(LEFT, 100, "Diện tích 25 m").sized(8, LEFT + 88, 95, "2");
        pdf.text(LEFT, 150, "Chữ lớn").sized(11, LEFT + 52, 150, "chữ nhỏ");
        Letters raised = line("Diện tích").letters();
        assertThat(List.of(raised.least(), raised.most())).containsExactly(14.0, 14.0);
        Letters mixed = line("Chữ lớn").letters();
        assertThat(List.of(mixed.least(), mixed.most())).containsExactly(11.0, 14.0);
    }

    @Test
    void sizesAreThoseSeenWhateverScalesThem() throws IOException {
        pdf.page();
        pdf.out().transform(Matrix.getScaleInstance(0.5f, 0.5f));
        pdf.out().beginText();
        pdf.out().setFont(new PDType1Font(FontName.TIMES_BOLD_ITALIC), 1);
        pdf.out().setTextMatrix(new Matrix(26, 0, 0, 26, 170, 1400));
        pdf.out().setHorizontalScaling(80);
        pdf.out().showText("Thirteen points");
        pdf.out().endText();
        Letters letters = line("Thirteen").letters();
        assertThat(letters).isEqualTo(new Letters("Times", 13, 13, Share.ALL, Share.ALL, Share.NONE, Share.NONE));
    }

    @Test
    void lettersDrawnWithAnOutlineAreBold() throws IOException {
        pdf.page();
        pdf.out().setRenderingMode(RenderingMode.FILL_STROKE);
        pdf.text(LEFT, 100, "Đậm");
        pdf.out().setRenderingMode(RenderingMode.FILL);
        pdf.text(LEFT, 130, "Thường");
        assertThat(line("Đậm").letters().bold()).isEqualTo(Share.ALL);
        assertThat(line("Thường").letters().bold()).isEqualTo(Share.NONE);
    }

    @Test
    void lettersThatAreNotBlackAreColouredUntilTheStateIsRestored() throws IOException {
        pdf.page();
        pdf.out().saveGraphicsState();
        pdf.out().setNonStrokingColor(Color.RED);
        pdf.text(LEFT, 100, "Đỏ");
        pdf.out().restoreGraphicsState();
        pdf.text(LEFT, 120, "Đen").text(LEFT, 140, "Đen rồi ");
        pdf.out().setNonStrokingColor(0.5f);
        pdf.text(LEFT + 60, 140, "xám");
        pdf.out().setNonStrokingColor(0.75f, 0.68f, 0.67f, 0.9f);
        pdf.text(LEFT, 160, "Bốn mực");
        assertThat(line("Đỏ").letters().coloured()).isEqualTo(Share.ALL);
        assertThat(line("Đen").letters().coloured()).isEqualTo(Share.NONE);
        assertThat(line("Đen rồi").letters().coloured()).isEqualTo(Share.SOME);
        assertThat(line("Bốn mực").letters().coloured()).isEqualTo(Share.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 0 0 scn", "/Nothing cs 1 scn 0.1 0 sc", "/P1 scn", "rg", "(x) g", "1 2 3 4 5 6 scn"})
    void coloursThatMakeNoSenseAreReadOver(String operators) throws IOException {
        pdf.page();
        pdf.text(LEFT, 100, "Vẫn đọc được");
        List<PDStream> streams = new ArrayList<>();
        streams.add(new PDStream(pdf.document, new ByteArrayInputStream(operators.getBytes(US_ASCII))));
        pdf.current().getContentStreams().forEachRemaining(streams::add);
        pdf.current().setContents(streams);
        assertThat(line("Vẫn đọc được").text()).isEqualTo("Vẫn đọc được");
    }

    @Test
    void theLinesOfAPresentationAreBounded() throws IOException {
        for (int i = 0; i < 70; i++) {
            pdf.page();
            for (int j = 0; j < 310; j++) {
                pdf.out().beginText();
                pdf.out().setFont(new PDType1Font(FontName.TIMES_ROMAN), 2);
                pdf.out().newLineAtOffset(LEFT, 20 + 2.5f * j);
                pdf.out().showText("a");
                pdf.out().endText();
            }
        }
        assertThat(looks().lines()).hasSize(20_000);
        assertThat(looks().sheets()).hasSize(70);
    }
}
