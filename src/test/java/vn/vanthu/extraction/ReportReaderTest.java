package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;

class ReportReaderTest {

    private static final Paper LETTER = PaperBuilder.docx("cong-van.docx")
            .sideBySide(PaperBuilder.row(
                    "UBND TỈNH ĐẮK LẮK\nSỞ TƯ PHÁP\nSố: 90/STP-VP\nV/v gửi báo cáo", "Độc lập - Tự do - Hạnh phúc"))
            .text("Kính gửi: Sở Nội vụ.", "Sở Tư pháp gửi kèm báo cáo cải cách hành chính quý I năm 2012./.")
            .paper();

    @Test
    void aCoveringLetterDoesNotStandForItsReport() {
        ExtractedReport report = ReportReader.report(List.of(LETTER, ClerkStyles.department()), Outlines.OF_2012);

        assertThat(report.head().document().number()).isEqualTo(new DocumentNumber("05", "BC-STP"));
        assertThat(report.head().document().type()).contains(DocumentType.BAO_CAO);
    }

    @Test
    void anAnnexThatComesFirstDoesNotStandForItsReport() {
        Paper annex = PaperBuilder.docx("1-phu-luc.docx")
                .title("PHỤ LỤC", "SỐ LIỆU")
                .text("Không có.")
                .paper();

        assertThat(ReportReader.report(List.of(annex, LETTER), Outlines.OF_2021)
                        .head()
                        .document()
                        .number())
                .isEqualTo(new DocumentNumber("90", "STP-VP"));
    }

    @Test
    void noPapersMakeAnEmptyReport() {
        ExtractedReport report = ReportReader.report(List.of(), Outlines.OF_2021);

        assertThat(report.head().document().number()).isEqualTo(DocumentNumber.BLANK);
        assertThat(report.sections()).hasSize(11).allMatch(section -> section.state() == Section.State.MISSING);
        assertThat(report.figures()).isEmpty();
    }

    @Test
    void theSampleIsReadWhole() {
        ExtractedReport report = ReportReader.report(List.of(SampleReport.paper()), Outlines.OF_2021);

        assertThat(report.sections())
                .filteredOn(section -> section.state() != Section.State.PRESENT)
                .extracting(Section::code, Section::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("II.3", Section.State.NIL));
        assertThat(report.head().document().legalBases())
                .containsExactly("Căn cứ Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh");
        assertThat(report.figures()).hasSize(11);
    }
}
