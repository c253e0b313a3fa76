package vn.vanthu.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.document.Block;
import vn.vanthu.document.Outline;

class SampleReportTest {

    static Stream<SampleOrder> orders() {
        return Stream.<Function<Long, SampleOrder>>of(
                        SampleOrders::commune, SampleOrders::department, SampleOrders::district2012)
                .flatMap(order -> Stream.of(1L, 2L, 3L, 40L, 50L).map(order));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyPartOfTheOutlineHasItsHeadingAndText(SampleOrder order) {
        SampleReport report = SampleReports.compose(order);
        assertThat(report.sections().stream().map(SampleSection::code).toList())
                .containsSubsequence(order.outline().parts().stream()
                        .map(Outline.Part::code)
                        .filter(code -> !code.equals("PL"))
                        .toList());
        assertThat(report.sections())
                .filteredOn(section -> !section.code().equals("II"))
                .allSatisfy(section -> assertThat(texts(section.blocks())).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void noBlankOfASentenceStaysUnfilled(SampleOrder order) {
        SampleReport report = SampleReports.compose(order);
        assertThat(texts(report.document().body())).noneMatch(text -> text.contains("{") || text.contains("  "));
        assertThat(report.document().toString()).doesNotContain("{", "}", "null");
    }

    @Test
    void theLastParagraphEndsAsTheModelsOfTheDecreeDo() {
        List<String> texts =
                texts(SampleReports.compose(SampleOrders.commune(4)).document().body());
        assertThat(texts.get(texts.size() - 1)).endsWith("./.");
        assertThat(texts.subList(0, texts.size() - 1)).noneMatch(text -> text.endsWith("./."));
    }

    @Test
    void equalOrdersGiveEqualReports() {
        assertThat(SampleReports.compose(SampleOrders.commune(9)))
                .isEqualTo(SampleReports.compose(SampleOrders.commune(9)));
    }

    @Test
    void twoUnitsShareFewSentences() {
        List<Set<String>> reports = Stream.of(11L, 12L, 13L, 14L)
                .map(seed -> Set.copyOf(texts(SampleReports.compose(SampleOrders.commune(seed))
                        .document()
                        .body())))
                .toList();
        for (Set<String> one : reports) {
            for (Set<String> other : reports) {
                Set<String> shared = one.stream().filter(other::contains).collect(Collectors.toSet());
                assertThat(one == other || shared.size() * 3 < one.size()).isTrue();
            }
        }
    }

    @Test
    void anAreaOfAnotherNameAndAPartThatIsNewAreWrittenToo() {
        Outline outline = new Outline(
                List.of(
                        SampleOrders.part("I", "Công tác chỉ đạo"),
                        SampleOrders.part("II", "Kết quả"),
                        SampleOrders.part("II.1", "Thực hiện cơ chế một cửa"),
                        SampleOrders.part("II.2", "Một lĩnh vực chưa ai biết"),
                        SampleOrders.part("VI", "Nội dung khác"),
                        SampleOrders.part("PL", "Phụ lục")),
                List.of());
        SampleOrder known = SampleOrders.department(3);
        SampleReport report = SampleReports.compose(new SampleOrder(
                known.unit(),
                known.issuerLines(),
                known.parent(),
                known.place(),
                known.number(),
                known.notation(),
                known.date(),
                known.period(),
                known.nextPeriod(),
                outline,
                3));
        assertThat(report.sections())
                .extracting(SampleSection::code)
                .containsExactly("opening", "I", "II", "II.1", "II.2", "VI", "closing");
        assertThat(report.sections())
                .filteredOn(section -> section.code().equals("II.2"))
                .allSatisfy(section -> assertThat(texts(section.blocks())).hasSizeGreaterThan(1));
        assertThat(report.forms()).isEmpty();
    }

    @Test
    void aPeoplesCommitteeTakesTwoLinesOfTheHeadAndADepartmentOne() {
        assertThat(SampleOrder.issuerLines("UBND xã Ea H'leo")).containsExactly("ỦY BAN NHÂN DÂN", "XÃ EA H'LEO");
        assertThat(SampleOrder.issuerLines("Sở Nội vụ")).containsExactly("SỞ NỘI VỤ");
    }

    @Test
    void aFaultAtAPlaceThatTheReportDoesNotHaveIsRefused() {
        SampleReport report = SampleReports.compose(SampleOrders.district2012(1));
        assertThatIllegalArgumentException().isThrownBy(() -> report.without("II.7"));
        assertThatIllegalArgumentException().isThrownBy(() -> report.withoutPart("VI"));
        assertThatIllegalArgumentException().isThrownBy(() -> report.withWrongSum("2/1"));
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }
}
