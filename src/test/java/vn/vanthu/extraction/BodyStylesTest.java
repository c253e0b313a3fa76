package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

class BodyStylesTest {

    static List<BodyStyles.Body> bodies() {
        return BodyStyles.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everySectionIsWhatAReaderTakesItFor(BodyStyles.Body body) {
        Map<String, String> expected = Arrays.stream(body.states().split(" "))
                .filter(state -> !state.isEmpty())
                .map(state -> state.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

        List<Section> sections = SectionReader.read(body.read(), outline(body));

        assertThat(sections)
                .filteredOn(section -> section.code().matches("I{1,3}|IV|II\\.[1-6]"))
                .hasSize(10)
                .allSatisfy(section -> assertThat(section.state().name())
                        .as(section.code() + " " + section.heading())
                        .isEqualTo(expected.getOrDefault(section.code(), "PRESENT")));
        assertThat(sections)
                .filteredOn(section -> section.state() != Section.State.MISSING)
                .allSatisfy(section -> assertThat(section.confidence())
                        .as(section.code() + " " + section.heading())
                        .isEqualTo(Confidence.CERTAIN));
    }

    @Test
    void headingsThatStandInThePlaceOfAPartButNameAnotherThingAreToldAsWhatItMayBe() {
        BodyStyles.Body plan = BodyStyles.plan();

        Map<String, Section> sections = SectionReader.read(plan.read(), outline(plan)).stream()
                .collect(Collectors.toMap(Section::code, section -> section));

        assertThat(sections.get("I").state()).isEqualTo(Section.State.MISSING);
        assertThat(sections.get("I").alternatives())
                .extracting(Alternative::text)
                .containsExactly("I. MỤC ĐÍCH, YÊU CẦU");
        assertThat(sections.get("II").confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(sections.get("III").alternatives())
                .extracting(Alternative::text)
                .containsExactly("III. GIẢI PHÁP");
        assertThat(sections.get("II.5").alternatives()).isEmpty();
    }

    @Test
    void anAreaUnderAHeadingOfOtherWordsIsInDoubtAndNotMissing() {
        Paper paper = PaperBuilder.docx("a.docx")
                .bold("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "II. KẾT QUẢ THỰC HIỆN CCHC", "1. Cải cách thể chế")
                .text("Có 05 văn bản.")
                .bold("2. Cải cách thủ tục hành chính")
                .text("Có 12 thủ tục.")
                .bold("3. Sáp nhập phòng, ban và bộ máy")
                .text("Đã sáp nhập 02 phòng.")
                .bold("4. Cải cách chế độ công vụ")
                .text("Có 02 người.")
                .bold("III. ĐÁNH GIÁ CHUNG")
                .paper();

        Section area = SectionReader.read(paper, outline(BodyStyles.plan())).stream()
                .filter(section -> section.code().equals("II.3"))
                .findFirst()
                .orElseThrow();

        assertThat(area.state()).isEqualTo(Section.State.MISSING);
        assertThat(area.alternatives())
                .containsExactly(new Alternative(
                        "3. Sáp nhập phòng, ban và bộ máy", new Place("a.docx", new Place.Paragraph(7))));
    }

    private static Outline outline(BodyStyles.Body body) {
        return BuiltIn.REGIMES
                .of(ReportingPeriod.year(body.since2021() ? 2026 : 2012))
                .orElseThrow()
                .outlines()
                .get(Regime.REPORT);
    }
}
