package vn.vanthu.forms.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.forms.FormFile;
import vn.vanthu.forms.LastFigures;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.testing.WordFile;

class BlankFormsTest {

    @ParameterizedTest
    @CsvSource({
        "huyen-lak, REPORT_QUARTER, 2012Q1, bao-cao-2012Q1-huyen-lak.docx, phu-luc-2012Q1-huyen-lak.xlsx",
        "huyen-lak, PLAN_YEAR, 2013, ke-hoach-2013-huyen-lak.docx, khung-ke-hoach-2013-huyen-lak.xlsx",
        "so-tu-phap, PLAN_PERIOD, 2011-2015, ke-hoach-2011-2015-so-tu-phap.docx, khung-ke-hoach-2011-2015-so-tu-phap.xlsx",
        "xa-xuan-loc, SCORE_FILE, 2026, ho-so-cham-diem-2026-xa-xuan-loc.docx, bang-diem-2026-xa-xuan-loc.xlsx",
    })
    void everyDutyToBeCheckedHasAWordFileAndSheets(
            String unit, String obligation, String period, String word, String sheets) {
        assertThat(Office.files(Office.duty(unit, obligation, period), LastFigures.NONE))
                .extracting(FormFile::name)
                .containsExactly(word, sheets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-2015", "2012", "2012H1", "2026Q2"})
    void everyUnitGetsTheFormsOfEveryDuty(String period) {
        List<Duty> duties = BuiltIn.DUTIES.of(ReportingPeriod.parse(period));
        assertThat(duties).hasSizeGreaterThan(30).allSatisfy(duty -> assertThat(Office.FORMS.of(duty))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.name()).matches("[a-zA-Z0-9.-]+")));
    }

    @Test
    void whatIsNotOwedHasNoForm() {
        assertThat(Office.FORMS.duty("huyen-lak", ObligationCode.INSPECTION_PLAN, ReportingPeriod.year(2012)))
                .isEmpty();
        assertThat(Office.FORMS.duty("tinh-dak-lak", ObligationCode.REPORT_YEAR, ReportingPeriod.year(2012)))
                .isEmpty();
    }

    @Test
    void theSameFormIsTheSameBytes() {
        Duty duty = Office.duty("xa-xuan-loc", "REPORT_QUARTER", "2026Q1");
        List<FormFile> first = Office.files(duty, LastFigures.NONE);
        List<FormFile> second = Office.files(duty, LastFigures.NONE);
        for (int at = 0; at < first.size(); at++) {
            assertThat(second.get(at).bytes()).isEqualTo(first.get(at).bytes());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "huyen-lak|REPORT_QUARTER|2012Q1|ỦY BAN NHÂN DÂN HUYỆN LẮK|Lắk, ngày|TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH",
                "so-tu-phap|REPORT_QUARTER|2012Q1|SỞ TƯ PHÁP|Đắk Lắk, ngày|SỞ TƯ PHÁP|GIÁM ĐỐC",
                "van-phong-ubnd-tinh|REPORT_YEAR|2012|VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH|Đắk Lắk, ngày|VĂN PHÒNG|CHÁNH VĂN PHÒNG",
                "thanh-tra-tinh|REPORT_YEAR|2012|THANH TRA TỈNH|Đắk Lắk, ngày|THANH TRA|CHÁNH THANH TRA",
                "ban-dan-toc|REPORT_HALF|2012H1|BAN DÂN TỘC|Đắk Lắk, ngày|BAN DÂN TỘC|TRƯỞNG BAN",
                "phuong-tuy-hoa|REPORT_QUARTER|2026Q1|ỦY BAN NHÂN DÂN PHƯỜNG TUY HÒA|Tuy Hòa, ngày|TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH",
            })
    void headAndSignatureFollowTheKindOfUnit(
            String unit,
            String obligation,
            String period,
            String issuer,
            String place,
            String authority,
            String title) {
        String text = text(Office.duty(unit, obligation, period), LastFigures.NONE);
        assertThat(text)
                .contains(issuer, place, authority, "Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk (qua Sở Nội vụ).")
                .containsPattern("(?m)^" + title + "$");
        assertThat(text.contains("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK")).isEqualTo(!authority.startsWith("TM."));
    }

    @Test
    void theFiguresOfThePeriodBeforeStandInAColumnOfTheirOwn() {
        Duty duty = Office.duty("xa-xuan-loc", "REPORT_QUARTER", "2026Q2");
        LastFigures last = new LastFigures(Optional.of(ReportingPeriod.quarter(2026, 1)), Map.of("1/2", "98,75"));
        assertThat(text(duty, last)).contains("Kỳ trước (quý I năm 2026)").contains("98,75");
        assertThat(text(duty, LastFigures.NONE)).contains("Kỳ trước").doesNotContain("Kỳ trước (");
    }

    @Test
    void thePlanHasGoalsTasksByAreaBudgetOrganisationAndItsFrame() {
        assertThat(text(Office.duty("huyen-lak", "PLAN_YEAR", "2013"), LastFigures.NONE))
                .contains(
                        "KẾ HOẠCH",
                        "I. MỤC TIÊU",
                        "6. Hiện đại hóa hành chính",
                        "IV. KINH PHÍ THỰC HIỆN",
                        "V. TỔ CHỨC THỰC HIỆN",
                        "Sản phẩm",
                        "Kinh phí dự kiến")
                .doesNotContain("Kính gửi", "«");
    }

    private static String text(Duty duty, LastFigures last) {
        WordFile word =
                new WordFile(Office.file(FormFile.Format.DOCX, duty, last).bytes());
        return String.join(
                "\n",
                Stream.of(word.lines())
                        .flatMap(List::stream)
                        .map(WordFile.Line::text)
                        .map(line -> line.replaceAll("\\s+", " ").replaceAll(" ([,.;])", "$1"))
                        .toList());
    }
}
