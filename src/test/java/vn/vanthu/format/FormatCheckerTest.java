package vn.vanthu.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Setting;
import vn.vanthu.extraction.Presentation.Share;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.Presentation.StrokeKind;

class FormatCheckerTest {

    private static final String NATION = "CỘNG HÒA";
    private static final String MOTTO = "Độc lập";
    private static final String RUNNING = "Trong quý";

    @Test
    void aReportAsTheDecreeWantsItHasNoFinding() {
        assertThat(Draft.report().checked()).isEmpty();
    }

    @Test
    void aLetterAsTheDecreeWantsItHasNoFinding() {
        assertThat(Draft.letter().checked()).isEmpty();
    }

    static List<Arguments> spoiltReports() {
        return List.of(
                spoilt(
                        "the paper is Letter",
                        "FORMAT_PAGE.size",
                        Component.PAGE,
                        draft -> draft.on(new Sheet(1, 215.9, 279.4, 20, 20, 30, 20, 0))),
                spoilt(
                        "the left margin is 25 mm",
                        "FORMAT_MARGIN.left",
                        Component.PAGE,
                        draft -> draft.on(new Sheet(1, 210, 297, 20, 20, 25, 20, 0))),
                spoilt(
                        "the text is Arial",
                        "FORMAT_FONT.family",
                        Component.BODY,
                        draft -> draft.spoil(RUNNING, row -> row.font("Arial"))),
                spoilt(
                        "the title has 16 points",
                        "FORMAT_SIZE.size",
                        Component.TYPE,
                        draft -> draft.spoil("BÁO CÁO", row -> row.sized(16))),
                spoilt(
                        "Nơi nhận has 12 points below its title",
                        "FORMAT_SIZE.size",
                        Component.DISTRIBUTION,
                        draft -> draft.spoil("- Giám đốc", row -> row.sized(12))),
                spoilt(
                        "the motto is not bold",
                        "FORMAT_STYLE.weight",
                        Component.MOTTO,
                        draft -> draft.spoil(MOTTO, row -> row.bold(Share.NONE))),
                spoilt(
                        "the parent agency is bold",
                        "FORMAT_STYLE.weight",
                        Component.PARENT,
                        draft -> draft.spoil("ỦY BAN", row -> row.bold(Share.ALL))),
                spoilt(
                        "the date is upright",
                        "FORMAT_STYLE.slope",
                        Component.PLACE_DATE,
                        draft -> draft.spoil("Đắk Lắk", row -> row.italic(Share.NONE))),
                spoilt(
                        "a legal basis is upright",
                        "FORMAT_STYLE.slope",
                        Component.LEGAL_BASIS,
                        draft -> draft.spoil("Căn cứ Nghị", row -> row.italic(Share.NONE))),
                spoilt(
                        "the signer's name is in capitals",
                        "FORMAT_STYLE.letters",
                        Component.SIGNER_NAME,
                        draft -> draft.spoil("Nguyễn", row -> row.text("NGUYỄN VĂN MẪU"))),
                spoilt(
                        "Quốc hiệu of 12 points stands above Tiêu ngữ of 14",
                        "FORMAT_SIZE.together",
                        Component.NATIONAL_NAME,
                        draft -> draft.spoil(NATION, row -> row.sized(12))),
                spoilt(
                        "one paragraph is smaller than the others",
                        "FORMAT_SIZE.uniform",
                        Component.BODY,
                        draft -> draft.spoil("Trên đây", row -> row.sized(13))),
                spoilt("Quốc hiệu is at left", "FORMAT_POSITION.right", Component.NATIONAL_NAME, draft -> draft.spoil(
                                NATION, row -> row.at(60, 25))
                        .spoil(MOTTO, row -> row.at(60, 30))
                        .spoil("Đắk Lắk", row -> row.at(60, 42))),
                spoilt(
                        "the title is at left",
                        "FORMAT_POSITION.centred",
                        Component.TYPE,
                        draft -> draft.spoil("BÁO CÁO", row -> row.set(set(Alignment.LEFT, 0, 0)))),
                spoilt(
                        "the date stands below the number",
                        "FORMAT_POSITION.level",
                        Component.NUMBER,
                        draft -> draft.spoil("Đắk Lắk", row -> row.at(145, 48))),
                spoilt(
                        "Tiêu ngữ has no rule",
                        "FORMAT_RULE.missing",
                        Component.MOTTO,
                        draft -> draft.spoil(MOTTO, row -> row.ruled(0, StrokeKind.DRAWN))),
                spoilt(
                        "the rule under Tiêu ngữ is half as long",
                        "FORMAT_RULE.length",
                        Component.MOTTO,
                        draft -> draft.spoil(MOTTO, row -> row.ruled(0.5, StrokeKind.DRAWN))),
                spoilt(
                        "the issuer is underlined",
                        "FORMAT_RULE.kind",
                        Component.ISSUER,
                        draft -> draft.spoil("SỞ NỘI VỤ", row -> row.ruled(0.4, StrokeKind.UNDERLINE))),
                spoilt(
                        "the number below ten has no zero",
                        "FORMAT_NUMBER.zero",
                        Component.NUMBER,
                        draft -> draft.spoil("Số:", row -> row.text("Số: 5/BC-SNV"))),
                spoilt(
                        "the notation bears a year",
                        "FORMAT_NUMBER.year",
                        Component.NUMBER,
                        draft -> draft.spoil("Số:", row -> row.text("Số: 05/2026/BC-SNV"))),
                spoilt(
                        "the notation names another type",
                        "FORMAT_NUMBER.abbreviation",
                        Component.NUMBER,
                        draft -> draft.spoil("Số:", row -> row.text("Số: 05/BCÁO-SNV"))),
                spoilt(
                        "there is a blank before the slash",
                        "FORMAT_NUMBER.spaces",
                        Component.NUMBER,
                        draft -> draft.spoil("Số:", row -> row.text("Số: 05 / BC-SNV"))),
                spoilt(
                        "March bears a zero",
                        "FORMAT_DATE.written",
                        Component.PLACE_DATE,
                        draft -> draft.spoil("Đắk Lắk", row -> row.text("Đắk Lắk, ngày 05 tháng 03 năm 2026"))),
                spoilt(
                        "no comma stands behind the place",
                        "FORMAT_DATE.comma",
                        Component.PLACE_DATE,
                        draft -> draft.spoil("Đắk Lắk", row -> row.text("Đắk Lắk ngày 05 tháng 3 năm 2026"))),
                spoilt(
                        "the last legal basis ends in a comma",
                        "FORMAT_LEGAL_BASIS.mark.last",
                        Component.LEGAL_BASIS,
                        draft -> draft.spoil(
                                "Căn cứ Kế", row -> row.text(row.text().replaceFirst("\\.$", ",")))),
                spoilt(
                        "a paragraph is not justified",
                        "FORMAT_POSITION.justified",
                        Component.BODY,
                        draft -> draft.spoil(
                                RUNNING, row -> row.text(row.text().repeat(2)).set(set(Alignment.LEFT, 10, 6)))),
                spoilt(
                        "a first line is not indented",
                        "FORMAT_SPACING.indent",
                        Component.BODY,
                        draft -> draft.spoil(RUNNING, row -> row.set(set(Alignment.JUSTIFIED, 0, 6)))),
                spoilt(
                        "paragraphs stand too close",
                        "FORMAT_SPACING.before",
                        Component.BODY,
                        draft -> draft.spoil("Trên đây", row -> row.before(0))),
                spoilt(
                        "the text is not closed",
                        "FORMAT_ENDING.missing",
                        Component.BODY,
                        draft -> draft.spoil("Trên đây", row -> row.text("Trên đây là báo cáo của Sở Nội vụ."))),
                spoilt(
                        "the closing mark stands alone",
                        "FORMAT_ENDING.alone",
                        Component.BODY,
                        draft -> draft.spoil("Trên đây", row -> row.text("./."))),
                spoilt(
                        "the signature is at left",
                        "FORMAT_POSITION.signature",
                        Component.SIGNER_TITLE,
                        draft -> draft.spoil("KT. GIÁM", row -> row.at(60, 200))
                                .spoil("PHÓ GIÁM", row -> row.at(60, 206))
                                .spoil("Nguyễn", row -> row.at(60, 230))),
                spoilt(
                        "the form of the authority is not the law's",
                        "FORMAT_SIGNATURE.form",
                        Component.SIGNER_TITLE,
                        draft -> draft.spoil("KT. GIÁM", row -> row.text("K/T GIÁM ĐỐC"))),
                spoilt(
                        "a deputy signs in own right",
                        "FORMAT_COMPONENT_MISSING.deputy",
                        Component.SIGNER_TITLE,
                        draft -> draft.without("KT. GIÁM").spoil("PHÓ GIÁM", row -> row.at(150, 200))),
                spoilt(
                        "the name bears a degree",
                        "FORMAT_SIGNATURE.name",
                        Component.SIGNER_NAME,
                        draft -> draft.spoil("Nguyễn", row -> row.text("TS. Nguyễn Văn Mẫu"))),
                spoilt(
                        "Nơi nhận does not begin with Như trên",
                        "FORMAT_RECIPIENTS.asAbove",
                        Component.DISTRIBUTION,
                        draft -> draft.without("- Như trên")),
                spoilt(
                        "Nơi nhận does not end with Lưu",
                        "FORMAT_RECIPIENTS.archive",
                        Component.DISTRIBUTION,
                        draft -> draft.without("- Lưu").spoil("- Giám đốc", row -> row.text("- Giám đốc Sở."))),
                spoilt(
                        "an entry of Nơi nhận has no mark",
                        "FORMAT_RECIPIENTS.mark",
                        Component.DISTRIBUTION,
                        draft -> draft.spoil("- Giám đốc", row -> row.text("- Giám đốc Sở"))),
                spoilt(
                        "the page number is in the footer",
                        "FORMAT_PAGE_NUMBER.edge",
                        Component.PAGE_NUMBER,
                        draft -> draft.spoil("2", row -> row.on(Region.FOOTER, 2))),
                spoilt(
                        "the first page is numbered",
                        "FORMAT_PAGE_NUMBER.first",
                        Component.PAGE_NUMBER,
                        draft -> draft.spoil("2", row -> row.on(Region.HEADER, 1))),
                spoilt(
                        "Tiêu ngữ is not there",
                        "FORMAT_COMPONENT_MISSING.missing",
                        Component.MOTTO,
                        draft -> draft.without(MOTTO)));
    }

