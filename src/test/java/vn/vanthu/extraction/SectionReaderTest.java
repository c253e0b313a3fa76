package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.Outline;

class SectionReaderTest {

    @Test
    void aParagraphThatMentionsAnAreaIsNoHeading() {
        Paper paper =
                frame("Trong quý đã chú trọng cải cách thể chế, cải cách tài chính công và hiện đại hoá hành chính.");

        assertThat(state(paper, "II.1")).isEqualTo(Section.State.MISSING);
        assertThat(state(paper, "II.5")).isEqualTo(Section.State.MISSING);
        assertThat(state(paper, "II.6")).isEqualTo(Section.State.MISSING);
    }

    @Test
    void theWordsOfAnAreaInThePlansOfTheNextPeriodAreNoArea() {
        Paper paper = docx("a.docx")
                .bold(
                        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "II. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH",
                        "1. Cải cách thể chế")
                .text("Có 05 văn bản.")
                .bold(
                        "III. ĐÁNH GIÁ CHUNG",
                        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        "1. Cải cách thể chế",
                        "2. Cải cách tài chính công")
                .text("Tiếp tục.")
                .paper();

        assertThat(state(paper, "II.1")).isEqualTo(Section.State.PRESENT);
        assertThat(section(paper, "II.1").text()).isEqualTo("Có 05 văn bản.");
        assertThat(state(paper, "II.5")).isEqualTo(Section.State.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. Cải cách tài chính công, thực hiện cơ chế tự chủ",
                "5. Cải cách tài chính công và quản lý tài sản",
                "Cải cách tài chính công, thực hiện cơ chế tự chủ:"
            })
    void theWordsBehindTheNameOfAnAreaBelongToItsHeading(String heading) {
        assertThat(state(frame(heading, "Không phát sinh."), "II.5")).isEqualTo(Section.State.NIL);
        assertThat(state(frame(heading, "Đã giao tự chủ cho 05 đơn vị."), "II.5"))
                .isEqualTo(Section.State.PRESENT);
        assertThat(state(frame(heading), "II.5")).isEqualTo(Section.State.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. Cải cách tài chính công được thực hiện đúng quy định.",
                "5. Cải cách tài chính công đã giao tự chủ cho 05 đơn vị"
            })
    void aSentenceThatOpensWithTheNameOfAnAreaAnswersIt(String sentence) {
        assertThat(state(frame(sentence), "II.5")).isEqualTo(Section.State.PRESENT);
    }

    @Test
    void aHeadingThatSaysNothingAroseIsANilAnswer() {
        assertThat(state(frame("5. Cải cách tài chính công không phát sinh"), "II.5"))
                .isEqualTo(Section.State.NIL);
    }

    @Test
    void anUnlabelledHeadingMayRunOnBehindAColon() {
        Paper paper = docx("a.docx")
                .bold("KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH", "Cải cách thể chế")
                .text("Có 05 văn bản.", "Cải cách tổ chức bộ máy và biên chế: đơn vị đã sắp xếp 03 phòng.")
                .bold("Cải cách tài chính công")
                .text("Đã giao tự chủ.")
                .bold("ĐÁNH GIÁ CHUNG")
                .text("Tốt.")
                .paper();

        assertThat(section(paper, "II.3").text()).isEqualTo("đơn vị đã sắp xếp 03 phòng.");
        assertThat(section(paper, "II.1").text()).isEqualTo("Có 05 văn bản.");
    }

    @Test
    void aLabelWithOtherWordsIsNotEnough() {
        Paper paper = frame("5. Công tác thi đua, khen thưởng", "Đã bình xét.");

        assertThat(state(paper, "II.5")).isEqualTo(Section.State.MISSING);
    }

