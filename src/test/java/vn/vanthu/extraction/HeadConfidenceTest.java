package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;

class HeadConfidenceTest {

    private static final String MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
    private static final String DAY = "Ia Mẫu, ngày 05 tháng 3 năm 2026";

    @Test
    void everyFieldOfAPlainPaperIsCertainButTheParentThatItDoesNotHave() {
        Head head = HeadReader.read(SampleReport.paper());

        for (HeadField field : HeadField.values()) {
            assertThat(head.field(field).confidence())
                    .as(field.key())
                    .isEqualTo(field == HeadField.PARENT ? Confidence.NOT_FOUND : Confidence.CERTAIN);
            assertThat(head.field(field).alternatives()).isEmpty();
        }
    }

    @Test
    void nothingOfARecognisedPaperIsCertain() {
        Paper sample = SampleReport.paper();
        Paper scan = new Paper(sample.file(), sample.format(), sample.pieces(), new Paper.Script(Set.of(), true));

        assertThat(HeadReader.read(scan).fields().values())
                .extracting(FieldReading::confidence)
                .containsOnly(Confidence.LIKELY);
        assertThat(SectionReader.read(scan, Outlines.OF_2021))
                .extracting(Section::confidence)
                .doesNotContain(Confidence.CERTAIN);
    }