    @ParameterizedTest
    @MethodSource("spoiltReports")
    void oneFaultIsOneFinding(Consumer<Draft> fault, String kind, Component component) {
        Draft draft = Draft.report();
        fault.accept(draft);

        assertThat(draft.checked())
                .as("%s", draft.checked().stream().map(FormatFinding::message).toList())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code() + "." + finding.aspect()).isEqualTo(kind);
                    assertThat(finding.component()).isEqualTo(component);
                    assertThat(finding.basis()).startsWith("NĐ 30/2020/NĐ-CP, Phụ lục I");
                    assertThat(finding.message()).doesNotContain("{").endsWith(".");
                });
    }

    static List<Arguments> spoiltLetters() {
        return List.of(
                spoilt(
                        "V/v stands close to the number",
                        "FORMAT_SPACING.above",
                        Component.LETTER_SUBJECT,
                        draft -> draft.spoil("V/v", row -> row.before(0))),
                spoilt(
                        "V/v has a rule",
                        "FORMAT_RULE.none",
                        Component.LETTER_SUBJECT,
                        draft -> draft.spoil("V/v", row -> row.ruled(0.4, StrokeKind.DRAWN))),
                spoilt(
                        "an addressee has no mark",
                        "FORMAT_RECIPIENTS.mark",
                        Component.RECIPIENTS,
                        draft -> draft.spoil("- Ủy ban", row -> row.text("- Ủy ban nhân dân các xã"))),
                spoilt(
                        "V/v is not there",
                        "FORMAT_COMPONENT_MISSING.missing",
                        Component.LETTER_SUBJECT,
                        draft -> draft.without("V/v").spoil("Số:", row -> row.text("Số: 12/CV-SNV"))));
    }

    @ParameterizedTest
    @MethodSource("spoiltLetters")
    void aFaultOfALetterIsOneFinding(Consumer<Draft> fault, String kind, Component component) {
        Draft draft = Draft.letter();
        fault.accept(draft);

        assertThat(draft.checked()).singleElement().satisfies(finding -> {
            assertThat(finding.code() + "." + finding.aspect()).isEqualTo(kind);
            assertThat(finding.component()).isEqualTo(component);
        });
    }

    @Test
    void theSameFaultInManyParagraphsIsToldOnce() {
        Draft draft = Draft.report();
        draft.spoil(RUNNING, row -> row.sized(11)).spoil("Trên đây", row -> row.sized(11));

        assertThat(draft.checked()).singleElement().satisfies(finding -> {
            assertThat(finding.count()).isEqualTo(2);
            assertThat(finding.measured()).isEqualTo("11 pt");
            assertThat(finding.prescribed()).isEqualTo("13 - 14 pt");
            assertThat(finding.places())
                    .extracting(Place::position)
                    .containsExactly(new Place.Paragraph(7), new Place.Paragraph(8));
            assertThat(finding.message())
                    .isEqualTo("Nội dung văn bản: cỡ chữ là 11 pt; quy định 13 - 14 pt (có 2 chỗ).");
        });
    }

    @Test
    void theOlderCircularWantsOtherThings() {
        assertThat(Draft.report().checked(FormatProfile.TT01_2011))
                .extracting(finding -> finding.code() + "." + finding.aspect())
                .containsExactlyInAnyOrder(
                        "FORMAT_SIZE.size",
                        "FORMAT_LEGAL_BASIS.mark.last",
                        "FORMAT_RECIPIENTS.addressed",
                        "FORMAT_PAGE_NUMBER.edge");
    }

    @Test
    void whatWasNotMeasuredIsNoFinding() {
        Draft draft = Draft.report();
        draft.spoil(RUNNING, row -> row.sized(0)
                .font("")
                .set(new Setting(
                        Alignment.ANY,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        true)));

        assertThat(draft.checked()).isEmpty();
    }

    private static Setting set(Alignment alignment, double firstLine, double before) {
        return new Setting(
                alignment,
                OptionalDouble.of(firstLine),
                OptionalDouble.of(before),
                OptionalDouble.of(1),
                OptionalDouble.empty(),
                true);
    }

    private static Arguments spoilt(String name, String kind, Component component, Consumer<Draft> fault) {
        return Arguments.of(Named.of(name, fault), kind, component);
    }
}
