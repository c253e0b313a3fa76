package vn.vanthu.consolidation.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Province;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.ArchiveRules;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.obligation.ReportingPeriod;

class ReportPagesTest {

    private static final ConsolidatedReport REPORT =
            Samples.of(Province.of(7, 40, ReportingPeriod.quarter(2026, 1)).dossier());
    private static final RenderedLetter ISSUED = Samples.PAGES.write(REPORT, Samples.ISSUED);
    private static final RenderedLetter DRAFT = Samples.PAGES.write(REPORT, Samples.DRAFT);

    private static List<String> texts(byte[] pdf) {
        return PageProbe.texts(pdf).stream().map(PageProbe.Text::text).toList();
    }

    @Test
    void theFormatCheckerFindsNothingToMendInTheWordFileOrOnThePages() {
        assertThat(Looked.warnings(Looked.word(ISSUED.docx()))).isEmpty();
        assertThat(Looked.warnings(Looked.pages(ISSUED.pdf()))).isEmpty();
    }

    @Test
    void thePagesAreFitForArchives() throws Exception {
        assertThat(ArchiveRules.broken(ISSUED.pdf())).isEmpty();
    }

    @Test
    void theTotalsOfTheAnnexAreReadBackAsTheyAre() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        REPORT.forms().stream().flatMap(form -> form.lines().stream()).forEach(line -> {
            if (line.total() instanceof FigureLine.Sum sum) {
                totals.put(line.indicator().code(), sum.value().stripTrailingZeros());
            } else if (line.total() instanceof FigureLine.SumOfLines sum) {
                totals.put(line.indicator().code(), sum.value().stripTrailingZeros());
            } else if (line.total() instanceof FigureLine.Ratio ratio) {
                ratio.written().ifPresent(percent -> totals.put(line.indicator().code(), percent.stripTrailingZeros()));
            }
        });

        assertThat(totals).hasSizeGreaterThan(80);
        assertThat(read(Looked.word(ISSUED.docx()))).containsAllEntriesOf(totals);
        assertThat(read(Looked.pages(ISSUED.pdf()))).containsAllEntriesOf(totals);
    }

    private static Map<String, BigDecimal> read(Paper paper) {
        Map<String, BigDecimal> read = new TreeMap<>();
        for (Figure figure : ReportReader.report(
                        List.of(paper), REPORT.dossier().now().outline())
                .figures()) {
            figure.value().ifPresent(value -> read.put(figure.code(), value.stripTrailingZeros()));
        }
        return read;
    }

    @Test
    void whatMustBeSettledStandsInDraftsOnly() {
        assertThat(REPORT.questions()).isNotEmpty();
        assertThat(texts(DRAFT.pdf())).anyMatch(text -> text.contains("VẤN ĐỀ CẦN LÀM RÕ"));
        assertThat(texts(DRAFT.pdf())).anyMatch(text -> text.startsWith("Phần theo dõi thực tế của Sở Nội vụ"));
        assertThat(texts(ISSUED.pdf())).noneMatch(text -> text.contains("VẤN ĐỀ CẦN LÀM RÕ"));
        assertThat(texts(ISSUED.pdf())).noneMatch(text -> text.startsWith("Phần theo dõi thực tế của Sở Nội vụ"));
    }

    @Test
    void eachAnnexIsNumberedFromOneAndItsTablesRepeatTheirHeads() {
        List<PageProbe.Text> texts = PageProbe.texts(ISSUED.pdf());
        int statistics = page(texts, "Phụ lục I");
        int status = page(texts, "Phụ lục II");

        assertThat(topOf(texts, statistics)).isEqualTo("Phụ lục I");
        assertThat(topOf(texts, statistics + 1)).isEqualTo("2");
        assertThat(topOf(texts, status)).isEqualTo("Phụ lục II");
        assertThat(topOf(texts, status + 1)).isEqualTo("2");
        int notes = page(texts, "Cơ quan, đơn vị chưa có trong số liệu tổng hợp:");
        for (int page = statistics + 1; page < notes; page++) {
            int at = page;
            assertThat(texts).anyMatch(text -> text.page() == at && text.text().equals("STT"));
        }
    }

    @Test
    void theSignatureStandsWithTheLastSentence() {
        List<PageProbe.Text> texts = PageProbe.texts(ISSUED.pdf());
        int signed = page(texts, "Trần Văn Mẫu");

        assertThat(texts).anyMatch(text -> text.page() == signed && text.text().endsWith("./."));
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        RenderedLetter again = Samples.PAGES.write(REPORT, Samples.ISSUED);

        assertThat(again.docx()).isEqualTo(ISSUED.docx());
        assertThat(again.pdf()).isEqualTo(ISSUED.pdf());
    }

    private static int page(List<PageProbe.Text> texts, String text) {
        return texts.stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow()
                .page();
    }

    private static String topOf(List<PageProbe.Text> texts, int page) {
        return texts.stream()
                .filter(text -> text.page() == page)
                .min(Comparator.comparingDouble(PageProbe.Text::y))
                .orElseThrow()
                .text();
    }
}
