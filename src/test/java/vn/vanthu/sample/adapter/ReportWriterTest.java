package vn.vanthu.sample.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Block;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.sample.SampleOrders;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;

class ReportWriterTest {

    private final ReportWriter writer = new ReportWriter();
    private final SampleReport commune = SampleReports.compose(SampleOrders.commune(21));

    @Test
    void theWordFileHoldsHeadSignatureAndOneTableAForm() throws Exception {
        List<Tbl> tables = tables(writer.asDocx(commune));
        assertThat(tables).hasSize(2 + 7);
        for (int form = 0; form < 7; form++) {
            List<Object> rows = tables.get(2 + form).getContent();
            assertThat(rows).hasSize(2 + commune.forms().get(form).lines().size());
            assertThat(cells(rows.get(0))).hasSize(4);
            assertThat(cells(rows.get(0)).get(2).getTcPr().getGridSpan().getVal())
                    .isEqualTo(2);
            assertThat(cells(rows.get(0)).get(0).getTcPr().getVMerge().getVal()).isEqualTo("restart");
            assertThat(cells(rows.get(1))).hasSize(5);
            assertThat(cells(rows.get(1)).get(0).getTcPr().getVMerge()).isNotNull();
        }
    }

    @Test
    void theWordFilePrintsHeadHeadingsAndFiguresAsDescribed() throws Exception {
        String text = wordText(writer.asDocx(commune));
        assertThat(text)
                .contains("Số: 187/BC-UBND", "Ea Súp, ngày 04 tháng 9 năm 2026", "BÁO CÁO")
                .contains(commune.head().subject(), commune.head().signer().name(), "Biểu mẫu 7");
        assertThat(text)
                .contains(headings(commune))
                .contains("(Kèm theo Báo cáo số 187/BC-UBND ngày 04 tháng 9 năm 2026 của UBND xã Ea Súp)");
        assertThat(wordText(writer.asDocx(commune.withoutNumber().withoutDate())))
                .contains("Số:       /BC-UBND", "ngày     tháng 9 năm 2026")
                .doesNotContain("187/");
    }

    @Test
    void theAnnexCanBeAFileOfItsOwn() throws Exception {
        assertThat(tables(writer.asDocxWithoutAnnex(commune))).hasSize(2);
        assertThat(tables(writer.annexAsDocx(commune))).hasSize(7);
    }

    @Test
    void equalReportsGiveEqualBytes() {
        SampleReport again = SampleReports.compose(SampleOrders.commune(21));
        assertThat(writer.asDocx(commune)).isEqualTo(writer.asDocx(again));
        assertThat(writer.asTextPdf(commune)).isEqualTo(writer.asTextPdf(again));
    }

    @Test
    void theTextOfThePdfHoldsEveryHeadingAndEveryLineOfTheAnnex() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(writer.asTextPdf(commune))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(6);
            String text = VietnameseText.clean(new PDFTextStripper().getText(pdf));
            assertThat(text).contains(headings(commune));
            assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:");
            assertThat(commune.forms()).allSatisfy(form -> assertThat(text)
                    .contains(VietnameseText.clean(form.title().toUpperCase(Locale.ROOT))));
            assertThat(text).contains(commune.head().signer().name());
        }
    }

    @Test
    void theEncryptedPdfNeedsItsPassword() throws IOException {
        byte[] locked = writer.asEncryptedPdf(commune, "baocao");
        assertThatThrownBy(() -> Loader.loadPDF(locked)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument pdf = Loader.loadPDF(locked, "baocao")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("BÁO CÁO");
        }
    }

    @Test
    void theBrokenWordFileCannotBeOpened() {
        byte[] broken = writer.asBrokenDocx(commune);
        assertThat(broken).startsWith('P', 'K');
        assertThatThrownBy(() -> WordprocessingMLPackage.load(new ByteArrayInputStream(broken)))
                .isInstanceOf(Docx4JException.class);
    }

    private static String[] headings(SampleReport report) {
        return report.document().body().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> HeadLines.heading((Block.Heading) block))
                .toArray(String[]::new);
    }

    private static WordprocessingMLPackage word(byte[] file) throws Docx4JException {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    }

    private static String wordText(byte[] file) throws Exception {
        return TextUtils.getText(word(file).getMainDocumentPart().getJaxbElement());
    }

    private static List<Tbl> tables(byte[] file) throws Docx4JException {
        return word(file).getMainDocumentPart().getContent().stream()
                .map(ReportWriterTest::value)
                .filter(Tbl.class::isInstance)
                .map(Tbl.class::cast)
                .toList();
    }

    private static List<Tc> cells(Object row) {
        return ((Tr) value(row))
                .getContent().stream()
                        .map(ReportWriterTest::value)
                        .filter(Tc.class::isInstance)
                        .map(Tc.class::cast)
                        .toList();
    }

    private static Object value(Object content) {
        return content instanceof JAXBElement<?> element ? element.getValue() : content;
    }
}