    @Test
    void aTableThatListsTheAreasHoldsNoHeadings() {
        Paper paper = docx("a.docx")
                .bold("II. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH")
                .ruled(
                        row("STT", "Lĩnh vực", "Số nhiệm vụ"),
                        row("1", "Cải cách thể chế", "5"),
                        row("2", "Cải cách TTHC", "7"))
                .bold("III. ĐÁNH GIÁ CHUNG")
                .paper();

        assertThat(state(paper, "II.1")).isEqualTo(Section.State.MISSING);
        assertThat(section(paper, "II").text()).contains("Cải cách thể chế");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. Cải cách thủ tục hành chính",
                "3) Về cải cách thủ tục hành chính:",
                "3/ Công tác cải cách TTHC",
                "CẢI CÁCH TTHC",
                "3. Kết quả thực hiện cải cách thủ tục hành chính trong quý I năm 2012",
                "Mục 2. Cải cách thủ tục hành chính",
                "II.2. Cải cách thủ tục hành chính",
                "2.CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
                "2. Cải cách thủ tục hành chính.",
                "2 - Cải cách thủ tục hành chính",
                "2. Cải cáchthủ tục hànhchính",
                "b) Cải cách thủ tục hành chính",
                "Cải cách thủ tục hành chính",
                "2. Cải cách thủ tục hành chính tiếp tục được quan tâm chỉ đạo.",
                "2. Cải cách thủ tục hành chính: Đã công bố 12 thủ tục."
            })
    void anAreaIsRecognisedHoweverItsHeadingIsWritten(String heading) {
        Paper paper = frame(heading, "Nội dung gồm 12 thủ tục.");

        assertThat(state(paper, "II.2")).isEqualTo(Section.State.PRESENT);
        assertThat(heading).startsWith(section(paper, "II.2").heading());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "III. CÔNG TÁC THI ĐUA, KHEN THƯỞNG|MISSING",
                "III. NHẬN XÉT, ĐÁNH GIÁ CHUNG|PRESENT",
                "III/ Đánh giá chung|PRESENT",
                "C. ĐÁNH GIÁ CHUNG|PRESENT",
                "3. ĐÁNH GIÁ CHUNG|PRESENT",
                "1. Đánh giá chung|MISSING",
                "III. ĐÁNH GIÁ CHUNG KẾT QUẢ THỰC HIỆN CCHC QUÝ I NĂM 2012|PRESENT",
                "Mục III. ĐÁNH GIÁ CHUNG|PRESENT",
                "ĐÁNH GIÁ CHUNG|PRESENT",
                "IV. ĐÁNH GIÁ CHUNG|PRESENT"
            })
    void aPartIsRecognisedByItsWordsAndNotByItsLabel(String heading, String state) {
        Paper paper = docx("a.docx")
                .bold("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC")
                .text("Đã làm.")
                .bold("II. KẾT QUẢ THỰC HIỆN CCHC")
                .text("Đã đạt.")
                .bold(heading)
                .text("Có chuyển biến.")
                .bold("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ")
                .text("Sẽ làm.")
                .paper();

        assertThat(state(paper, "III")).hasToString(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Không phát sinh.|NIL",
                "Trong kỳ không có nội dung phát sinh.|NIL",
                "- Không có.|NIL",
                "Không|NIL",
                "Trong quý I năm 2012, đơn vị không phát sinh nội dung này.|NIL",
                "Chưa phát sinh văn bản nào.|NIL",
                "Không phát sinh hồ sơ quá hạn; đã giải quyết 120 hồ sơ.|PRESENT",
                "Đã ban hành 05 văn bản.|PRESENT",
                "Không phát sinh nhưng đã chuẩn bị kế hoạch.|PRESENT",
                "…|EMPTY",
                "(không có nội dung)|EMPTY",
                "(đang cập nhật)|EMPTY",
                "[Nêu kết quả thực hiện]|EMPTY",
                "Đang tổng hợp.|EMPTY",
                "-|EMPTY",
                "./.|EMPTY",
                "(Chi tiết tại Phụ lục kèm theo)|PRESENT",
                "(Không phát sinh)|NIL",
                "Sẽ bổ sung sau.|EMPTY"
            })
    void aShortAnswerIsToldFromAnEmptyPromise(String text, String state) {
        assertThat(state(frame("2. Cải cách thủ tục hành chính", text), "II.2")).hasToString(state);
        assertThat(state(frame("2. Cải cách thủ tục hành chính: " + text), "II.2"))
                .hasToString(state);
    }

    @Test
    void aTableUnderAHeadingIsItsContent() {
        Paper paper = docx("a.docx")
                .bold("II. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH", "2. Cải cách thủ tục hành chính")
                .ruled(row("Thủ tục", "Số hồ sơ"), row("Đăng ký", "12"))
                .paper();

        assertThat(state(paper, "II.2")).isEqualTo(Section.State.PRESENT);
        assertThat(section(paper, "II.2").text()).isEqualTo("Thủ tục\nSố hồ sơ\nĐăng ký\n12");
    }

    @Test
    void aDeeperListNeverStandsForAMissingHeading() {
        Paper paper = docx("a.docx")
                .bold("II. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH", "1. Cải cách thể chế")
                .text("Đã ban hành.")
                .bold("2. Cải cách thủ tục hành chính")
                .text("Đã công khai.")
                .bold("6. Hiện đại hoá hành chính")
                .text(
                        "a) Cải cách tài chính công",
                        "Nhập dữ liệu tài chính.",
                        "- Cải cách tổ chức bộ máy: lập hồ sơ điện tử.")
                .paper();

        assertThat(state(paper, "II.5")).isEqualTo(Section.State.MISSING);
        assertThat(state(paper, "II.3")).isEqualTo(Section.State.MISSING);
        assertThat(section(paper, "II.6").text()).contains("Nhập dữ liệu tài chính.");
    }

    @Test
    void aTableOfContentsHoldsNoHeadings() {
        Paper paper = docx("a.docx")
                .text(
                        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC ........ 1",
                        "II. KẾT QUẢ THỰC HIỆN CCHC\t2",
                        "III. ĐÁNH GIÁ CHUNG\t5")
                .bold("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC")
                .text("Đã họp.")
                .bold("II. KẾT QUẢ THỰC HIỆN CCHC")
                .text("Đã làm.")
                .bold("III. ĐÁNH GIÁ CHUNG")
                .text("Đã đạt.")
                .paper();

        assertThat(section(paper, "I").text()).isEqualTo("Đã họp.");
        assertThat(section(paper, "III").text()).isEqualTo("Đã đạt.");
    }

    @Test
    void oneHeadingMayNameTwoParts() {
        Paper paper = docx("a.docx")
                .bold("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
                .text("Đã họp.")
                .bold("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ KIẾN NGHỊ, ĐỀ XUẤT")
                .text("Đề nghị hỗ trợ kinh phí.")
                .paper();

        assertThat(state(paper, "IV")).isEqualTo(Section.State.PRESENT);
        assertThat(state(paper, "V")).isEqualTo(Section.State.PRESENT);
    }

    @Test
    void theAnnexEndsTheLastPartAndIsAPartItself() {
        Paper paper = docx("a.docx")
                .bold("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ")
                .text("Phụ lục kèm theo báo cáo này nêu số liệu.")
                .title("PHỤ LỤC I", "SỐ LIỆU")
                .text("Không có.")
                .paper();

        assertThat(section(paper, "IV", Outlines.OF_2021).text())
                .isEqualTo("Phụ lục kèm theo báo cáo này nêu số liệu.");
        assertThat(section(paper, "PL", Outlines.OF_2021).heading()).isEqualTo("PHỤ LỤC I");
    }

    @Test
    void anAnnexInAFileOfItsOwnIsThatPart() {
        Paper annex = docx("phu-luc.docx")
                .ruled(
                        row("STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu"),
                        row("1", "Tổng số VBQPPL", "Văn bản", "3"))
                .paper();
        List<Section> sections = SectionReader.read(List.of(ClerkStyles.department(), annex), Outlines.OF_2021);

        assertThat(sections).last().satisfies(section -> {
            assertThat(section.state()).isEqualTo(Section.State.PRESENT);
            assertThat(section.at().file()).isEqualTo("phu-luc.docx");
        });
        assertThat(sections.get(0).at().file()).isEqualTo("bao-cao.docx");
    }

    @Test
    void aSecondCopyOfTheReportAddsNothing() {
        Paper report = ClerkStyles.department();
        Paper copy = new Paper("bao-cao.pdf", report.format(), report.pieces());

        assertThat(SectionReader.read(List.of(report, copy), Outlines.OF_2012))
                .isEqualTo(SectionReader.read(report, Outlines.OF_2012));
    }

    @Test
    void areasAreFoundWhenTheOutlineNamesNoPartForThem() {
        Outline bare = new Outline(
                Outlines.OF_2012.parts().stream()
                        .filter(part -> !part.code().equals("II"))
                        .toList(),
                List.of());

        assertThat(SectionReader.read(ClerkStyles.department(), bare))
                .extracting(Section::code, Section::state)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("II.1", Section.State.PRESENT),
                        org.assertj.core.groups.Tuple.tuple("II.3", Section.State.NIL),
                        org.assertj.core.groups.Tuple.tuple("II.6", Section.State.PRESENT));
    }

    @Test
    void theEndOfAHeadingThatThePageBreaksIsNoContent() {
        Paper paper = PaperBuilder.pdf("a.pdf")
                .bold(
                        "II. KẾT QUẢ THỰC HIỆN CCHC",
                        "4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức,",
                        "viên chức",
                        "5. Cải cách tài chính công")
                .text("Đã khoán chi.")
                .bold("III. ĐÁNH GIÁ CHUNG")
                .text("Đạt.")
                .paper();

        assertThat(state(paper, "II.4")).isEqualTo(Section.State.EMPTY);
        assertThat(section(paper, "II.4").heading()).endsWith("công chức, viên chức");
        assertThat(section(paper, "II.5").text()).isEqualTo("Đã khoán chi.");
    }

    @Test
    void headingsInTheOldSpellingAndInDecomposedLettersAreTheSame() {
        Paper paper = frame(
                java.text.Normalizer.normalize("6. Hiện đại hóa hành chính", java.text.Normalizer.Form.NFD),
                "Có mạng.");

        assertThat(state(paper, "II.6")).isEqualTo(Section.State.PRESENT);
    }

    private static Paper frame(String... withinPartTwo) {
        return docx("a.docx")
                .bold("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC")
                .text("Đã họp.")
                .bold("II. KẾT QUẢ THỰC HIỆN CCHC")
                .text(withinPartTwo)
                .bold("III. ĐÁNH GIÁ CHUNG")
                .text("Đạt.")
                .paper();
    }

    private static Section section(Paper paper, String code) {
        return section(paper, code, Outlines.OF_2012);
    }

    private static Section section(Paper paper, String code, Outline outline) {
        return SectionReader.read(paper, outline).stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Section.State state(Paper paper, String code) {
        return section(paper, code).state();
    }
}
