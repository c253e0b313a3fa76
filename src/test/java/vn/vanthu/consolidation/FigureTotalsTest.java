package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanthu.document.Gathering.CODE;
import static vn.vanthu.document.Gathering.FLOW;
import static vn.vanthu.document.Gathering.NONE;
import static vn.vanthu.document.Gathering.RATIO;
import static vn.vanthu.document.Gathering.STOCK;
import static vn.vanthu.document.Gathering.TEXT;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.consolidation.Share.Use;
import vn.vanthu.ledger.State;

class FigureTotalsTest {

    private static SmallDossier quarter() {
        return new SmallDossier("2026Q2")
                .line("1", "Văn bản", FLOW)
                .line("2", "Người", STOCK)
                .line("3", "%", RATIO)
                .line("3.1", "Hồ sơ", FLOW)
                .line("3.2", "Hồ sơ", FLOW)
                .line("4", "Có = 1; Không = 0", CODE)
                .line("5", "%", TEXT)
                .line("6", "", NONE)
                .line("7", "Văn bản", FLOW)
                .line("7.1", "Văn bản", FLOW)
                .line("7.2", "Văn bản", FLOW)
                .check("3 = 3.2 : 3.1", "7 = 7.1 + 7.2");
    }

    @Test
    void decimalsAreAddedExactly() {
        SmallDossier dossier = new SmallDossier("2026Q2").line("1", "Triệu đồng", STOCK);
        for (int unit = 0; unit < 10; unit++) {
            dossier.unit(unit, "1", "0,1");
        }

        assertThat(sum(dossier, "1")).isEqualByComparingTo("1");
    }

