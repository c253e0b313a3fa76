package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.pdf;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;

class HeadReaderTest {

    @Test
    void thePublishedDispatchIsReadWhole() {
        AdministrativeDocument document = read(pdf("125.pdf")
                .text("Số:  125/SNV-CCHC", "Đắk Lắk, ngày  01 tháng 3  năm 2012")
                .text(
                        "V/v Hướng dẫn triển khai Chương trình tổng ",
                        "thể CCHC nhà nước giai đoạn 2011 - 2020",
                        " Kính gửi:   ")
                .text("- Giám đốc các Sở, ban, ngành;", "- Chủ tịch UBND các huyện, thị xã, thành phố;")
                .text("- Thủ trưởng các cơ quan, đơn vị đóng trên địa bàn tỉnh.")
                .text("Thực hiện Công văn số 207/BNV-CCHC, ngày 11/01/2012 của Bộ Nội vụ về việc hướng dẫn;")
                .text(
                        "1. Công tác tuyên truyền, phổ biến, quán triệt Chương trình",
                        "Các Sở tổ chức tốt công tác tuyên truyền.")
                .text(
                        "đề nghị các cơ quan, địa phương phản ánh về Sở Nội vụ./.",
                        "GIÁM ĐỐC",
                        "Nơi nhận:",
                        "- Như trên;")
                .text("- Lưu: VT, CCHC.", "        Trần Thí Dụ (đã ký)"));

        assertThat(document.number()).isEqualTo(new DocumentNumber("125", "SNV-CCHC"));
        assertThat(document.place()).isEqualTo("Đắk Lắk");
        assertThat(document.date()).contains(LocalDate.of(2012, 3, 1));
        assertThat(document.type()).contains(DocumentType.CONG_VAN);
        assertThat(document.subject())
                .isEqualTo("Hướng dẫn triển khai Chương trình tổng thể CCHC nhà nước giai đoạn 2011 - 2020");
        assertThat(document.recipients())
                .containsExactly(
                        "Giám đốc các Sở, ban, ngành",
                        "Chủ tịch UBND các huyện, thị xã, thành phố",
                        "Thủ trưởng các cơ quan, đơn vị đóng trên địa bàn tỉnh");
        assertThat(document.signer()).isEqualTo(new Signer("", "GIÁM ĐỐC", "Trần Thí Dụ"));
        assertThat(document.distribution()).containsExactly("Như trên", "Lưu: VT, CCHC");
        assertThat(document.body())
                .startsWith(
                        new Block.Paragraph(
                                "Thực hiện Công văn số 207/BNV-CCHC, ngày 11/01/2012 của Bộ Nội vụ về việc hướng dẫn;"),
                        new Block.Heading(2, "1", "Công tác tuyên truyền, phổ biến, quán triệt Chương trình"))
                .endsWith(new Block.Paragraph("đề nghị các cơ quan, địa phương phản ánh về Sở Nội vụ."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CỘNG\u00A0HÒA XÃ HỘI", "CỘ\u00ADNG HÒA XÃ HỘI", "CỘNG\u2007HÒA\u200B XÃ\u00A0HỘI"})
    void theTwoHalvesOfALineAreToldApartWhateverBlanksTheyHold(String motto) {
        AdministrativeDocument document = read(docx("a.docx")
                .text("UBND HUYỆN MẪU\t" + motto + " CHỦ NGHĨA VIỆT NAM")
                .bold("UBND XÃ EA MẪU\tĐộc\u00A0lập - Tự do - Hạnh phúc")
                .text("Số: 05/BC-UBND\tEa Mẫu, ngày 05 tháng 3 năm 2026")
                .title("BÁO CÁO", "Công tác cải cách hành chính"));

        assertThat(document.parent()).isEqualTo("UBND HUYỆN MẪU");
        assertThat(document.issuer()).isEqualTo("UBND XÃ EA MẪU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mẫu Sơn, ngày 05 tháng 3 năm\n2026",
                "Mẫu Sơn, ngày 05\ntháng 3 năm 2026",
                "Mẫu Sơn,\nngày 05 tháng 3 năm 2026"
            })
    void aNarrowColumnMayBreakTheDateAnywhere(String dated) {
        AdministrativeDocument document = read(pdf("a.pdf").sideBySide(row("SỞ MẪU\nSố: 05/BC-SM", dated)));

        assertThat(document.date()).contains(LocalDate.of(2026, 3, 5));
        assertThat(document.place()).isEqualTo("Mẫu Sơn");
    }

    @Test
    void theLastLetterOfAnAgencyMayStandInALineOfItsOwn() {
        AdministrativeDocument document = read(pdf("a.pdf")
                .sideBySide(row("SỞ MẪU\nCHI CỤC THÚ\nY\nSố: 05/BC-CCTY", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));

        assertThat(document.issuer()).isEqualTo("CHI CỤC THÚ Y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả cải cách hành chính quý|III/2026 và phương hướng",
                "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ|II NĂM 2013",
                "Kết quả cải cách hành chính quý|IV - 2025"
            })
    void aQuarterThatOpensALineIsNoHeading(String first, String second) {
        AdministrativeDocument document = read(docx("a.docx")
                .text("SỞ MẪU", "Số: 05/BC-SM")
                .title("BÁO CÁO", first, second)
                .centred("Kính gửi: Sở Nội vụ")
                .bold("I. ĐÁNH GIÁ CHUNG"));

        assertThat(document.subject()).isEqualTo(first + " " + second);
        assertThat(document.recipients()).containsExactly("Sở Nội vụ");
    }

    @Test
    void recipientsMayFollowAHeadWhoseLeftHalfEndsWithTheirTitle() {
        AdministrativeDocument document = read(pdf("a.pdf")
                .sideBySide(row(
                        "SỞ MẪU\nSố: 05/SM-VP\nV/v báo cáo quý III\nKính gửi:",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMẫu Sơn, ngày 05 tháng 3 năm 2026"))
                .text("- Sở Nội vụ;", "- Ủy ban nhân dân tỉnh.", "Sở Mẫu báo cáo như sau:"));

        assertThat(document.recipients()).containsExactly("Sở Nội vụ", "Ủy ban nhân dân tỉnh");
        assertThat(document.date()).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void aTitleCloseBesideTheDistributionListIsNoPartOfIt() {
        AdministrativeDocument document = read(pdf("a.pdf")
                .text("SỞ MẪU", "Số: 05/BC-SM", "BÁO CÁO", "Sở báo cáo như sau./.")
                .sideBySide(row("Nơi nhận:", "KT. GIÁM ĐỐC"))
                .text("- Ban Chỉ đạo; PHÓ GIÁM ĐỐC", "- Như trên; Phạm Thị Mẫu", "- Lưu: VT."));

        assertThat(document.distribution()).containsExactly("Ban Chỉ đạo", "Như trên", "Lưu: VT");
        assertThat(document.signer()).isEqualTo(new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Phạm Thị Mẫu"));
    }

    @Test
    void theTablesOfAnAnnexAreNoPartOfTheDistributionList() {
        AdministrativeDocument document = read(docx("a.docx")
                .text("SỞ MẪU", "Số: 05/BC-SM", "BÁO CÁO", "Sở báo cáo như sau./.")
                .sideBySide(row("Nơi nhận:\n- Như trên;\n- Lưu: VT.", "GIÁM ĐỐC\nPhạm Thị Mẫu"))
                .centred("SỐ LIỆU KÈM THEO")
                .ruled(row("Mục 1", "<"), row("1", "Văn bản"), row("2", "Hồ sơ")));

        assertThat(document.distribution()).containsExactly("Như trên", "Lưu: VT");
    }

    @Test
    void anAnnexBeginsAtATableWithItsTitleOverTheHeader() {
        AdministrativeDocument document = read(docx("a.docx")
                .text("SỞ MẪU", "Số: 05/BC-SM", "BÁO CÁO", "Sở báo cáo như sau./.")
                .bold("Nơi nhận:")
                .text("- Lưu: VT")
                .ruled(row("Biểu 1", "<", "<"), row("STT", "Chỉ tiêu", "Kết quả"), row("1", "Văn bản", "5")));

        assertThat(document.distribution()).containsExactly("Lưu: VT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: 05/BC-UBND|05|BC-UBND",
                "Số 05 /BC-SNV|05|BC-SNV",
                "Số:        /BC-UBND||BC-UBND",
                "Số: ……/BC-UBND||BC-UBND",
                "Số: 2775/SNV-CCHC&VTLT|2775|SNV-CCHC&VTLT",
                "Số: 05/BC–UBND|05|BC-UBND",
                "Số: 05/BC - UBND|05|BC-UBND",
                "Số:05/BC-SLĐTBXH.VP|05|BC-SLĐTBXH.VP",
                "SỐ: 12a/BC-P7|12a|BC-P7",
                "Số: 323/QĐ- UBND|323|QĐ-UBND",
                "Số: 05/2012/QĐ-UBND|05|2012/QĐ-UBND",
                "Số: 17/|17|",
                "Số : 9/TTr-SNV|9|TTr-SNV"
            })
    void numberAndNotationAreReadHoweverTheyAreSpaced(String line, String number, String notation) {
        AdministrativeDocument document =
                read(docx("a.docx").sideBySide(row("UBND XÃ EA MẪU\n" + line, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));

        assertThat(document.number().number()).isEqualTo(number == null ? "" : number);
        assertThat(document.number().notation()).isEqualTo(notation == null ? "" : notation);
        assertThat(document.issuer()).isEqualTo("UBND XÃ EA MẪU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND TỈNH ĐẮK LẮK;SỞ NỘI VỤ|UBND TỈNH ĐẮK LẮK|SỞ NỘI VỤ",
                "ỦY BAN NHÂN DÂN;XÃ EA KAR||ỦY BAN NHÂN DÂN XÃ EA KAR",
                "UỶ BAN NHÂN DÂN;TỈNH ĐẮK LẮK;SỞ LAO ĐỘNG -;THƯƠNG BINH VÀ XÃ HỘI"
                        + "|UỶ BAN NHÂN DÂN TỈNH ĐẮK LẮK|SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                "ỦY BAN NHÂN DÂN TỈNH;ĐẮK LẮK;SỞ NÔNG NGHIỆP VÀ MÔI;TRƯỜNG"
                        + "|ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK|SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                "BỘ NỘI VỤ||BỘ NỘI VỤ",
                "BỘ NỘI VỤ;CỤC VĂN THƯ VÀ LƯU TRỮ;NHÀ NƯỚC|BỘ NỘI VỤ|CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC",
                "UBND TỈNH ĐẮK LẮK;BAN QUẢN LÝ;CÁC KHU CÔNG NGHIỆP|UBND TỈNH ĐẮK LẮK|BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP",
                "SỞ NỘI VỤ;BAN TÔN GIÁO|SỞ NỘI VỤ|BAN TÔN GIÁO",
                "UBND TỈNH ĐẮK LẮK SỞ Y TẾ|UBND TỈNH ĐẮK LẮK|SỞ Y TẾ",
                "ỦY BAN NHÂN DÂN;PHƯỜNG BUÔN MA THUỘT||ỦY BAN NHÂN DÂN PHƯỜNG BUÔN MA THUỘT",
                "SỞ NÔNG NGHIỆP;VÀ MÔI TRƯỜNG||SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                "UBND HUYỆN LẮK;PHÒNG NỘI VỤ|UBND HUYỆN LẮK|PHÒNG NỘI VỤ"
            })
    void agencyLinesWithoutWeightArePartedByTheirWords(String lines, String parent, String issuer) {
        AdministrativeDocument document = read(docx("a.docx")
                .sideBySide(row(lines.replace(';', '\n') + "\nSố: 1/BC-X", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));

        assertThat(document.parent()).isEqualTo(parent == null ? "" : parent);
        assertThat(document.issuer()).isEqualTo(issuer);
    }

    @Test
    void theBoldLinesAreTheIssuer() {
        AdministrativeDocument document = read(docx("a.docx")
                .text("TẬP ĐOÀN THÍ DỤ")
                .bold("CHI NHÁNH TÂY NGUYÊN", "SỐ MỘT")
                .text("Số: 3/BC-CN"));

        assertThat(document.parent()).isEqualTo("TẬP ĐOÀN THÍ DỤ");
        assertThat(document.issuer()).isEqualTo("CHI NHÁNH TÂY NGUYÊN SỐ MỘT");

        AdministrativeDocument known = read(docx("a.docx")
                .sideBySide(row("UBND TỈNH ĐẮK LẮK"), row("*LIÊN HIỆP CÁC HỘI*"), row("*KHOA HỌC VÀ KỸ THUẬT*"))
                .text("Số: 3/BC-LHH"));
        assertThat(known.parent()).isEqualTo("UBND TỈNH ĐẮK LẮK");
        assertThat(known.issuer()).isEqualTo("LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT");
    }

    @Test
    void aBlankOrImpossibleDateIsNoDateButThePlaceIsRead() {
        for (String line : new String[] {
            "Đắk Lắk, ngày      tháng 3 năm 2012",
            "Đắk Lắk, ngày 31 tháng 02 năm 2012",
            "Đắk Lắk, ngày … tháng … năm 2012"
        }) {
            AdministrativeDocument document = read(docx("a.docx").sideBySide(row("Số: 1/BC-X", line)));
            assertThat(document.date()).isEmpty();
            assertThat(document.place()).isEqualTo("Đắk Lắk");
        }
    }

    @Test
    void theTypeComesFromTheTitleElseFromTheNotation() {
        assertThat(read(docx("a.docx").text("Số: 4/SNV-CCHC").title("KẾ HOẠCH", "Cải cách hành chính năm 2012"))
                        .type())
                .contains(DocumentType.KE_HOACH);
        assertThat(read(docx("a.docx").text("Số: 4/TTr-SNV", "Kính gửi: UBND tỉnh."))
                        .type())
                .contains(DocumentType.TO_TRINH);
        assertThat(read(docx("a.docx").text("Số: 4/SNV-CCHC", "Kính gửi: UBND tỉnh."))
                        .type())
                .isEmpty();
        assertThat(read(docx("a.docx").text("Số: 4/SNV-CCHC", "V/v gửi số liệu", "Kính gửi: UBND tỉnh."))
                        .type())
                .contains(DocumentType.CONG_VAN);
    }

    @Test
    void runningTextThatCitesAReportNamesNoType() {
        AdministrativeDocument document = read(docx("a.docx")
                .text(
                        "Báo cáo số 05/BC-UBND ngày 05/3/2012 của huyện đã nêu rõ kết quả.",
                        "(Kèm theo Báo cáo số 7/BC-X)"));

        assertThat(document.type()).isEmpty();
        assertThat(document.number()).isEqualTo(DocumentNumber.BLANK);
    }

    @Test
    void oneRecipientStandsInTheLineAndSeveralUnderIt() {
        assertThat(read(docx("a.docx")
                                .text("Số: 1/BC-X")
                                .title("BÁO CÁO", "Về việc thí dụ")
                                .text(
                                        "Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk (qua Sở Nội vụ).",
                                        "Thực hiện kế hoạch, xin báo cáo:"))
                        .recipients())
                .containsExactly("Ủy ban nhân dân tỉnh Đắk Lắk (qua Sở Nội vụ)");
        assertThat(read(docx("a.docx").text("Số: 1/X", "Kính gửi:\n- UBND tỉnh;\n- Sở Nội vụ;\n- Sở Tài chính."))
                        .recipients())
                .containsExactly("UBND tỉnh", "Sở Nội vụ", "Sở Tài chính");
        assertThat(read(docx("a.docx").text("Số: 1/X").sideBySide(row("Kính gửi:", "- UBND tỉnh;\n- Sở Nội vụ.")))
                        .recipients())
                .containsExactly("UBND tỉnh", "Sở Nội vụ");
        assertThat(read(docx("a.docx").text("Số: 1/X", "Kính gửi: UBND tỉnh; Sở Nội vụ."))
                        .recipients())
                .containsExactly("UBND tỉnh", "Sở Nội vụ");
    }

    @Test
    void legalBasesAreListedAndASentenceThatReportsIsNone() {
        AdministrativeDocument document = read(docx("a.docx")
                .text("Số: 1/BC-X")
                .title("BÁO CÁO", "Cải cách hành chính quý I")
                .text(
                        "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;",
                        "Căn cứ Quyết định số 323/QĐ-UBND của UBND")
                .text(
                        "tỉnh Đắk Lắk,",
                        "Căn cứ Công văn số 125/SNV-CCHC, Sở báo cáo kết quả như sau:",
                        "I. CÔNG TÁC CHỈ ĐẠO"));

        assertThat(document.legalBases())
                .containsExactly(
                        "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ",
                        "Căn cứ Quyết định số 323/QĐ-UBND của UBND tỉnh Đắk Lắk");
        assertThat(document.body())
                .containsExactly(
                        new Block.Paragraph("Căn cứ Công văn số 125/SNV-CCHC, Sở báo cáo kết quả như sau:"),
                        new Block.Heading(1, "I", "CÔNG TÁC CHỈ ĐẠO"));
    }

    @Test
    void theSignerStandsBesideOrBelowTheDistributionList() {
        String[][] ends = {
            {"Nơi nhận:", "- Như trên;", "- Lưu: VT", "Q. GIÁM ĐỐC", "Nguyễn Thí Dụ"},
            {"Nơi nhận:\tQ. GIÁM ĐỐC", "- Như trên;", "- Lưu: VT.\tNguyễn Thí Dụ"},
            {"Q. GIÁM ĐỐC", "(Đã ký)", "Nguyễn Thí Dụ", "Nơi nhận:", "- Như trên;", "- Lưu: VT."}
        };
        for (String[] end : ends) {
            AdministrativeDocument document = read(docx("a.docx")
                    .text("Số: 1/X", "V/v thí dụ", "Kính gửi: A.", "Nội dung là thế này.")
                    .text(end));
            assertThat(document.signer()).isEqualTo(new Signer("Q. GIÁM ĐỐC", "", "Nguyễn Thí Dụ"));
            assertThat(document.distribution()).containsExactly("Như trên", "Lưu: VT");
            assertThat(document.body()).containsExactly(new Block.Paragraph("Nội dung là thế này."));
        }
    }

    @Test
    void aSignatureWithoutDistributionListIsFoundAtTheEnd() {
        AdministrativeDocument document = read(docx("a.docx")
                .text("Số: 1/X", "Kính gửi: A.", "Nội dung là thế này./.")
                .centred("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Y Thí Niê Kđăm"));

        assertThat(document.signer())
                .isEqualTo(new Signer("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Y Thí Niê Kđăm"));
        assertThat(document.body()).containsExactly(new Block.Paragraph("Nội dung là thế này."));
    }

    @Test
    void academicTitlesAreNoPartOfTheName() {
        for (String name :
                new String[] {"TS. Lê Thí Dụ", "ThS. Lê Thí Dụ", "PGS.TS. Lê Thí Dụ", "BS Lê Thí Dụ", "LÊ THÍ DỤ"}) {
            AdministrativeDocument document =
                    read(docx("a.docx").text("Số: 1/X").sideBySide(row("Nơi nhận:\n- Lưu: VT.", "GIÁM ĐỐC\n" + name)));
            assertThat(document.signer().name()).isEqualToIgnoringCase("Lê Thí Dụ");
        }
    }

    @Test
    void everyFieldFoundHasItsPlace() {
        Head head = HeadReader.read(SampleReport.paper());

        assertThat(head.places())
                .containsOnlyKeys(
                        "issuer",
                        "number",
                        "notation",
                        "place",
                        "date",
                        "type",
                        "subject",
                        "recipients",
                        "signer",
                        "distribution");
        assertThat(head.places().get("number")).hasToString("table 1, row 2, column 1");
        assertThat(head.places().get("date")).hasToString("table 1, row 2, column 2");
        assertThat(head.places().get("signer").file()).isEqualTo("bao-cao-quy-I-2026.docx");
    }

    @Test
    void aPaperThatSaysNothingHasAnEmptyHead() {
        for (Paper paper : new Paper[] {
            docx("a.docx").paper(),
            docx("a.docx").text("", "   ").paper(),
            docx("a.docx").text("Xin chào.").paper()
        }) {
            Head head = HeadReader.read(paper);
            assertThat(head.places()).isEmpty();
            assertThat(head.document().issuer()).isEmpty();
            assertThat(head.document().type()).isEmpty();
            assertThat(head.document().signer()).isEqualTo(Signer.NONE);
        }
    }

    @Test
    void theHeadOfAnAnnexFileIsEmpty() {
        AdministrativeDocument document = read(docx("phu-luc.docx")
                .title("PHỤ LỤC", "THỐNG KÊ SỐ LIỆU")
                .centred("(Kèm theo Báo cáo số 46/BC-UBND ngày 04 tháng 3 năm 2026 của UBND xã Ea Thí Dụ)"));

        assertThat(document.number()).isEqualTo(DocumentNumber.BLANK);
        assertThat(document.type()).isEmpty();
        assertThat(document.date()).isEmpty();
    }

    @Test
    void aTitleUnderTheAgencyOfAPaperWithoutNumberIsNoPartOfItsName() {
        AdministrativeDocument document = read(docx("bang-diem.docx")
                .text(
                        "ỦY BAN NHÂN DÂN",
                        "HUYỆN KRÔNG THÍ DỤ",
                        "BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2012")
                .ruled(
                        row("STT", "TIÊU CHÍ", "ĐIỂM CHUẨN", "ĐIỂM TỰ CHẤM"),
                        row("I", "CÔNG TÁC CHỈ ĐẠO", "20", "19"),
                        row("II", "VĂN BẢN", "10", "9")));

        assertThat(document.issuer()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN KRÔNG THÍ DỤ");
    }

    @Test
    void ofTwoWhoSignSideBySideTheOneAtRightSignsForTheAgency() {
        Head head = HeadReader.read(docx("quy-che.docx")
                .text("Số: 06/QC-UBND", "QUY CHẾ")
                .sideBySide(
                        row("TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLò Thí Dụ", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu"))
                .paper());

        assertThat(head.document().signer()).isEqualTo(new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Mẫu"));
        assertThat(head.field(HeadField.SIGNER).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(head.field(HeadField.SIGNER).alternatives())
                .extracting(Alternative::text)
                .containsExactly("Lò Thí Dụ");
    }

    @Test
    void oneWhoOnlyDrewUpTheTableDoesNotSign() {
        Signer signer = read(docx("bieu.docx")
                        .text("Số: 06/BC-UBND", "BÁO CÁO")
                        .sideBySide(row("NGƯỜI LẬP BIỂU\nLò Thí Dụ", "CHỦ TỊCH\nTrần Văn Mẫu")))
                .signer();

        assertThat(signer).isEqualTo(new Signer("", "CHỦ TỊCH", "Trần Văn Mẫu"));
    }

    @Test
    void theReceiversNameInItsStampIsNoAgencyOfTheHead() {
        AdministrativeDocument document = read(docx("den.docx")
                .ruled(row("UBND HUYỆN MẪU"), row("CÔNG VĂN ĐẾN"), row("Số: 1234"), row("Ngày 29/12/2025"))
                .sideBySide(
                        row("ỦY BAN NHÂN DÂN\nXÃ THÍ DỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        row("Số: 12/BC-UBND", "Thí Dụ, ngày 05 tháng 3 năm 2012"))
                .title("BÁO CÁO", "Kết quả quý I"));

        assertThat(document.parent()).isEmpty();
        assertThat(document.issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ THÍ DỤ");
        assertThat(document.date()).contains(LocalDate.of(2012, 3, 5));
    }

    @Test
    void theLastWordOfTheCountryBelowTheAgencyIsNotTheAgencys() {
        AdministrativeDocument document = read(docx("a.docx")
                .sideBySide(
                        row("UBND XÃ THÍ DỤ\nNAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT"),
                        row("Số: 3/BC-UBND", "Thí Dụ, ngày 05 tháng 3 năm 2026")));

        assertThat(document.issuer()).isEqualTo("UBND XÃ THÍ DỤ");
    }

    @Test
    void theNameOfTheCountryEndsTheNameOfAnAgency() {
        AdministrativeDocument document = read(docx("nh.docx")
                .sideBySide(row("HIỆP HỘI THÍ DỤ\nVIỆT NAM\nSố: 3/TB-HHTD", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM")));

        assertThat(document.issuer()).isEqualTo("HIỆP HỘI THÍ DỤ VIỆT NAM");
    }

    @Test
    void theSubjectOfADecisionMayBeginLikeAnotherType() {
        AdministrativeDocument document = read(docx("qd.docx")
                .sideBySide(row("ỦY BAN NHÂN DÂN\nTỈNH THÍ DỤ\nSố: 6/QĐ-UBND", "Thí Dụ, ngày 05 tháng 3 năm 2012"))
                .title("QUYẾT ĐỊNH", "Quy định chế độ báo cáo định kỳ", "ỦY BAN NHÂN DÂN TỈNH")
                .text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"));

        assertThat(document.type()).contains(DocumentType.QUYET_DINH);
        assertThat(document.subject()).isEqualTo("Quy định chế độ báo cáo định kỳ");
    }

    @Test
    void aDateThatTheColumnBreaksBeforeTheYearIsRead() {
        AdministrativeDocument document =
                read(pdf("ngay.pdf").sideBySide(row("SỞ THÍ DỤ\nSố: 3/BC-STD", "Thí Dụ, ngày 05 tháng 3 năm\n2012")));

        assertThat(document.date()).contains(LocalDate.of(2012, 3, 5));
        assertThat(document.place()).isEqualTo("Thí Dụ");
    }

    @Test
    void thePartysFormsOfAuthorityNeedNoFullStop() {
        Signer signer = read(docx("kl.docx").text("Số 45-KL/HU", "T/M HUYỆN ỦY", "BÍ THƯ", "Trần Văn Mẫu", "Nơi nhận:"))
                .signer();

        assertThat(signer).isEqualTo(new Signer("T/M HUYỆN ỦY", "BÍ THƯ", "Trần Văn Mẫu"));
    }

    private static AdministrativeDocument read(PaperBuilder paper) {
        return HeadReader.read(paper.paper()).document();
    }
}
