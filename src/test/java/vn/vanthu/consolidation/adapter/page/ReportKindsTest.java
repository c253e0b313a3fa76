package vn.vanthu.consolidation.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.consolidation.Amendment;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.FigureFacts;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.ReportHead;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.ArchiveRules;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.extraction.Section;
import vn.vanthu.obligation.ReportingPeriod;

class ReportKindsTest {

    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2026, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 12);
    private static final Dossier FEW = Province.of(11, 20, QUARTER).dossier();
    private static final Dossier LATER = Province.of(12, 20, QUARTER).dossier();

    static Stream<Arguments> dossiers() {
        return Stream.of(
                Arguments.of("a single unit", Province.sound(3, 1, QUARTER).dossier(), TODAY),
                Arguments.of("no earlier period", OddDossiers.withoutEarlier(FEW), TODAY),
                Arguments.of("nobody has sent", OddDossiers.withoutEarlier(OddDossiers.nobodySent(FEW)), TODAY),
                Arguments.of("nil reports only", OddDossiers.nilOnly(FEW), TODAY),
                Arguments.of(
                        "a half-year",
                        Province.of(5, 20, ReportingPeriod.half(2026, 1)).dossier(),
                        TODAY),
                Arguments.of("nine months", OddDossiers.of(FEW, ReportingPeriod.nineMonths(2026)), TODAY),
                Arguments.of(
                        "a year", Province.of(5, 20, ReportingPeriod.year(2026)).dossier(), TODAY),
                Arguments.of(
                        "districts",
                        Province.of(5, 20, ReportingPeriod.quarter(2025, 1)).dossier(),
                        LocalDate.of(2025, 4, 3)),
                Arguments.of(
                        "the regime of 2012",
                        Province.of(5, 20, ReportingPeriod.quarter(2012, 2)).dossier(),
                        LocalDate.of(2012, 6, 25)),
                Arguments.of("no words at all", OddDossiers.said(FEW, ReportKindsTest::silent), TODAY));
    }

    private static String longName(String name) {
        return name + " trực thuộc Ủy ban nhân dân tỉnh, phụ trách địa bàn các xã vùng sâu, vùng xa, vùng đồng bào"
                + " dân tộc thiểu số và miền núi";
    }

    private static Section longText(Section section) {
        return new Section(
                section.code(),
                section.state(),
                section.heading(),
                (section.text() + " Văn bản dài, kể lại từng việc đã làm trong kỳ báo cáo. ").repeat(40),
                section.at());
    }

    private static Section silent(Section section) {
        return new Section(section.code(), Section.State.MISSING, "", "", null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dossiers")
    void everyReportStandsInTheFormOfItsDayAndIsFitForArchives(String kind, Dossier dossier, LocalDate day)
            throws Exception {
        RenderedLetter issued = Samples.PAGES.write(Samples.of(dossier), Samples.DRAFT.issued("05", day));

        assertThat(Looked.warnings(Looked.word(issued.docx()), FormatProfile.on(day)))
                .isEmpty();
        assertThat(Looked.warnings(Looked.pages(issued.pdf()), FormatProfile.on(day)))
                .isEmpty();
        assertThat(ArchiveRules.broken(issued.pdf())).isEmpty();
        assertSignedBesideTheLastSentence(issued);
    }

    @Test
    void longNamesAndLongTextsKeepTheForm() throws Exception {
        Dossier dossier =
                OddDossiers.named(OddDossiers.said(FEW, ReportKindsTest::longText), ReportKindsTest::longName);
        RenderedLetter issued = Samples.PAGES.write(Samples.of(dossier), Samples.ISSUED);

        assertThat(Looked.warnings(Looked.word(issued.docx()))).isEmpty();
        assertThat(Looked.warnings(Looked.pages(issued.pdf()))).isEmpty();
        assertThat(ArchiveRules.broken(issued.pdf())).isEmpty();
        assertSignedBesideTheLastSentence(issued);
    }

    @Test
    void aPartOfWhichNobodyWroteSaysSo() {
        Dossier dossier = OddDossiers.nobodySent(FEW);

        assertThat(texts(Samples.PAGES.write(Samples.of(dossier), Samples.ISSUED)))
                .contains("Chưa có nội dung báo cáo của các cơ quan, đơn vị.");
    }

    private static void assertSignedBesideTheLastSentence(RenderedLetter letter) {
        List<PageProbe.Text> texts = PageProbe.texts(letter.pdf());
        int signed = page(texts, "Trần Văn Mẫu");

        assertThat(texts).anyMatch(text -> text.page() == signed && text.text().endsWith("./."));
    }

    private static int page(List<PageProbe.Text> texts, String text) {
        return texts.stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow()
                .page();
    }

    @Test
    void aDraftSaysSoUnderItsBlankNumberAndStandsInTheDecreesFormToo() {
        RenderedLetter draft = Samples.PAGES.write(Samples.of(FEW), Samples.DRAFT);

        assertThat(texts(draft)).contains("DỰ THẢO");
        assertThat(Looked.warnings(Looked.word(draft.docx()))).isEmpty();
        assertThat(Looked.warnings(Looked.pages(draft.pdf()))).isEmpty();
        assertThat(texts(Samples.PAGES.write(Samples.of(FEW), Samples.ISSUED))).doesNotContain("DỰ THẢO");
    }

    @Test
    void aLaterVersionNamesTheReportWhosePlaceItTakesAndListsWhatChangedAndWhy() throws Exception {
        Changes changes = Changes.between(FigureFacts.of(Samples.of(FEW)), FigureFacts.of(Samples.of(LATER)));
        ReportHead head = Samples.DRAFT
                .amending(new Amendment(
                        1, Optional.of(new Amendment.Replaced("05/BC-SNV", LocalDate.of(2026, 3, 12))), changes))
                .issued("17", TODAY);
        RenderedLetter issued = Samples.PAGES.write(Samples.of(LATER), head);

        assertThat(Looked.warnings(Looked.word(issued.docx()))).isEmpty();
        assertThat(Looked.warnings(Looked.pages(issued.pdf()))).isEmpty();
        assertThat(ArchiveRules.broken(issued.pdf())).isEmpty();
        assertThat(texts(issued))
                .contains(
                        "Công tác cải cách hành chính quý I năm 2026 (điều chỉnh lần 1)",
                        "Phụ lục III",
                        "NỘI DUNG ĐIỀU CHỈNH SO VỚI BÁO CÁO SỐ 05/BC-SNV NGÀY 12/3/2026",
                        "Cơ quan, đơn vị có thay đổi và lý do",
                        "Số liệu được điều chỉnh")
                .anyMatch(text -> text.contains("Báo cáo này thay thế Báo cáo số 05/BC-SNV ngày 12/3/2026"));
    }

    @Test
    void aLaterVersionInWhichNoFigureChangedSaysSo() {
        ReportHead head = Samples.DRAFT.amending(new Amendment(2, Optional.empty(), Changes.NONE));

        assertThat(texts(Samples.PAGES.write(Samples.of(FEW), head.issued("17", TODAY))))
                .contains("Phụ lục I", "Phụ lục II")
                .doesNotContain("Phụ lục III")
                .anyMatch(text -> text.startsWith("Báo cáo này thay thế Báo cáo đã ban hành trước đó"));
    }

    @Test
    void aLaterVersionInWhichOnlyTheDepartmentsOwnWordsChangedSaysInWhichPart() {
        Changes changes = new Changes(List.of(), List.of(), List.of("II.3"));
        RenderedLetter issued = Samples.PAGES.write(
                Samples.of(FEW),
                Samples.DRAFT
                        .amending(new Amendment(1, Optional.empty(), changes))
                        .issued("17", TODAY));

        assertThat(texts(issued))
                .contains("Phụ lục III", "Nội dung theo dõi của Sở Nội vụ được điều chỉnh tại các mục")
                .anyMatch(text -> text.startsWith("- II.3. "))
                .doesNotContain("Cơ quan, đơn vị có thay đổi và lý do", "Số liệu được điều chỉnh");
        assertThat(Looked.warnings(Looked.word(issued.docx()))).isEmpty();
        assertThat(Looked.warnings(Looked.pages(issued.pdf()))).isEmpty();
    }

    private static List<String> texts(RenderedLetter letter) {
        return PageProbe.texts(letter.pdf()).stream().map(PageProbe.Text::text).toList();
    }
}
