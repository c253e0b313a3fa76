package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.DocumentType;
import vn.vanthu.obligation.Match.KindUnknown;
import vn.vanthu.obligation.Match.PeriodUnknown;
import vn.vanthu.obligation.Match.Reason;
import vn.vanthu.obligation.Match.Recognised;
import vn.vanthu.obligation.ReportingPeriod.Kind;

class ObligationMatcherTest {

    private static final Optional<LocalDate> IN_MARCH_2012 = Optional.of(LocalDate.of(2012, 3, 5));
    private static final PeriodCandidate Q1_NO_YEAR = new PeriodCandidate(Kind.QUARTER, 1, OptionalInt.empty());

    private final ObligationMatcher matcher = new ObligationMatcher(BuiltIn.REGIMES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAO_CAO | Công tác cải cách hành chính quý I năm 2012 | 2012Q1 | REPORT_QUARTER | 2012Q1",
                "BAO_CAO | Kết quả thực hiện công tác CCHC quý I năm 2012 và phương hướng, nhiệm vụ quý II năm 2012"
                        + " | 2012Q1 2012Q2 | REPORT_QUARTER | 2012Q1",
                "BAO_CAO | CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ IV NĂM 2012, PHƯƠNG HƯỚNG QUÝ I NĂM 2013 | 2012Q4 2013Q1"
                        + " | REPORT_QUARTER | 2012Q4",
                "BAO_CAO | công tác CCHC 6 tháng đầu năm 2012 | 2012H1 | REPORT_HALF | 2012H1",
                "BAO_CAO | công tác CCHC năm 2012 và nhiệm vụ năm 2013 | 2012 2013 | REPORT_YEAR | 2012",
                "CONG_VAN | báo cáo cải cách hành chính quý III năm 2026 | 2026Q3 | REPORT_QUARTER | 2026Q3",
                "BAO_CAO | Tổng kết công tác cải cách hành chính năm 2025 | 2025 | REPORT_YEAR | 2025",
                "KE_HOACH | Cải cách hành chính năm 2013 | 2013 | PLAN_YEAR | 2013",
                "QUYET_DINH | ban hành Kế hoạch cải cách hành chính năm 2013 | 2013 | PLAN_YEAR | 2013",
                "KE_HOACH | thực hiện Chương trình CCHC giai đoạn 2011 - 2020 năm 2013 | 2011-2020 2013 | PLAN_YEAR | 2013",
                "KE_HOACH | Cải cách hành chính giai đoạn 2011 - 2015 | 2011-2015 | PLAN_PERIOD | 2011-2015",
                "KE_HOACH | Kiểm tra công tác cải cách hành chính năm 2012 | 2012 | INSPECTION_PLAN | 2012",
                "BAO_CAO | Kết quả tự đánh giá, chấm điểm cải cách hành chính năm 2012 | 2012 | SCORE_FILE | 2012",
                "CONG_VAN | gửi hồ sơ đánh giá, kết quả chấm điểm CCHC năm 2012 | 2012 | SCORE_FILE | 2012",
                "BAO_CAO | Danh mục tài liệu kiểm chứng hồ sơ đánh giá cải cách hành chính năm 2012 | 2012 | SCORE_FILE | 2012"
            })
    void aPaperIsRecognisedByItsTypeItsWordsAndItsFirstFittingPeriod(
            DocumentType type, String subject, String mentioned, ObligationCode code, String period) {
        Recognised match =
                (Recognised) matcher.match(Optional.of(type), subject, candidates(mentioned), Optional.empty());

        assertThat(match.obligation().code()).isEqualTo(code);
        assertThat(match.period()).contains(ReportingPeriod.parse(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công tác phòng chống lụt bão quý I năm 2012",
                "Tình hình kinh tế - xã hội quý I năm 2012",
                "Công tác cải cách thủ tục hành chính quý I năm 2012",
                "Kết quả kiểm tra cải cách hành chính quý I năm 2012",
                ""
            })
    void aReportThatIsNotAboutAdministrativeReformIsOfNoKnownKind(String subject) {
        assertThat(matcher.match(Optional.of(DocumentType.BAO_CAO), subject, candidates("2012Q1"), IN_MARCH_2012))
                .isEqualTo(new KindUnknown(List.of()));
    }

    @Test
    void aLetterThatOnlySpeaksOfReportsIsNoReport() {
        assertThat(matcher.match(
                        Optional.of(DocumentType.CONG_VAN),
                        "hướng dẫn báo cáo cải cách hành chính quý I năm 2012",
                        candidates("2012Q1"),
                        IN_MARCH_2012))
                .isInstanceOf(KindUnknown.class);
        assertThat(matcher.match(
                        Optional.of(DocumentType.THONG_BAO),
                        "kết quả báo cáo cải cách hành chính quý I năm 2012",
                        candidates("2012Q1"),
                        IN_MARCH_2012))
                .isInstanceOf(KindUnknown.class);
    }

    @Test
    void aPaperOfUnknownTypeIsRecognisedByItsTitleAlone() {
        Recognised match = (Recognised) matcher.match(
                Optional.empty(), "BÁO CÁO công tác CCHC quý I năm 2012", candidates("2012Q1"), Optional.empty());

        assertThat(match.obligation().code()).isEqualTo(ObligationCode.REPORT_QUARTER);
    }

    @Test
    void oneReportMayAnswerTheQuarterAndTheHalf() {
        Recognised match = (Recognised) matcher.match(
                Optional.of(DocumentType.BAO_CAO),
                "công tác CCHC quý II và 6 tháng đầu năm 2012",
                List.of(
                        new PeriodCandidate(Kind.QUARTER, 2, OptionalInt.empty()),
                        PeriodCandidate.of(ReportingPeriod.half(2012, 1))),
                Optional.of(LocalDate.of(2012, 6, 5)));

        assertThat(match.period()).contains(ReportingPeriod.quarter(2012, 2));
        assertThat(match.also())
                .extracting(owed -> owed.obligation().code() + " " + owed.period())
                .containsExactly("REPORT_HALF 2012H1");
    }

    @Test
    void oneDispatchMayEncloseThePlanOfThePeriodAndOfTheYear() {
        Recognised match = (Recognised) matcher.match(
                Optional.of(DocumentType.CONG_VAN),
                "gửi kế hoạch CCHC giai đoạn 2011 - 2015 và kế hoạch CCHC năm 2012",
                candidates("2011-2015 2012"),
                IN_MARCH_2012);

        assertThat(match.obligation().code()).isEqualTo(ObligationCode.PLAN_PERIOD);
        assertThat(match.also())
                .extracting(owed -> owed.obligation().code() + " " + owed.period())
                .containsExactly("PLAN_YEAR 2012");
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 1, 2012-03-05, 2012Q1",
        "QUARTER, 4, 2012-12-06, 2012Q4",
        "QUARTER, 4, 2013-01-10, 2012Q4",
        "HALF, 1, 2012-06-05, 2012H1",
        "YEAR, 0, 2012-12-01, 2012"
    })
    void aMissingYearComesFromThePapersDateWhereItIsPlain(Kind kind, int number, LocalDate date, String period) {
        Recognised match =
                (Recognised) report(new PeriodCandidate(kind, number, OptionalInt.empty()), Optional.of(date));

        assertThat(match.period()).contains(ReportingPeriod.parse(period));
    }

    @Test
    void aMissingYearIsNotGuessed() {
        PeriodCandidate year = new PeriodCandidate(Kind.YEAR, 0, OptionalInt.empty());

        assertThat(report(Q1_NO_YEAR, Optional.empty())).isEqualTo(new PeriodUnknown(Reason.AMBIGUOUS, List.of()));
        assertThat(report(Q1_NO_YEAR, Optional.of(LocalDate.of(2012, 11, 20))))
                .isEqualTo(new PeriodUnknown(Reason.AMBIGUOUS, List.of()));
        assertThat(report(year, Optional.of(LocalDate.of(2013, 1, 15))))
                .isEqualTo(new PeriodUnknown(
                        Reason.AMBIGUOUS, List.of(ReportingPeriod.year(2012), ReportingPeriod.year(2013))));
        assertThat(matcher.match(
                        Optional.of(DocumentType.KE_HOACH),
                        "cải cách hành chính năm",
                        List.of(year),
                        Optional.of(LocalDate.of(2013, 7, 20))))
                .isEqualTo(new PeriodUnknown(
                        Reason.AMBIGUOUS, List.of(ReportingPeriod.year(2013), ReportingPeriod.year(2014))));
    }

    @Test
    void aReportWithoutAPeriodOrForOneThatIsNotOrderedSaysSo() {
        assertThat(matcher.match(
                        Optional.of(DocumentType.BAO_CAO), "công tác cải cách hành chính", List.of(), IN_MARCH_2012))
                .isEqualTo(new PeriodUnknown(Reason.NOT_STATED, List.of()));
        assertThat(report(PeriodCandidate.of(ReportingPeriod.half(2012, 2)), IN_MARCH_2012))
                .isEqualTo(new PeriodUnknown(Reason.NOT_OWED, List.of(ReportingPeriod.half(2012, 2))));
        assertThat(report(PeriodCandidate.of(ReportingPeriod.quarter(2011, 4)), IN_MARCH_2012))
                .isEqualTo(new PeriodUnknown(Reason.NO_REGIME, List.of(ReportingPeriod.quarter(2011, 4))));
        assertThat(report(PeriodCandidate.of(ReportingPeriod.quarter(2031, 1)), IN_MARCH_2012))
                .isEqualTo(new PeriodUnknown(Reason.NO_REGIME, List.of(ReportingPeriod.quarter(2031, 1))));
    }

    @Test
    void aMonthIsPassedOverWhereNoMonthIsOwed() {
        PeriodCandidate march = PeriodCandidate.of(ReportingPeriod.month(2012, 3));
        PeriodCandidate quarter = PeriodCandidate.of(ReportingPeriod.quarter(2012, 1));

        assertThat(matcher.match(
                        Optional.of(DocumentType.BAO_CAO), "công tác CCHC", List.of(march, quarter), Optional.empty()))
                .isInstanceOfSatisfying(Recognised.class, match -> assertThat(match.period())
                        .contains(ReportingPeriod.quarter(2012, 1)));
        assertThat(report(march, IN_MARCH_2012))
                .isEqualTo(new PeriodUnknown(Reason.NOT_OWED, List.of(ReportingPeriod.month(2012, 3))));
    }

    @Test
    void theNextPeriodsTasksAreNotTakenForAReportThatIsNotOrdered() {
        PeriodCandidate nextQuarter = PeriodCandidate.of(ReportingPeriod.quarter(2012, 4));
        List<PeriodCandidate> nineMonths = List.of(PeriodCandidate.of(ReportingPeriod.nineMonths(2012)), nextQuarter);
        List<PeriodCandidate> secondHalf = List.of(PeriodCandidate.of(ReportingPeriod.half(2012, 2)), nextQuarter);

        for (List<PeriodCandidate> mentioned : List.of(nineMonths, secondHalf)) {
            assertThat(matcher.match(Optional.of(DocumentType.BAO_CAO), "công tác CCHC", mentioned, IN_MARCH_2012))
                    .isInstanceOfSatisfying(PeriodUnknown.class, unknown -> assertThat(unknown.reason())
                            .isEqualTo(Reason.NOT_OWED));
        }
        List<PeriodCandidate> alsoNineMonths = List.of(
                PeriodCandidate.of(ReportingPeriod.quarter(2012, 3)),
                PeriodCandidate.of(ReportingPeriod.nineMonths(2012)));
        assertThat(matcher.match(Optional.of(DocumentType.BAO_CAO), "công tác CCHC", alsoNineMonths, Optional.empty()))
                .isInstanceOfSatisfying(Recognised.class, match -> assertThat(match.period())
                        .contains(ReportingPeriod.quarter(2012, 3)));
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 9, 2012", "QUARTER, 1, 12", "QUARTER, 1, 20122", "SPAN, 2012, 2012", "HALF, -1, 2012"})
    void aPeriodThatCannotExistIsLeftOut(Kind kind, int number, int year) {
        assertThat(report(new PeriodCandidate(kind, number, OptionalInt.of(year)), IN_MARCH_2012))
                .isEqualTo(new PeriodUnknown(Reason.NOT_OWED, List.of()));
    }

    @Test
    void difficultiesAndProposalsAreFeedbackWithoutAPeriod() {
        Recognised match = (Recognised) matcher.match(
                Optional.of(DocumentType.CONG_VAN),
                "vướng mắc, đề xuất trong thực hiện kế hoạch cải cách hành chính năm 2012",
                candidates("2012"),
                IN_MARCH_2012);

        assertThat(match.obligation().code()).isEqualTo(ObligationCode.FEEDBACK);
        assertThat(match.obligation().basis()).isEqualTo("CV 125/SNV-CCHC, phần kết");
        assertThat(match.period()).isEmpty();
    }

    private Match report(PeriodCandidate mention, Optional<LocalDate> date) {
        return matcher.match(Optional.of(DocumentType.BAO_CAO), "công tác cải cách hành chính", List.of(mention), date);
    }

    private static List<PeriodCandidate> candidates(String periods) {
        return Arrays.stream(periods.split(" "))
                .filter(text -> !text.isEmpty())
                .map(ReportingPeriod::parse)
                .map(PeriodCandidate::of)
                .toList();
    }
}
