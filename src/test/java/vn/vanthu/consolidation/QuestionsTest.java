package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanthu.document.Gathering.CODE;
import static vn.vanthu.document.Gathering.FLOW;
import static vn.vanthu.document.Gathering.RATIO;
import static vn.vanthu.document.Gathering.STOCK;
import static vn.vanthu.document.Gathering.TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline.Indicator.Trait;
import vn.vanthu.ledger.State;

class QuestionsTest {

    private static SmallDossier year(String measure, Gathering gathering) {
        return new SmallDossier("2026").line("1", measure, gathering);
    }

    @ParameterizedTest
    @CsvSource({
        "Văn bản, FLOW, 12 ; 15, TWO_VALUES",
        "Văn bản, FLOW, - ; 15, TWO_VALUES",
        "Văn bản, FLOW, 12/15, UNCLEAR",
        "Văn bản, FLOW, 12 ?, DOUBTFUL_READING",
        "Triệu đồng, STOCK, 12 [Nghìn đồng], UNIT_OF_MEASURE",
        "Triệu đồng, STOCK, 12 [1.000 đồng], UNIT_OF_MEASURE",
        "Triệu đồng, STOCK, 12 [đồng], UNIT_OF_MEASURE",
        "Triệu đồng, STOCK, 12 [Tỷ đồng], UNIT_OF_MEASURE",
        "%, TEXT, 1284, UNIT_OF_MEASURE",
        "%, TEXT, '100,5', OUT_OF_RANGE",
        "%, TEXT, -1, OUT_OF_RANGE",
        "Văn bản, FLOW, -3, OUT_OF_RANGE",
        "Người, STOCK, '2,5', OUT_OF_RANGE",
        "Có = 1; Không = 0, CODE, 2, OUT_OF_RANGE"
    })
    void aDoubtfulCellIsAskedAbout(String measure, Gathering gathering, String cell, Kind kind) {
        assertThat(year(measure, gathering).unit(0, "1", cell).questions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.kind()).isEqualTo(kind);
                    assertThat(question.code()).isEqualTo("1");
                    assertThat(question.found()).isNotBlank();
                    assertThat(question.used()).isNotBlank();
                    assertThat(question.why()).isNotBlank();
                    assertThat(question.sources()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Văn bản, FLOW, 12",
        "Văn bản, FLOW, -",
        "Văn bản, FLOW, ''",
        "Văn bản, FLOW, 12 [văn bản]",
        "Hồ sơ, FLOW, 12 [Thủ tục]",
        "Triệu đồng, STOCK, '12,5'",
        "Triệu đồng, STOCK, 12 [triệu đồng]",
        "Triệu đồng, STOCK, 12 [tr.đ]",
        "%, TEXT, 100",
        "%, TEXT, '99,5 [%]'",
        "%, TEXT, 0",
        "Có = 1; Không = 0, CODE, 1",
        "Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2, CODE, 2"
    })
    void anOrdinaryCellIsNot(String measure, Gathering gathering, String cell) {
        assertThat(year(measure, gathering).unit(0, "1", cell).questions()).isEmpty();
    }

    @Test
    void moneyAThousandOrAMillionTimesTheLastIsInAnotherUnit() {
        SmallDossier dossier = year("Triệu đồng", STOCK)
                .unit(0, "1", "12.400.000")
                .unit(1, "1", "9.000.000.000")
                .unit(2, "1", "18.000")
                .unit(3, "1", "9")
                .last(0, "1", "11.900")
                .last(1, "1", "10.000")
                .last(2, "1", "9.000")
                .last(3, "1", "9.400");

        assertThat(dossier.questions())
                .extracting(question -> question.unit().id(), OpenQuestion::kind)
                .containsExactly(
                        tuple("xa-0", Kind.UNIT_OF_MEASURE),
                        tuple("xa-1", Kind.UNIT_OF_MEASURE),
                        tuple("xa-3", Kind.UNIT_OF_MEASURE));
        assertThat(dossier.questions())
                .extracting(OpenQuestion::why)
                .satisfiesExactly(
                        why -> assertThat(why).contains("ghi theo nghìn đồng"),
                        why -> assertThat(why).contains("ghi theo đồng"),
                        why -> assertThat(why).contains("ghi theo tỷ đồng"));
        assertThat(dossier.questions().get(0).used()).contains("12.400.000");
        assertThat(dossier.questions().get(0).sources()).hasSize(2);
    }