    @Test
    void lateAndSupplementedReturnsCountAsFarAsTheyGo() {
        SmallDossier dossier = quarter()
                .unit(0, State.LATE, "1", "12", "2", "5")
                .unit(1, State.SUPPLEMENT, "1", "31", "2", "")
                .unit(2, State.SUPPLEMENT, "1", "4");

        assertThat(sum(dossier, "1")).isEqualByComparingTo("47");
        assertThat(dossier.figure("1").lacking()).isEmpty();
        assertThat(sum(dossier, "2")).isEqualByComparingTo("5");
        assertThat(dossier.figure("2").lacking())
                .extracting(Share::use)
                .containsOnly(Use.NOT_GIVEN)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING, MISSING, true",
        "NOT_DUE, MISSING, true",
        "EXTENDED, MISSING, true",
        "ON_TIME, UNREAD, true",
        "LATE, UNREAD, true",
        "SUPPLEMENT, UNREAD, true",
        "HELD, HELD, true",
        "EXEMPT, EXEMPT, false",
        "SUBSTITUTED, EXEMPT, false"
    })
    void aUnitWithoutAReturnLacksUnlessItNeedNotAnswer(State state, Use use, boolean lacking) {
        FigureLine line = quarter().unit(0, "1", "12").unit(1, state).figure("1");

        assertThat(line.total()).isEqualTo(new FigureLine.Sum(new BigDecimal("12")));
        assertThat(line.shares()).extracting(Share::use).containsExactly(Use.COUNTED, use);
        assertThat(line.lacking()).hasSize(lacking ? 1 : 0);
    }

    @Test
    void aReturnThatAPersonHoldsIsNotCountedWhateverStandsInIt() {
        FigureLine line =
                quarter().unit(0, "1", "12").unit(1, State.HELD, "1", "5").figure("1");

        assertThat(line.total()).isEqualTo(new FigureLine.Sum(new BigDecimal("12")));
        assertThat(line.lacking()).extracting(Share::use).containsExactly(Use.HELD);
    }

    @Test
    void anExemptUnitThatReportsAllTheSameIsCounted() {
        assertThat(sum(quarter().unit(0, State.EXEMPT, "1", "12"), "1")).isEqualByComparingTo("12");
    }

    @Test
    void ofANilReturnTheFlowIsZeroAndTheLastStockStands() {
        SmallDossier dossier = quarter()
                .unit(0, "1", "12", "2", "5")
                .unit(1, State.NIL)
                .unit(2, State.NIL)
                .last(1, "1", "9", "2", "40")
                .earlier("2025Q3", 1, "2", "7")
                .earlier("2025Q3", 2, "2", "8");

        assertThat(dossier.figure("1").shares())
                .extracting(Share::use, share -> share.value().orElseThrow().intValue())
                .containsExactly(pair(Use.COUNTED, 12), pair(Use.NIL, 0), pair(Use.NIL, 0));
        assertThat(dossier.figure("2").shares())
                .extracting(Share::use, share -> share.value().orElseThrow().intValue())
                .containsExactly(pair(Use.COUNTED, 5), pair(Use.LAST_STOCK, 40), pair(Use.LAST_STOCK, 8));
        assertThat(dossier.figure("2").shares().get(1).source())
                .map(Source::caseNumber)
                .contains("2026Q1-xa-1");
        assertThat(dossier.figure("1").shares().get(1).source())
                .map(source -> source.place().toString())
                .contains("document");
    }

    @Test
    void aNilReturnWithoutAnEarlierStockLacks() {
        FigureLine line = quarter().unit(0, State.NIL).figure("2");

        assertThat(line.total()).isEqualTo(new FigureLine.Nothing());
        assertThat(line.lacking()).extracting(Share::use).containsExactly(Use.NOT_GIVEN);
    }

    @Test
    void whatBeginsAnewWithTheYearDoesNotStandBeyondIt() {
        SmallDossier first = new SmallDossier("2026Q1")
                .yearly("1", "Người")
                .unit(0, State.NIL)
                .last(0, "1", "9");
        SmallDossier second = new SmallDossier("2026Q2")
                .yearly("1", "Người")
                .unit(0, State.NIL)
                .last(0, "1", "9");

        assertThat(first.figure("1").shares()).extracting(Share::use).containsExactly(Use.NOT_GIVEN);
        assertThat(second.figure("1").shares()).extracting(Share::use).containsExactly(Use.LAST_STOCK);
    }

    @Test
    void aDashIsZeroAndABlankIsNot() {
        FigureLine line = quarter().unit(0, "1", "-").unit(1, "1", "").figure("1");

        assertThat(line.shares()).extracting(Share::use).containsExactly(Use.NIL, Use.NOT_GIVEN);
        assertThat(line.shares().get(0).value()).contains(BigDecimal.ZERO);
        assertThat(line.shares().get(1).value()).isEmpty();
    }

    @Test
    void ofTwoValuesNeitherIsCountedAndOfTwoEqualOnesOne() {
        FigureLine line = quarter()
                .unit(0, "1", "12 ; 15")
                .unit(1, "1", "7 ; 7")
                .unit(2, "1", "12/15")
                .figure("1");

        assertThat(line.total()).isEqualTo(new FigureLine.Sum(new BigDecimal("7")));
        assertThat(line.shares()).extracting(Share::use).containsExactly(Use.CONFLICT, Use.COUNTED, Use.UNCLEAR);
    }

    @Test
    void aRatioComesFromTheSumsOfTheUnitsThatGaveBothAndIsNoAverage() {
        FigureLine line = quarter()
                .unit(0, "3", "50", "3.1", "2", "3.2", "1")
                .unit(1, "3", "100", "3.1", "98", "3.2", "98")
                .unit(2, "3", "10", "3.1", "", "3.2", "7")
                .figure("3");

        assertThat(line.total())
                .isEqualTo(new FigureLine.Ratio(
                        "3.2",
                        new BigDecimal("99"),
                        "3.1",
                        new BigDecimal("100"),
                        Optional.of(new BigDecimal("99.00"))));
        assertThat(line.lacking()).extracting(share -> share.unit().id()).containsExactly("xa-2");
    }

    @Test
    void nothingOfNothingIsWrittenAsAHundredAndSomethingOfNothingIsNotWritten() {
        FigureLine.Ratio nothing = (FigureLine.Ratio)
                quarter().unit(0, "3.1", "0", "3.2", "-").figure("3").total();
        FigureLine.Ratio something = (FigureLine.Ratio)
                quarter().unit(0, "3.1", "0", "3.2", "4").figure("3").total();

        assertThat(nothing.percent()).isEmpty();
        assertThat(nothing.written()).contains(new BigDecimal(100));
        assertThat(something.written()).isEmpty();
    }

    @Test
    void aSumOfLinesIsAddedFromItsPartsWhateverTheUnitsAdded() {
        SmallDossier dossier =
                quarter().unit(0, "7", "99", "7.1", "1", "7.2", "2").unit(1, "7", "7", "7.1", "3", "7.2", "4");

        assertThat(((FigureLine.SumOfLines) dossier.figure("7").total()).value())
                .isEqualByComparingTo("10");
        assertThat(dossier.figure("7").shares())
                .extracting(share -> share.value().orElseThrow().intValue())
                .containsExactly(3, 7);
    }

    @Test
    void aUnitThatGaveOnlyTheSumIsLackingThereAndAskedAbout() {
        SmallDossier dossier = quarter().unit(0, "7", "15").unit(1, "7", "7", "7.1", "3", "7.2", "4");

        assertThat(((FigureLine.SumOfLines) dossier.figure("7").total()).value())
                .isEqualByComparingTo("7");
        assertThat(dossier.figure("7").lacking()).singleElement().satisfies(share -> {
            assertThat(share.use()).isEqualTo(Use.NOT_GIVEN);
            assertThat(share.printed()).isEqualTo("15");
        });
        assertThat(dossier.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(OpenQuestion.Kind.ADDED_WRONGLY);
            assertThat(question.found()).contains("15").contains("7.1; 7.2");
            assertThat(question.used()).startsWith("Chưa tính");
        });
    }

    @Test
    void aBlankPartIsNothingWhereTheUnitsOwnSumSaysSo() {
        SmallDossier dossier = quarter().unit(0, "7", "3", "7.1", "", "7.2", "3");

        assertThat(dossier.figure("7").lacking()).isEmpty();
        assertThat(dossier.figure("7.1").lacking()).hasSize(1);
        assertThat(dossier.questions()).isEmpty();
    }

    @Test
    void codesAreCountedAndWordsListed() {
        SmallDossier dossier = quarter()
                .unit(0, "4", "1", "5", "99,5")
                .unit(1, "4", "1", "5", "98")
                .unit(2, "4", "0", "5", "-");

        assertThat(dossier.figure("4").total()).isEqualTo(new FigureLine.Counts(Map.of("0", 1, "1", 2)));
        assertThat(dossier.figure("5").total()).isEqualTo(new FigureLine.Listed());
        assertThat(dossier.figure("6").total()).isEqualTo(new FigureLine.Nothing());
        assertThat(dossier.figure("6").shares()).isEmpty();
    }

    @Test
    void theWeightOfTheLackingIsTheirPartOfTheLastTotal() {
        SmallDossier dossier = quarter()
                .unit(0, "1", "12", "3.1", "4", "3.2", "4")
                .unit(1, State.MISSING)
                .last(0, "1", "60", "3.1", "30", "3.2", "15")
                .last(1, "1", "20", "3.1", "10", "3.2", "5");

        assertThat(dossier.figure("1").last()).contains(new BigDecimal("80"));
        assertThat(dossier.figure("1").weight()).contains(new BigDecimal("0.2500"));
        assertThat(dossier.figure("3").last()).contains(new BigDecimal("50.00"));
        assertThat(dossier.figure("3").weight()).contains(new BigDecimal("0.2500"));
        assertThat(dossier.figure("2").weight()).isEmpty();
        assertThat(quarter().unit(0, "1", "12").last(0, "1", "60").figure("1").weight())
                .isEmpty();
    }

    private static Tuple pair(Use use, int value) {
        return tuple(use, value);
    }

    private static BigDecimal sum(SmallDossier dossier, String code) {
        return ((FigureLine.Sum) dossier.figure(code).total()).value();
    }
}