    @Test
    void aSecondNumberIsToldAndNotChosen() {
        Head head = HeadReader.read(
                paper("UBND XÃ IA MẪU\nSố: 21/BC-UBND\nSố: 12/BC-UBND", DAY).paper());

        assertThat(head.document().number()).isEqualTo(new DocumentNumber("21", "BC-UBND"));
        assertThat(head.field(HeadField.NUMBER).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(head.field(HeadField.NUMBER).alternatives())
                .extracting(Alternative::text)
                .containsExactly("12/BC-UBND");
    }

    @Test
    void aTitleThatTheNotationContradictsIsOnlyLikely() {
        Head head = HeadReader.read(paper("UBND XÃ IA MẪU\nSố: 21/KH-UBND", DAY).paper());

        assertThat(head.document().type()).contains(DocumentType.BAO_CAO);
        assertThat(head.field(HeadField.TYPE).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(head.field(HeadField.TYPE).alternatives())
                .extracting(Alternative::text)
                .containsExactly("Kế hoạch");
    }

    @Test
    void twoAgenciesThatIssueTogetherAreOneIssuerInDoubt() {
        Head head = HeadReader.read(paper("LIÊN ĐOÀN LAO ĐỘNG TỈNH\n- SỞ NỘI VỤ\nSố: 21/BCLT-LĐLĐ-SNV", DAY)
                .paper());

        assertThat(head.document().issuer()).isEqualTo("LIÊN ĐOÀN LAO ĐỘNG TỈNH - SỞ NỘI VỤ");
        assertThat(head.field(HeadField.ISSUER).alternatives())
                .extracting(Alternative::text)
                .containsExactly("LIÊN ĐOÀN LAO ĐỘNG TỈNH", "SỞ NỘI VỤ");
    }

    @Test
    void aNumberAndADayStillBlankAreNotFoundBesideWhatIsPrinted() {
        Head head = HeadReader.read(paper("UBND XÃ IA MẪU\nSố:        /BC-UBND", "Ia Mẫu, ngày      tháng 3 năm 2026")
                .paper());

        assertThat(head.field(HeadField.NUMBER).confidence()).isEqualTo(Confidence.NOT_FOUND);
        assertThat(head.field(HeadField.NOTATION).confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(head.field(HeadField.DATE).confidence()).isEqualTo(Confidence.NOT_FOUND);
        assertThat(head.field(HeadField.PLACE).confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Người ký: Ủy ban nhân dân xã Ia Mẫu\nEmail: xa@mau.example\nCơ quan: Tỉnh Mẫu\nThời gian ký: 06.03.2026 08:15:22 +07:00",
                "SAO Y; UBND xã Ia Mẫu; 12/03/2026 08:15:22 +07:00",
                "CÔNG VĂN ĐẾN\nSố: 345\nNgày: 12/3/2026\nChuyển: Văn phòng",
                "ĐẾN Số: 123 Ngày: 12/3/2026",
                "ĐẾN\nGiờ: 8\nSố: 99\nNgày: 12/3/2026",
                "HỎA TỐC",
                "MẬT",
                "DỰ THẢO LẦN 2",
                "Mẫu số 1",
                "Địa chỉ: số 12 đường Mẫu\nĐiện thoại: 0262.123456; Fax: 0262.654321",
                "Socialist Republic of Viet Nam\nIndependence - Freedom - Happiness"
            })
    void whatIsPrintedBesideAHeadBelongsToNoneOfItsFields(String mark) {
        for (PaperBuilder builder : new PaperBuilder[] {
            docx("a.docx").text(mark.split("\n")).sideBySide(row("UBND XÃ IA MẪU\nSố: 21/BC-UBND", MOTTO + "\n" + DAY)),
            docx("a.docx").sideBySide(row("UBND XÃ IA MẪU\n" + mark + "\nSố: 21/BC-UBND", MOTTO + "\n" + DAY)),
            docx("a.docx").sideBySide(row("UBND XÃ IA MẪU\nSố: 21/BC-UBND\n" + mark, MOTTO + "\n" + DAY))
        }) {
            Head head = HeadReader.read(builder.title("BÁO CÁO", "Kết quả cải cách hành chính quý I năm 2026")
                    .text("Kính gửi: Sở Nội vụ.")
                    .paper());

            AdministrativeDocument document = head.document();
            assertThat(document.parent()).isEmpty();
            assertThat(document.issuer()).isEqualTo("UBND XÃ IA MẪU");
            assertThat(document.number()).isEqualTo(new DocumentNumber("21", "BC-UBND"));
            assertThat(document.place()).isEqualTo("Ia Mẫu");
            assertThat(document.date()).contains(LocalDate.of(2026, 3, 5));
            assertThat(document.subject()).isEqualTo("Kết quả cải cách hành chính quý I năm 2026");
            assertThat(document.recipients()).containsExactly("Sở Nội vụ");
            assertThat(document.body()).isEmpty();
            assertThat(head.field(HeadField.NUMBER).confidence()).isEqualTo(Confidence.CERTAIN);
            assertThat(head.field(HeadField.DATE).confidence()).isEqualTo(Confidence.CERTAIN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số:;120/2003/QĐ-UB|120|2003/QĐ-UB",
                "Số: 21/;BC-UBND|21|BC-UBND",
                "số: 21/bc-ubnd|21|bc-ubnd",
                "Số : 21 / BC - UBND|21|BC-UBND",
                "Số: 21a/BC-UBND|21a|BC-UBND",
                "Số: 2865/GDĐT –KT&KĐCL|2865|GDĐT-KT&KĐCL",
                "Số 21-BC/CB|21|BC/CB"
            })
    void aNumberIsReadHoweverItIsWrittenOrBroken(String lines, String number, String notation) {
        AdministrativeDocument document = HeadReader.read(paper("UBND XÃ IA MẪU\n" + lines.replace(';', '\n'), DAY)
                        .paper())
                .document();

        assertThat(document.number()).isEqualTo(new DocumentNumber(number, notation));
        assertThat(document.place()).isEqualTo("Ia Mẫu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ia Mẫu, ngày 5/3/2026|Ia Mẫu",
                "Ia Mẫu, 05/03/2026|Ia Mẫu",
                "Ia Mẫu ngày 5 tháng 03 năm 2026|Ia Mẫu",
                "TP. Buôn Ma Thuột, ngày 05 tháng 3 năm 2026|TP. Buôn Ma Thuột",
                "Cư M’gar, ngày 05 tháng 3 năm 2026|Cư M’gar",
                "Bà Rịa - Vũng Tàu, ngày 05 tháng3 năm 2026|Bà Rịa - Vũng Tàu",
                "Lạng Mẫu, ngày 05;tháng 3 năm 2026|Lạng Mẫu",
                "Đà;Mẫu, ngày 05 tháng 3 năm 2026|Đà Mẫu"
            })
    void aPlaceAndADayAreReadHoweverTheyAreWrittenOrBroken(String lines, String place) {
        AdministrativeDocument document = HeadReader.read(
                        paper("UBND XÃ IA MẪU\nSố: 21/BC-UBND", lines.replace(';', '\n'))
                                .paper())
                .document();

        assertThat(document.place()).isEqualTo(place);
        assertThat(document.date()).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUYẾT ĐỊNH|Ban hành Quy chế làm việc|CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ IA MẪU|QUYET_DINH|Ban hành Quy chế làm việc",
                "NGHỊ QUYẾT|Về việc thông qua kế hoạch|ỦY BAN NHÂN DÂN XÃ IA MẪU|NGHI_QUYET|thông qua kế hoạch",
                "TỜ TRÌNH|Về việc phê duyệt kế hoạch|Kính gửi: Sở Nội vụ.|TO_TRINH|phê duyệt kế hoạch",
                "GIẤY MỜI|Dự họp giao ban|Kính gửi: Các phòng.|GIAY_MOI|Dự họp giao ban",
                "CÔNG ĐIỆN|Về việc ứng phó mưa lũ|CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐIỆN:|CONG_DIEN|ứng phó mưa lũ"
            })
    void theSubjectEndsBeforeTheAuthorityThatTakesTheDecision(
            String title, String subject, String next, DocumentType type, String read) {
        AdministrativeDocument document = HeadReader.read(docx("a.docx")
                        .sideBySide(row("ỦY BAN NHÂN DÂN\nXÃ IA MẪU\nSố: 21/X-UBND", MOTTO + "\n" + DAY))
                        .title(title, subject, next)
                        .text("Căn cứ Luật Tổ chức chính quyền địa phương;", "Điều 1. Nội dung.")
                        .paper())
                .document();

        assertThat(document.type()).contains(type);
        assertThat(document.subject()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRƯỞNG CÔNG AN XÃ;(Đã ký);Trung tá Rơ Châm Mẫu|Rơ Châm Mẫu",
                "CHỦ TỊCH;(Ký, ghi rõ họ tên);ThS. BS. Rơ Châm Mẫu|Rơ Châm Mẫu",
                "TM. UBND XÃ;CHỦ TỊCH;đã ký;Rơ Châm Mẫu|Rơ Châm Mẫu",
                "T/M ỦY BAN NHÂN DÂN;K/T CHỦ TỊCH;PHÓ CHỦ TỊCH;RƠ CHÂM MẪU|RƠ CHÂM MẪU",
                "TUQ. GIÁM ĐỐC;CHÁNH VĂN PHÒNG;Kỳ Thí Dụ|Kỳ Thí Dụ",
                "HIỆU TRƯỞNG;Đại tá, TS. Y Thí Niê|Y Thí Niê"
            })
    void aNameIsReadWithoutRankDegreeAndRemark(String lines, String name) {
        AdministrativeDocument document = HeadReader.read(paper("UBND XÃ IA MẪU\nSố: 21/BC-UBND", DAY)
                        .text("Nội dung./.")
                        .sideBySide(row("Nơi nhận:\n- Như trên;\n- Lưu: VT.", lines.replace(';', '\n')))
                        .paper())
                .document();

        assertThat(document.signer().name()).isEqualTo(name);
        assertThat(document.distribution()).containsExactly("Như trên", "Lưu: VT");
    }

    private static PaperBuilder paper(String left, String day) {
        return docx("a.docx")
                .sideBySide(row(left, MOTTO + "\n" + day))
                .title("BÁO CÁO", "Kết quả cải cách hành chính quý I năm 2026")
                .text("Kính gửi: Sở Nội vụ.");
    }
}
