package vn.vanthu.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.format.FormatChecker;
import vn.vanthu.format.FormatFinding;

/** A faultless letter with one fault put in at a word processor: what the checker says of the file and of its print. */
class SpoiltLetterTest {

    private static final String NATION = "CỘNG HÒA";
    private static final String MOTTO = "Độc lập";
    private static final String FIRST = "Thực hiện Công văn";
    private static final String LAST = "Trên đây";
    private static final DocxPrinter PRINTER = new DocxPrinter(Typefaces.bundled());
    private static byte[] letter;

    @BeforeAll
    static void write() throws IOException {
        letter = RoundTrip.written(DispatchTest.dispatch(), FormatProfile.ND30_2020)
                .docx();
    }

    private static Arguments fault(
            String name,
            UnaryOperator<SpoiltLetter> fault,
            String kind,
            Component component,
            String measured,
            String article) {
        return Arguments.of(Named.of(name, fault), kind, component, measured, article);
    }

    /** Those that show on the print as well. */
    static Stream<Arguments> shown() {
        return Stream.of(
                fault(
                        "left margin of 20 mm",
                        l -> l.section("pgMar", "left", "1134"),
                        "FORMAT_MARGIN.left",
                        Component.PAGE,
                        "20 mm",
                        "Mục I"),
                fault(
                        "right margin of 10 mm",
                        l -> l.section("pgMar", "right", "680"),
                        "FORMAT_MARGIN.right",
                        Component.PAGE,
                        "12 mm",
                        "Mục I"),
                fault(
                        "bottom margin of 10 mm",
                        l -> l.section("pgMar", "bottom", "567"),
                        "FORMAT_MARGIN.bottom",
                        Component.PAGE,
                        "^1[0-2]",
                        "Mục I"),
                fault(
                        "Letter paper",
                        l -> l.section("pgSz", "w", "12240").section("pgSz", "h", "15840"),
                        "FORMAT_PAGE.size",
                        Component.PAGE,
                        "215,9 mm × 279,4 mm",
                        "Mục I"),
                fault(
                        "Quốc hiệu of 15 points",
                        l -> l.size(NATION, 30),
                        "FORMAT_SIZE.size",
                        Component.NATIONAL_NAME,
                        "15 pt",
                        "Mục II.1"),
                fault(
                        "Quốc hiệu not bold",
                        l -> l.mark(NATION, "b", false),
                        "FORMAT_STYLE.weight",
                        Component.NATIONAL_NAME,
                        "chữ không đậm",
                        "Mục II.1"),
                fault(
                        "Quốc hiệu underlined",
                        l -> l.letters(NATION, "u", "val", "single"),
                        "FORMAT_STYLE.underline",
                        Component.NATIONAL_NAME,
                        "chữ gạch chân",
                        "Mục II.1"),
                fault(
                        "Tiêu ngữ of 12 points",
                        l -> l.size(MOTTO, 24),
                        "FORMAT_SIZE.size",
                        Component.MOTTO,
                        "12 pt",
                        "Mục II.1"),
                fault(
                        "Tiêu ngữ italic",
                        l -> l.mark(MOTTO, "i", true),
                        "FORMAT_STYLE.slope",
                        Component.MOTTO,
                        "chữ nghiêng",
                        "Mục II.1"),
                fault(
                        "Tiêu ngữ without a rule",
                        l -> l.withoutRule(MOTTO),
                        "FORMAT_RULE.missing",
                        Component.MOTTO,
                        "",
                        "Mục II.1"),
                fault(
                        "Tiêu ngữ with a short rule",
                        l -> l.ruled(MOTTO, 900000),
                        "FORMAT_RULE.length",
                        Component.MOTTO,
                        "25 mm \\(bằng 41%",
                        "Mục II.1"),
                fault(
                        "Tiêu ngữ with a typed rule",
                        l -> l.withoutRule(MOTTO).below(MOTTO, "_______________________"),
                        "FORMAT_RULE.kind",
                        Component.MOTTO,
                        "ký tự gạch",
                        "Mục II.1"),
                fault(
                        "Tiêu ngữ missing",
                        l -> l.without(MOTTO, true),
                        "FORMAT_COMPONENT_MISSING.missing",
                        Component.MOTTO,
                        "",
                        "Mục II.1"),
                fault(
                        "parent bold",
                        l -> l.mark("ỦY BAN", "b", true),
                        "FORMAT_STYLE.weight",
                        Component.PARENT,
                        "chữ đậm",
                        "Mục II.2"),
                fault(
                        "issuer not bold",
                        l -> l.mark("SỞ NỘI VỤ", "b", false),
                        "FORMAT_STYLE.weight",
                        Component.ISSUER,
                        "chữ không đậm",
                        "Mục II.2"),
                fault(
                        "issuer without a rule",
                        l -> l.withoutRule("SỞ NỘI VỤ"),
                        "FORMAT_RULE.missing",
                        Component.ISSUER,
                        "",
                        "Mục II.2"),
                fault(
                        "issuer with a rule as long as its name",
                        l -> l.ruled("SỞ NỘI VỤ", 860000),
                        "FORMAT_RULE.length",
                        Component.ISSUER,
                        "23,9 mm",
                        "Mục II.2"),
                fault(
                        "number of 12 points",
                        l -> l.size("Số:", 24),
                        "FORMAT_SIZE.size",
                        Component.NUMBER,
                        "12 pt",
                        "Mục II.3"),
                fault(
                        "number without a colon",
                        l -> l.words("Số:", "Số 125/SNV-CCHC"),
                        "FORMAT_NUMBER.colon",
                        Component.NUMBER,
                        "Số 125/SNV-CCHC",
                        "Mục II.3"),
                fault(
                        "number with blanks",
                        l -> l.words("Số:", "Số: 125 / SNV - CCHC"),
                        "FORMAT_NUMBER.spaces",
                        Component.NUMBER,
                        "125 / SNV - CCHC",
                        "Mục II.3"),
                fault(
                        "number 5",
                        l -> l.words("Số:", "Số: 5/SNV-CCHC"),
                        "FORMAT_NUMBER.zero",
                        Component.NUMBER,
                        "5",
                        "Mục II.3"),
                fault(
                        "number with a year",
                        l -> l.words("Số:", "Số: 125/2026/SNV-CCHC"),
                        "FORMAT_NUMBER.year",
                        Component.NUMBER,
                        "125/2026/SNV-CCHC",
                        "Mục II.3"),
                fault(
                        "date upright",
                        l -> l.mark("Đắk Lắk", "i", false),
                        "FORMAT_STYLE.slope",
                        Component.PLACE_DATE,
                        "chữ đứng",
                        "Mục II.4"),
                fault(
                        "month 03",
                        l -> l.words("Đắk Lắk", "Đắk Lắk, ngày 01 tháng 03 năm 2012"),
                        "FORMAT_DATE.written",
                        Component.PLACE_DATE,
                        "ngày 01 tháng 03 năm 2012",
                        "Mục II.4"),
                fault(
                        "day 1",
                        l -> l.words("Đắk Lắk", "Đắk Lắk, ngày 1 tháng 3 năm 2012"),
                        "FORMAT_DATE.written",
                        Component.PLACE_DATE,
                        "ngày 1 tháng 3 năm 2012",
                        "Mục II.4"),
                fault(
                        "place without a comma",
                        l -> l.words("Đắk Lắk", "Đắk Lắk ngày 01 tháng 3 năm 2012"),
                        "FORMAT_DATE.comma",
                        Component.PLACE_DATE,
                        "",
                        "Mục II.4"),
                fault(
                        "V/v bold",
                        l -> l.mark("V/v", "b", true),
                        "FORMAT_STYLE.weight",
                        Component.LETTER_SUBJECT,
                        "chữ đậm",
                        "Mục II.5"),
                fault(
                        "V/v of 14 points",
                        l -> l.size("V/v", 28),
                        "FORMAT_SIZE.size",
                        Component.LETTER_SUBJECT,
                        "14 pt",
                        "Mục II.5"),
                fault(
                        "V/v close to the number",
                        l -> l.set("V/v", "spacing", "before", "0"),
                        "FORMAT_SPACING.above",
                        Component.LETTER_SUBJECT,
                        "^0(,\\d)? pt",
                        "Mục II.5"),
                fault(
                        "addressee without a mark",
                        l -> l.words("- Giám đốc", "- Giám đốc các Sở, ban, ngành"),
                        "FORMAT_RECIPIENTS.mark",
                        Component.RECIPIENTS,
                        "Giám đốc các Sở, ban, ngành",
                        "Mục II.9"),
                fault(
                        "paragraph aligned left",
                        l -> l.set(FIRST, "jc", "val", "left"),
                        "FORMAT_POSITION.justified",
                        Component.BODY,
                        "canh trái",
                        "Mục II.6"),
                fault(
                        "first line in by 20 mm",
                        l -> l.set(FIRST, "ind", "firstLine", "1134"),
                        "FORMAT_SPACING.indent",
                        Component.BODY,
                        "20 mm",
                        "Mục II.6"),
                fault(
                        "no gaps between paragraphs",
                        l -> l.setAll("NoiDung", "spacing", "before", "0"),
                        "FORMAT_SPACING.before",
                        Component.BODY,
                        "^0(,\\d)? pt",
                        "Mục II.6"),
                fault(
                        "text of 12 points",
                        l -> l.lettersOfAll("NoiDung", "sz", "val", "24"),
                        "FORMAT_SIZE.size",
                        Component.BODY,
                        "12 pt",
                        "Mục II.6"),
                fault(
                        "two lines apart",
                        l -> l.setAll("NoiDung", "spacing", "line", "480"),
                        "FORMAT_SPACING.lines",
                        Component.BODY,
                        "2 dòng",
                        "Mục II.6"),
                fault(
                        "red text",
                        l -> l.letters(FIRST, "color", "val", "FF0000"),
                        "FORMAT_STYLE.colour",
                        Component.BODY,
                        "chữ có màu",
                        "Mục II.6"),
                fault(
                        "text not closed",
                        l -> l.replace(LAST, "./.", "."),
                        "FORMAT_ENDING.missing",
                        Component.BODY,
                        "về Sở Nội vụ.",
                        "Mục II.6"),
                fault(
                        "closing mark alone",
                        l -> l.replace(LAST, "./.", ".").below(LAST, "./."),
                        "FORMAT_ENDING.alone",
                        Component.BODY,
                        "./.",
                        "Mục II.6"),
                fault(
                        "Nơi nhận of 13 points",
                        l -> l.size("Nơi nhận", 26),
                        "FORMAT_SIZE.size",
                        Component.DISTRIBUTION_TITLE,
                        "13 pt",
                        "Mục II.9"),
                fault(
                        "Nơi nhận upright",
                        l -> l.mark("Nơi nhận", "i", false),
                        "FORMAT_STYLE.slope",
                        Component.DISTRIBUTION_TITLE,
                        "chữ đứng",
                        "Mục II.9"),
                fault(
                        "list of 13 points",
                        l -> l.size("- Như trên", 26).size("- Lưu", 26),
                        "FORMAT_SIZE.size",
                        Component.DISTRIBUTION,
                        "13 pt",
                        "Mục II.9"),
                fault(
                        "list without dashes",
                        l -> l.words("- Như trên", "Như trên;").words("- Lưu", "Lưu: VT, CCHC."),
                        "FORMAT_RECIPIENTS.dash",
                        Component.DISTRIBUTION,
                        "Như trên;",
                        "Mục II.9"),
                fault(
                        "list without Lưu",
                        l -> l.words("- Lưu", "- Giám đốc Sở."),
                        "FORMAT_RECIPIENTS.archive",
                        Component.DISTRIBUTION,
                        "Giám đốc Sở.",
                        "Mục II.9"),
                fault(
                        "list without a last stop",
                        l -> l.words("- Lưu", "- Lưu: VT, CCHC"),
                        "FORMAT_RECIPIENTS.mark.last",
                        Component.DISTRIBUTION,
                        "Lưu: VT, CCHC",
                        "Mục II.9"),
                fault(
                        "title not bold",
                        l -> l.mark("GIÁM ĐỐC", "b", false),
                        "FORMAT_STYLE.weight",
                        Component.SIGNER_TITLE,
                        "chữ không đậm",
                        "Mục II.7"),
                fault(
                        "name not bold",
                        l -> l.mark("Nguyễn", "b", false),
                        "FORMAT_STYLE.weight",
                        Component.SIGNER_NAME,
                        "chữ không đậm",
                        "Mục II.7"),
                fault(
                        "name in capitals",
                        l -> l.words("Nguyễn", "NGUYỄN VĂN SỰ"),
                        "FORMAT_STYLE.letters",
                        Component.SIGNER_NAME,
                        "chữ in hoa",
                        "Mục II.7"),
                fault(
                        "name with a degree",
                        l -> l.words("Nguyễn", "TS. Nguyễn Văn Sự"),
                        "FORMAT_SIGNATURE.name",
                        Component.SIGNER_NAME,
                        "TS. Nguyễn Văn Sự",
                        "Mục II.7"),
                fault(
                        "a deputy who signs without KT.",
                        l -> l.words("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        "FORMAT_COMPONENT_MISSING.deputy",
                        Component.SIGNER_TITLE,
                        "PHÓ GIÁM ĐỐC",
                        "Mục II.7"),
                fault(
                        "a head who signs for the head",
                        l -> l.words("GIÁM ĐỐC", "KT. GIÁM ĐỐC").below("KT. GIÁM ĐỐC", "GIÁM ĐỐC"),
                        "FORMAT_SIGNATURE.same",
                        Component.SIGNER_TITLE,
                        "GIÁM ĐỐC",
                        "Mục II.7"),
                fault(
                        "K/T",
                        l -> l.words("GIÁM ĐỐC", "K/T GIÁM ĐỐC").below("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        "FORMAT_SIGNATURE.form",
                        Component.SIGNER_TITLE,
                        "K/T GIÁM ĐỐC",
                        "Mục II.7"),
                fault(
                        "no page numbers",
                        l -> l.without("headerReference"),
                        "FORMAT_PAGE_NUMBER.missing",
                        Component.PAGE_NUMBER,
                        "",
                        "Mục I.7"),
                fault(
                        "a number on the first page",
                        l -> l.without("titlePg"),
                        "FORMAT_PAGE_NUMBER.first",
                        Component.PAGE_NUMBER,
                        "",
                        "Mục I.7"),
                fault(
                        "page numbers at right",
                        l -> l.part("word/header1.xml", "w:val=\"center\"", "w:val=\"right\""),
                        "FORMAT_PAGE_NUMBER.alignment",
                        Component.PAGE_NUMBER,
                        "",
                        "Mục I.7"));
    }

    /** Those that only the file tells. */
    static Stream<Arguments> ofTheFile() {
        return Stream.of(
                fault(
                        "top margin of 10 mm",
                        l -> l.section("pgMar", "top", "567"),
                        "FORMAT_MARGIN.top",
                        Component.PAGE,
                        "10 mm",
                        "Mục I"),
                fault(
                        "A5 paper",
                        l -> l.section("pgSz", "w", "8391").section("pgSz", "h", "11906"),
                        "FORMAT_PAGE.size",
                        Component.PAGE,
                        "148 mm × 210 mm",
                        "Mục I"),
                fault(
                        "Arial",
                        l -> l.letters(FIRST, "rFonts", "ascii", "Arial").letters(FIRST, "rFonts", "hAnsi", "Arial"),
                        "FORMAT_FONT.family",
                        Component.BODY,
                        "Arial",
                        "Mục II.6"),
                fault(
                        "blank paragraphs for space",
                        l -> l.below(FIRST, ""),
                        "FORMAT_SPACING.empty",
                        Component.BODY,
                        "",
                        "Mục II.6"));
    }

    @Test
    void theLetterIsFaultless() {
        assertThat(of("letter.docx", letter)).isEmpty();
        assertThat(of("letter.pdf", PRINTER.print(letter))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"shown", "ofTheFile"})
    void theFileHasThisFaultAlone(
            UnaryOperator<SpoiltLetter> fault, String kind, Component component, String measured, String article) {
        only(of("letter.docx", fault.apply(new SpoiltLetter(letter)).docx()), kind, component, measured, article);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void thePrintHasThisFaultAlone(
            UnaryOperator<SpoiltLetter> fault, String kind, Component component, String measured, String article) {
        byte[] print = PRINTER.print(fault.apply(new SpoiltLetter(letter)).docx());

        only(of("letter.pdf", print), kind, component, measured, article);
    }

    /** What else is told is of the same component: letters too large for their line break it, too. */
    private static void only(
            List<FormatFinding> findings, String kind, Component component, String measured, String article) {
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.component()).isEqualTo(component))
                .filteredOn(finding -> (finding.code() + "." + finding.aspect()).equals(kind))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.measured()).containsPattern(measured);
                    assertThat(finding.basis()).isEqualTo("NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, " + article);
                    assertThat(finding.message()).doesNotContain("{").matches(".*\\.\\)?");
                });
    }

    private static List<FormatFinding> of(String name, byte[] file) {
        return FormatChecker.check(OpenedPaper.of(RoundTrip.paper(name, file)), FormatProfile.ND30_2020);
    }
}
