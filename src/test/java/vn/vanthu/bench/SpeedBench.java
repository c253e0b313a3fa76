package vn.vanthu.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.assessment.adapter.Desks;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.adapter.DutyFiles;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.sample.SampleOrder;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.sample.adapter.ReportWriter;

/** Run by {@code mvn -Pbench verify}; prints tables, asserts nothing. One thread; logs are off, for they slow some of the libraries. */
class SpeedBench {

    static {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private static final Instant SENT = Instant.parse("2026-09-05T01:00:00Z");

    private final Duties duties = DutyFiles.load(Optional.empty());
    private final SampleReport report = report();
    private final byte[] docx = new ReportWriter().asDocx(report);
    private final byte[] pdf = new ReportWriter().asTextPdf(report);

    @Test
    void readingAWordReport() throws Exception {
        readingWord("Reading a DOCX report of 10 pages", docx);
    }

    @Test
    void readingALongWordReport() throws Exception {
        readingWord("Reading a DOCX report of 33 pages as Word saves it", LongReport.docx());
    }

    private static void readingWord(String title, byte[] docx) throws Exception {
        PaperReader reader = new DocxReader(ReadingLimits.DEFAULT);
        Attachment file = attachment("report.docx", docx);
        XMLInputFactory factory = new WstxInputFactory();
        new Race(title)
                .with("Văn Thư, the paper", () -> reader.read(file))
                .with("StAX (Woodstox), every event of the main part, nothing kept", () -> events(factory, docx))
                .with("Apache POI, load", () -> loadedByPoi(docx))
                .with("docx4j, load", () -> WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                        .getMainDocumentPart()
                        .getContents())
                .run();
    }

    @Test
    void readingAPdfReport() throws Exception {
        PaperReader reader = new PdfReader(ReadingLimits.DEFAULT);
        Attachment file = attachment("report.pdf", pdf);
        new Race("Reading a text PDF report of 10 pages")
                .with("Văn Thư, the paper with its tables", () -> reader.read(file))
                .with("PDFBox, plain text stripper", () -> stripped(pdf))
                .run();
    }

    @Test
    void judgingAReport() throws Exception {
        Desk desk = Desks.create(duties, PriorCases.NONE, IntakeLimits.DEFAULT);
        new Race("From bytes to assessment (unpack, read, extract, every rule)")
                .with("DOCX", () -> judged(desk, attachment("report.docx", docx)))
                .with("PDF", () -> judged(desk, attachment("report.pdf", pdf)))
                .run();
    }

    @Test
    void writingALetter() throws Exception {
        TemplateRenderer renderer = new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled());
        Map<String, Object> data = letter(30);
        byte[] written = renderer.render("supplement-request", data).docx();
        new Race("A supplement request of 30 rows")
                .with("Văn Thư, DOCX and PDF", () -> renderer.render("supplement-request", data))
                .with("zipping that DOCX alone", () -> rezipped(written))
                .run();
    }

    private SampleReport report() {
        ReportingPeriod period = ReportingPeriod.parse("2026Q3");
        return SampleReports.compose(new SampleOrder(
                "UBND xã Ea Súp",
                SampleOrder.issuerLines("UBND xã Ea Súp"),
                "",
                "Đắk Lắk",
                "31",
                "BC-UBND",
                SENT.atZone(vn.vanthu.document.VietnamTime.ZONE).toLocalDate(),
                period.vietnameseName(),
                period.next().vietnameseName(),
                duties.regimes().of(period).orElseThrow().outline(),
                7));
    }

    private static Attachment attachment(String name, byte[] bytes) {
        return new Attachment(name, "", Content.of(bytes));
    }

    private static Object judged(Desk desk, Attachment file) {
        Submission submission = new Submission(
                Channel.FILE,
                "bench",
                new Sender("", true),
                List.of(file),
                new Stamps(Optional.empty(), SENT, SENT),
                Optional.empty(),
                false);
        return desk.assess(desk.read(desk.open(new RegisteredSubmission(0, "", SENT, submission))));
    }

    private static int loadedByPoi(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().size();
        }
    }

    private static int events(XMLInputFactory factory, byte[] docx) throws Exception {
        int events = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    XMLStreamReader xml = factory.createXMLStreamReader(in);
                    for (; xml.hasNext(); xml.next()) {
                        events++;
                    }
                    return events;
                }
            }
        }
        throw new IllegalArgumentException("no main part");
    }

    private static String stripped(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] rezipped(byte[] docx) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, Object> letter(int gaps) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (int i = 1; i <= gaps; i++) {
            findings.add(Map.of(
                    "message", "Thiếu nội dung lĩnh vực thứ " + i + ". Nếu trong kỳ không phát sinh, đề nghị ghi rõ",
                    "place", "bảng 5, dòng " + i + ", cột 4",
                    "basis", "CV 125/SNV-CCHC, mục 5"));
        }
        Map<String, Object> data = new HashMap<>();
        for (String text : List.of(
                "agencyParent",
                "agencyName",
                "agencyShort",
                "agencyPlace",
                "number",
                "notation",
                "dateWords",
                "subject",
                "recipient",
                "caseNumber",
                "documentCited",
                "obligationName",
                "periodName",
                "channelName",
                "sentAt",
                "receivedAt",
                "dueWords",
                "timelinessWords",
                "answerBy",
                "replyAddress",
                "signerAuthority",
                "signerTitle",
                "signerName")) {
            data.put(text, "Sở Nội vụ tỉnh Đắk Lắk");
        }
        data.put("findings", findings);
        data.put("met", List.of(Map.of("text", "Các phần đã có nội dung: I, II, III")));
        data.put("notes", List.of());
        data.put("files", List.of());
        data.put("distribution", List.of(Map.of("line", "Như trên")));
        data.put("late", false);
        return data;
    }
}
