package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;
import vn.vanthu.document.VietnameseText;

class ClerkStylesTest {

    static List<ClerkStyles.Style> styles() {
        return ClerkStyles.all();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void theHeadIsReadInEveryStyle(ClerkStyles.Style style) {
        AdministrativeDocument document = HeadReader.read(style.paper()).document();

        assertThat(document.parent()).isEqualTo(style.parent());
        assertThat(document.issuer()).isEqualTo(style.issuer());
        assertThat(document.number().number()).isEqualTo(style.number());
        assertThat(document.number().notation()).isEqualTo(style.notation());
        assertThat(document.date().map(LocalDate::toString).orElse("")).isEqualTo(style.date());
        assertThat(document.type())
                .contains(style.notation().equals("SCT-VP") ? DocumentType.CONG_VAN : DocumentType.BAO_CAO);
        assertThat(document.subject()).isEqualTo(style.subject());
        assertThat(document.place()).isNotEmpty();
        Signer signer = document.signer();
        assertThat(signer.authority() + "|" + signer.title() + "|" + signer.name())
                .isEqualTo(style.signer());
        assertThat(document.distribution()).isNotEmpty().noneMatch(entry -> entry.startsWith("-"));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyRequiredSectionIsFoundInEveryStyle(ClerkStyles.Style style) {
        List<Section> sections = SectionReader.read(style.paper(), Outlines.OF_2012);

        assertThat(sections.stream().map(Section::code))
                .containsExactly("I", "II", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "III", "IV", "V");
        assertThat(sections.stream()
                        .filter(section -> !section.code().equals("V"))
                        .filter(section ->
                                section.state() == Section.State.MISSING || section.state() == Section.State.EMPTY))
                .isEmpty();
        assertThat(sections.stream().filter(section -> section.state() != Section.State.MISSING))
                .allSatisfy(section ->
                        assertThat(section.at().file()).isEqualTo(style.paper().file()));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void theSectionsTogetherCoverTheBodyFromTheFirstHeadingOn(ClerkStyles.Style style) {
        List<Section> sections = SectionReader.read(style.paper(), Outlines.OF_2012);
        String all = VietnameseText.fold(String.join(
                "\n",
                sections.stream()
                        .map(section -> section.heading() + "\n" + section.text())
                        .toList()));
        List<Line> body = OpenedPaper.of(style.paper()).body();
        int first = 0;
        while (!body.get(first).text().startsWith(sections.get(0).heading().split(" ")[0])) {
            first++;
        }

        assertThat(body.subList(first, body.size()))
                .allSatisfy(line -> assertThat(all).contains(VietnameseText.fold(line.text())));
    }
}
