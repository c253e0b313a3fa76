package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.correspondence.adapter.pdf.PageProbe.Rule;
import vn.vanthu.correspondence.adapter.pdf.PageProbe.Text;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** The letters measured on the page against NĐ 30/2020, Phụ lục I. */
class LetterLayoutTest {

    private static final TemplateRenderer RENDERER =
            new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled());
    private static final List<Map<String, Object>> FILES =
            List.of(Map.of("name", "phu-luc.xlsx", "fate", "tệp đặt mật khẩu, không mở được"));
    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static byte[] pdf(String template, Object... changes) {
        return RENDERER.render(template, LetterData.with(LetterData.complete(), changes))
                .pdf();
    }

    private static Text text(List<Text> texts, String words) {
        return texts.stream()
                .filter(text -> text.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on one line: " + words));
    }

    private static Rule below(byte[] pdf, Text text) {
        return PageProbe.rules(pdf).stream()
                .filter(rule -> rule.page() == text.page() && rule.y() > text.y() && rule.y() < text.y() + 4)
                .filter(rule -> rule.left() >= text.left() - 1 && rule.right() <= text.right() + 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule below " + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receipt",
                "supplement-request",
                "rejection",
                "reminder",
                "overdue",
                "extension-granted",
                "extension-refused",
                "forwarding"
            })
    void theHeadStandsAsTheDecreePrescribes(String template) {
        byte[] pdf = pdf(template);
        List<Text> texts = PageProbe.texts(pdf);
        Text country = text(texts, COUNTRY);
        Text motto = text(texts, MOTTO);
        Text place = text(texts, "Đắk Lắk, ngày 05 tháng 3 năm 2012");
        Text number = text(texts, "Số: 12/SNV-CCHC");

        assertThat(country.points()).isEqualTo(13);
        assertThat(motto.points()).isEqualTo(14);
        assertThat(country.font()).contains("Bold");
        assertThat(place.font()).contains("Italic");
        assertThat(country.right()).isLessThanOrEqualTo(190.1);
        assertThat(middle(motto)).isCloseTo(middle(country), within(0.3));
        assertThat(middle(place)).isCloseTo(middle(country), within(0.3));
        assertThat(number.y()).isCloseTo(place.y(), within(0.2));
        assertThat(number.points()).isEqualTo(13);
    }

    @Test
    void theRuleUnderTheMottoIsAsLongAsTheMotto() {
        byte[] pdf = pdf("receipt");
        Text motto = text(PageProbe.texts(pdf), MOTTO);
        Rule rule = below(pdf, motto);

        assertThat(rule.length()).isCloseTo(motto.right() - motto.left(), within(0.5));
        assertThat((rule.left() + rule.right()) / 2).isCloseTo(middle(motto), within(0.3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SỞ NỘI VỤ", "SỞ Y TẾ", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP"})
    void theRuleUnderTheAgencyIsAThirdToHalfOfItsLineAndCentred(String agency) {
        byte[] pdf = pdf("receipt", "agencyName", agency);
        List<Text> lines = new ArrayList<>();
        for (Text text : PageProbe.texts(pdf)) {
            if (text.page() == 1 && text.right() < 95 && text.font().contains("Bold") && text.y() < 45) {
                lines.add(text);
            }
        }
        Text last = lines.get(lines.size() - 1);
        Rule rule = PageProbe.rules(pdf).stream()
                .filter(each -> each.page() == 1 && each.right() < 95 && each.y() < last.y() + 4)
                .findFirst()
                .orElseThrow();

        assertThat(String.join(" ", lines.stream().map(Text::text).toList())).isEqualTo(agency.replace('\n', ' '));
        assertThat(rule.y()).isBetween(last.y() + 0.8, last.y() + 3);
        assertThat(rule.length() / (last.right() - last.left())).isBetween(1 / 3.0, 0.5);
        assertThat((rule.left() + rule.right()) / 2).isCloseTo(middle(last), within(0.3));
    }

    @Test
    void theHeadingRowStandsOnEveryPageOfALongTableAndNoRowIsCut() {
        byte[] pdf = pdf("supplement-request", "findings", LetterData.findings(60));
        List<String> pages = PageProbe.pages(pdf);

        assertThat(pages).hasSizeGreaterThanOrEqualTo(4);
        List<String> withRows = pages.stream()
                .filter(page -> page.lines().anyMatch(line -> line.matches("\\d+ (Thiếu|Tổng|Chưa) .*")))
                .toList();
        assertThat(withRows).hasSizeGreaterThanOrEqualTo(3).allSatisfy(page -> assertThat(page)
                .containsOnlyOnce("STT"));
        assertThat(withRows).allSatisfy(page -> {
            long begun =
                    page.lines().filter(line -> line.contains("Thiếu nội dung")).count();
            assertThat(page.split("không phát sinh”", -1)).hasSize((int) begun + 1);
        });
    }

    @Test
    void theSignatureNeverStandsAlone() {
        for (int findings = 1; findings <= 24; findings++) {
            List<String> pages = PageProbe.pages(pdf("supplement-request", "findings", LetterData.findings(findings)));
            String signed = pages.get(pages.size() - 1);
            assertThat(signed)
                    .as("with %d findings", findings)
                    .contains("phối hợp thực hiện./.", "Nơi nhận:", "PHÓ GIÁM ĐỐC", "Nguyễn Thị Mẫu");
        }
    }

    @Test
    void theSignersTitleIsLevelWithTheDistributionList() {
        List<Text> texts = PageProbe.texts(pdf("receipt"));
        Text distribution = text(texts, "Nơi nhận:");
        Text authority = text(texts, "KT. GIÁM ĐỐC");

        assertThat(authority.y()).isCloseTo(distribution.y(), within(0.5));
        assertThat(authority.left()).isGreaterThan(105);
        assertThat(distribution.left()).isCloseTo(30, within(0.3));
        assertThat(text(texts, "- Lưu: VT, CCHC.").points()).isEqualTo(11);
    }

    @Test
    void pagesAreNumberedInTheMiddleOfTheUpperMarginFromTheSecondOn() {
        byte[] pdf = pdf("supplement-request", "findings", LetterData.findings(20));
        int pages = PageProbe.pages(pdf).size();
        List<Text> numbers =
                PageProbe.texts(pdf).stream().filter(text -> text.y() < 19.5).toList();

        assertThat(numbers).extracting(Text::page).containsExactlyElementsOf(pagesFrom2(pages));
        assertThat(numbers).allSatisfy(number -> {
            assertThat(number.text()).isEqualTo(String.valueOf(number.page()));
            assertThat(number.points()).isBetween(13.0, 14.0);
            assertThat(middle(number)).isCloseTo(110, within(0.5));
        });
    }

    @Test
    void bodyTextIsJustifiedAndStillReadsAsWords() {
        byte[] pdf = pdf("supplement-request");
        List<Text> full = PageProbe.texts(pdf).stream()
                .filter(text -> text.points() == 14 && Math.abs(text.right() - 190) < 0.1)
                .toList();

        assertThat(full).hasSizeGreaterThan(4);
        assertThat(PageProbe.pages(pdf).get(0)).contains("của Ủy\nban nhân dân huyện Cư M'gar về công tác");
    }

    @Test
    void everyFontIsEmbeddedAndEveryVietnameseLetterIsDrawn() throws Exception {
        String letters = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
        String all = letters + " " + letters.toUpperCase(java.util.Locale.ROOT);
        byte[] pdf = pdf("receipt", "documentCited", all, "notes", List.of(Map.of("text", "ê\u0301 " + all)));

        assertThat(String.join("", PageProbe.pages(pdf)).replaceAll("\\s", ""))
                .contains(all.replace(" ", ""))
                .contains("-ế" + all.replace(" ", ""));
        try (PDDocument document = PageProbe.open(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Tinos.*");
                }
            }
        }
    }

    @Test
    void theSameDataGivesTheSameBytes() {
        RenderedLetter one = RENDERER.render("supplement-request", LetterData.complete());
        RenderedLetter two = RENDERER.render("supplement-request", LetterData.complete());

        assertThat(one.docx()).isEqualTo(two.docx());
        assertThat(one.pdf()).isEqualTo(two.pdf());
    }

    @Test
    void manyThreadsPrintTheSameLetter() {
        byte[] alone = pdf("supplement-request");

        assertThat(IntStream.range(0, 24).parallel().mapToObj(turn -> pdf("supplement-request")))
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    @Test
    void aLetterIsAnArchiveFileWithItsWordFileInside() throws Exception {
        RenderedLetter letter = RENDERER.render("receipt", LetterData.complete());
        try (PDDocument document = PageProbe.open(letter.pdf())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Sở Nội vụ");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            byte[] inside = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("source.docx")
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(inside).isEqualTo(letter.docx());
        }
    }

    @Test
    void theLatestWordsOfAFileThatWasRefusedStandInTheLetter() {
        List<String> pages = PageProbe.pages(pdf("rejection", "files", FILES));

        assertThat(pages.get(0)).contains("phu-luc.xlsx", "tệp đặt mật khẩu, không mở được");
        assertThat(PageProbe.pages(pdf("rejection")).get(0))
                .doesNotContain("Tên tệp")
                .contains("Lý do cụ thể");
    }

    @Test
    void theListInAReceiptEndsWithAFullStopWhateverIsLeftOut() {
        for (int left = 0; left < 8; left++) {
            String page = PageProbe.pages(pdf(
                            "receipt",
                            "obligationName",
                            (left & 1) == 0 ? "" : "báo cáo quý",
                            "dueWords",
                            (left & 2) == 0 ? "" : "trước ngày 08/3/2012",
                            "timelinessWords",
                            (left & 4) == 0 ? "" : "đúng thời hạn"))
                    .get(0);
            assertThat(page.replaceAll("\\s+", " "))
                    .contains("thời điểm nhận: 08 giờ 16 phút ngày 05/3/2012. ")
                    .doesNotContain("văn bản: ;", "hạn gửi: ;", "thời hạn: .");
        }
    }

    private static List<Integer> pagesFrom2(int pages) {
        List<Integer> numbers = new ArrayList<>();
        for (int page = 2; page <= pages; page++) {
            numbers.add(page);
        }
        return numbers;
    }

    private static double middle(Text text) {
        return (text.left() + text.right()) / 2;
    }
}