    @Test
    void withoutALastValueMoneyIsHeldAgainstItsGroup() {
        SmallDossier dossier = year("Triệu đồng", STOCK);
        for (int unit = 0; unit < 6; unit++) {
            dossier.unit(unit, "1", Integer.toString(8_000 + 3_000 * unit));
        }
        dossier.unit(6, "1", "15.000.000").unit(7, "1", "900.000");

        assertThat(dossier.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.unit().id()).isEqualTo("xa-6"))
                .satisfies(question -> assertThat(question.why()).contains("mức giữa"));
    }

    @Test
    void aCountInTheRatiosPlaceIsNamedByTheLineThatItRepeats() {
        SmallDossier dossier = new SmallDossier("2026")
                .line("1", "%", RATIO)
                .line("1.1", "Hồ sơ", FLOW)
                .line("1.2", "Hồ sơ", FLOW)
                .check("1 = 1.2 : 1.1")
                .unit(0, "1", "60", "1.1", "80", "1.2", "60")
                .unit(1, "1", "100", "1.1", "100", "1.2", "100")
                .unit(2, "1", "75", "1.1", "80", "1.2", "60");

        assertThat(dossier.questions()).singleElement().satisfies(question -> {
            assertThat(question.unit().id()).isEqualTo("xa-0");
            assertThat(question.kind()).isEqualTo(Kind.UNIT_OF_MEASURE);
            assertThat(question.why()).contains("chỉ tiêu 1.2");
            assertThat(question.used()).contains("không dùng tỷ lệ do đơn vị ghi");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1200, 12, true",
        "12, 1200, true",
        "1100, 12, false",
        "300, 2, true",
        "199, 2, false",
        "2, 300, false",
        "40, 1, false",
        "400, 0, false",
        "0, 4000, false",
        "1, 4000, false"
    })
    void aHundredTimesTheLastIsAskedAboutUnlessAFlowFellToNextToNothing(String now, String last, boolean asked) {
        SmallDossier dossier = year("Hồ sơ", FLOW).unit(0, "1", now).last(0, "1", last);

        assertThat(dossier.questions())
                .extracting(OpenQuestion::kind)
                .isEqualTo(asked ? List.of(Kind.OUT_OF_SCALE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "450, 45, true",
        "449, 45, false",
        "40, 4, false",
        "40, 1, false",
        "5, 52, true",
        "1, 40, false",
        "0, 45, true",
        "-, 45, true",
        "0, 12, false",
        "'', 45, false",
        "47, 0, false"
    })
    void aStockTenTimesTheLastOrATenthOrGoneIsAskedAboutUnlessItIsSmall(String now, String last, boolean asked) {
        SmallDossier dossier = year("Người", STOCK).unit(0, "1", now).last(0, "1", last);

        assertThat(dossier.questions())
                .extracting(OpenQuestion::kind)
                .isEqualTo(asked ? List.of(Kind.OUT_OF_SCALE) : List.of());
        assertThat(dossier.questions()).allSatisfy(question -> {
            assertThat(question.why()).isNotBlank();
            assertThat(question.used()).startsWith("Tính theo đúng số đơn vị đã báo cáo");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'0,95', 200, 190, true",
        "'0,9523', 42, 40, true",
        "1, 42, 42, true",
        "'0,5', 1000, 5, false",
        "1, 1000, 10, false",
        "95, 200, 190, false"
    })
    void aFractionInTheRatiosPlaceIsAnotherUnitOfMeasure(String percent, String whole, String part, boolean asked) {
        SmallDossier dossier = new SmallDossier("2026")
                .line("1", "%", RATIO)
                .line("2", "Hồ sơ", FLOW)
                .line("3", "Hồ sơ", FLOW)
                .check("1 = 3 : 2")
                .unit(0, "1", percent, "2", whole, "3", part);

        assertThat(dossier.questions())
                .extracting(OpenQuestion::code, OpenQuestion::kind)
                .isEqualTo(asked ? List.of(tuple("1", Kind.UNIT_OF_MEASURE)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"'0,95', 97, true", "1, 100, true", "'0,8', '1,2', false", "'0,8', 0, false", "0, 97, false"})
    void aFractionAfterAPercentageIsAnotherUnitOfMeasure(String now, String last, boolean asked) {
        assertThat(year("%", TEXT).unit(0, "1", now).last(0, "1", last).questions())
                .extracting(OpenQuestion::kind)
                .isEqualTo(asked ? List.of(Kind.UNIT_OF_MEASURE) : List.of());
    }

    @Test
    void aFractionAmongPercentagesOfItsGroupIsAnotherUnitOfMeasure() {
        SmallDossier dossier = year("%", TEXT);
        for (int unit = 0; unit < 5; unit++) {
            dossier.unit(unit, "1", Integer.toString(90 + unit));
        }

        assertThat(dossier.unit(5, "1", "0,92").questions())
                .singleElement()
                .satisfies(question -> assertThat(question.unit().id()).isEqualTo("xa-5"))
                .satisfies(question -> assertThat(question.why()).contains("91"));
    }

    @Test
    void aPartOverItsWholeIsAskedAboutThoughTheUnitWroteNoPercentage() {
        SmallDossier dossier = new SmallDossier("2026")
                .line("1", "%", RATIO)
                .line("2", "Hồ sơ", FLOW)
                .line("3", "Hồ sơ", FLOW)
                .check("1 = 3 : 2")
                .unit(0, "1", "", "2", "12", "3", "15")
                .unit(1, "1", "", "2", "15", "3", "15")
                .unit(2, "2", "", "3", "15");

        assertThat(dossier.questions()).singleElement().satisfies(question -> {
            assertThat(question.unit().id()).isEqualTo("xa-0");
            assertThat(question.kind()).isEqualTo(Kind.ADDED_WRONGLY);
            assertThat(question.code()).isEqualTo("3");
            assertThat(question.found()).isEqualTo("Đơn vị ghi 15; chỉ tiêu 2 ghi 12.");
            assertThat(question.used()).isEqualTo("Tính theo đúng số đơn vị đã báo cáo: 15.");
        });
    }

    @Test
    void whatCanOnlyGrowMustNotFall() {
        SmallDossier dossier = new SmallDossier("2026Q3")
                .stock("1", "Đơn vị", Trait.GROWING)
                .stock("2", "Nhiệm vụ", Trait.GROWING, Trait.YEAR)
                .unit(0, "1", "7", "2", "20")
                .last(0, "1", "8", "2", "21")
                .unit(1, "1", "8", "2", "5")
                .earlier("2025", 1, "1", "8", "2", "30")
                .earlier("2026Q1", 1, "1", "8", "2", "5");

        assertThat(dossier.questions())
                .extracting(question -> question.unit().id(), OpenQuestion::code, OpenQuestion::kind)
                .containsExactly(tuple("xa-0", "1", Kind.LESS_THAN_BEFORE), tuple("xa-0", "2", Kind.LESS_THAN_BEFORE));
        assertThat(dossier.questions().get(0).why()).contains("lũy kế");
    }

    @ParameterizedTest
    @CsvSource({"2026Q3, 30, true", "2026Q3, 21, false", "2026Q1, 30, false"})
    void aQuarterThatIsMoreOnEveryLineWasCountedFromJanuary(String period, int now, boolean asked) {
        SmallDossier dossier = new SmallDossier(period);
        String[] cells = new String[30];
        String[] before = new String[30];
        for (int i = 0; i < 15; i++) {
            dossier.line(Integer.toString(i + 1), "Hồ sơ", FLOW);
            cells[2 * i] = before[2 * i] = Integer.toString(i + 1);
            cells[2 * i + 1] = Integer.toString(now);
            before[2 * i + 1] = "20";
        }
        dossier.unit(0, cells).last(0, before);

        assertThat(dossier.questions())
                .extracting(OpenQuestion::kind)
                .isEqualTo(asked ? List.of(Kind.CUMULATIVE) : List.of());
        cells[1] = "19";
        assertThat(dossier.unit(1, cells).last(1, before).questions())
                .extracting(question -> question.unit().id())
                .doesNotContain("xa-1");
    }

    @Test
    void aRemarkThatAFigureIsCountedFromJanuaryIsEnough() {
        assertThat(new SmallDossier("2026Q2")
                        .line("1", "Hồ sơ", FLOW)
                        .unit(0, "1", "50 | Luỹ kế từ đầu năm")
                        .unit(1, "1", "50 | Tăng so với quý trước")
                        .questions())
                .extracting(question -> question.unit().id(), OpenQuestion::kind)
                .containsExactly(tuple("xa-0", Kind.CUMULATIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "Công tác cải cách hành chính quý I năm 2026, ACCEPTED, true",
        "Đính chính báo cáo công tác cải cách hành chính quý I năm 2026, ACCEPTED, false",
        "Công tác cải cách hành chính quý I năm 2026 (thay thế Báo cáo số 12), ACCEPTED, false",
        "Công tác cải cách hành chính quý I năm 2026, SUPPLEMENT, false"
    })
    void aLaterReportThatSaysOtherwiseAndDoesNotSayWhyIsAskedAbout(String subject, Verdict before, boolean asked) {
        List<OpenQuestion> questions = year("Hồ sơ", FLOW)
                .unit(0, "1", "15")
                .replaced(0, subject, before, "1", "12")
                .questions();

        assertThat(questions).extracting(OpenQuestion::kind).isEqualTo(asked ? List.of(Kind.TWO_VALUES) : List.of());
        assertThat(questions).allSatisfy(question -> {
            assertThat(question.found()).contains("hồ sơ truoc").contains("12").contains("15");
            assertThat(question.used()).isEqualTo("Tính theo đúng số đơn vị đã báo cáo: 15.");
            assertThat(question.sources()).hasSize(2);
        });
        assertThat(year("Hồ sơ", FLOW)
                        .unit(0, "1", "15")
                        .replaced(0, subject, before, "1", "15")
                        .questions())
                .isEmpty();
    }

    @Test
    void whatIsCountedFromJanuaryMayFallWithTheNewYear() {
        assertThat(new SmallDossier("2026Q1")
                        .yearly("1", "Triệu đồng")
                        .line("2", "Triệu đồng", STOCK)
                        .unit(0, "1", "80", "2", "80")
                        .last(0, "1", "15.000", "2", "15.000")
                        .questions())
                .extracting(OpenQuestion::code)
                .containsExactly("2");
        assertThat(new SmallDossier("2026Q2")
                        .yearly("1", "Triệu đồng")
                        .unit(0, "1", "80")
                        .last(0, "1", "15.000")
                        .questions())
                .extracting(OpenQuestion::kind)
                .containsExactly(Kind.OUT_OF_SCALE);
    }

    @ParameterizedTest
    @CsvSource({
        "1 = 2 + 3, 9, 4, 4, true",
        "1 = 2 + 3, 8, 4, 4, false",
        "1 >= 2 + 3, 7, 4, 4, true",
        "1 >= 2 + 3, 9, 4, 4, false",
        "2 <= 3, 0, 5, 4, true",
        "2 <= 3, 0, 4, 4, false"
    })
    void whatTheUnitAddedWronglyIsToldForEveryCheck(String check, String one, String two, String three, boolean wrong) {
        SmallDossier dossier = new SmallDossier("2026")
                .line("1", "Hồ sơ", FLOW)
                .line("2", "Hồ sơ", FLOW)
                .line("3", "Hồ sơ", FLOW)
                .check(check)
                .unit(0, "1", one, "2", two, "3", three);

        assertThat(dossier.questions())
                .extracting(OpenQuestion::kind)
                .isEqualTo(wrong ? List.of(Kind.ADDED_WRONGLY) : List.of());
    }

    @Test
    void aPartOfNothingHasNoPercentageToHoldTheUnitsOwnAgainst() {
        SmallDossier dossier = new SmallDossier("2026")
                .line("1", "%", RATIO)
                .line("2", "Hồ sơ", FLOW)
                .line("3", "Hồ sơ", FLOW)
                .check("1 = 2 : 3")
                .unit(0, "1", "100", "2", "4", "3", "0");

        assertThat(dossier.questions())
                .singleElement()
                .extracting(OpenQuestion::found)
                .isEqualTo(
                        "Đơn vị ghi 100%; chỉ tiêu 3 của đơn vị là 0 nhưng chỉ tiêu 2 khác 0 nên không tính được tỷ lệ.");
    }

    @Test
    void aFlowMustNotShrinkBelowAShorterPeriodWithinIt() {
        SmallDossier dossier = year("Hồ sơ", FLOW)
                .line("2", "Hồ sơ", STOCK)
                .unit(0, "1", "30", "2", "5")
                .unit(1, "1", "50", "2", "5")
                .earlier("2026Q1", 0, "1", "10", "2", "9")
                .earlier("2026H1", 0, "1", "31", "2", "9")
                .earlier("2026H1", 1, "1", "30", "2", "9")
                .earlier("2026Q3", 1, "1", "30", "2", "9");

        assertThat(dossier.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(Kind.LESS_THAN_BEFORE);
            assertThat(question.unit().id()).isEqualTo("xa-0");
            assertThat(question.found())
                    .contains("30")
                    .contains("6 tháng đầu năm 2026")
                    .contains("31");
            assertThat(question.sources()).hasSize(2);
        });
    }

    @Test
    void aQuarterIsNotHeldAgainstTheQuarterBefore() {
        assertThat(new SmallDossier("2026Q3")
                        .line("1", "Hồ sơ", FLOW)
                        .unit(0, "1", "3")
                        .earlier("2026Q1", 0, "1", "10")
                        .questions())
                .isEmpty();
    }

    @Test
    void aNilReturnAfterSomethingAroseIsOneQuestion() {
        SmallDossier dossier = year("Hồ sơ", FLOW)
                .line("2", "Hồ sơ", FLOW)
                .unit(0, State.NIL)
                .earlier("2026Q1", 0, "1", "10", "2", "9");

        assertThat(dossier.questions()).singleElement().satisfies(question -> assertThat(question.found())
                .contains("2 chỉ tiêu")
                .contains("quý I năm 2026"));
    }

    @Test
    void manyDoubtfulReadingsOfOnePaperAreOneQuestion() {
        SmallDossier dossier = new SmallDossier("2026");
        String[] cells = new String[14];
        for (int i = 0; i < 7; i++) {
            dossier.line(Integer.toString(i + 1), "Hồ sơ", FLOW);
            cells[2 * i] = Integer.toString(i + 1);
            cells[2 * i + 1] = "4 ?";
        }

        assertThat(dossier.unit(0, cells).questions()).singleElement().satisfies(question -> {
            assertThat(question.found()).contains("1; 2; 3; 4; 5; 6; 7");
            assertThat(question.sources()).hasSize(7);
        });
    }

    @Test
    void aReturnThatAPersonHoldsIsNotAskedAbout() {
        assertThat(year("Hồ sơ", FLOW).unit(0, State.HELD, "1", "12/15").questions())
                .isEmpty();
    }

    @Test
    void questionsStandByIndicatorAndThenByUnit() {
        SmallDossier dossier = year("Hồ sơ", FLOW)
                .line("2", "Có = 1; Không = 0", CODE)
                .line("3", "%", TEXT)
                .unit(0, "3", "101,5", "1", "x1x")
                .unit(1, "1", "1/2", "2", "5");

        assertThat(dossier.questions())
                .extracting(question -> question.code() + " " + question.unit().id())
                .containsExactly("1 xa-0", "1 xa-1", "2 xa-1", "3 xa-0");
    }
}
