package vn.vanthu.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
}
