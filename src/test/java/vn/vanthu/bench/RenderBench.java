package vn.vanthu.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** A letter of three pages with a table of 30 rows, written and printed beside the tools that others use. Run by {@code mvn -Pbench verify}. */
class RenderBench {

    static {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private static final int LETTERS = 10_000;

    private final TemplateRenderer renderer = BenchLetter.renderer();
    private int serial;

    @TempDir
    private Path folder;

    @Test
    void writingWordFiles() throws Exception {
        Templaters peers = new Templaters(renderer);
        BareLimit bare = new BareLimit(BenchLetter.template(renderer, BareLimit::mark, BareLimit::rowMark));
        BenchLetter.checked("Văn Thư", renderer.docx(BenchLetter.TEMPLATE, BenchLetter.data(7)), 7);
        BenchLetter.checked("the bare limit", bare.render(BenchLetter.data(7)), 7);
        BenchLetter.checked("XDocReport", peers.xdocreport(BenchLetter.data(7)), 7);
        BenchLetter.checked("poi-tl", peers.poiTl(BenchLetter.data(7)), 7);
        Optional<Docxtemplater> node = Docxtemplater.start(renderer, Path.of("target", "bench", "docxtemplater"));
        Race race = new Race("Writing the DOCX")
                .with("Văn Thư", () -> renderer.docx(BenchLetter.TEMPLATE, BenchLetter.data(++serial)))
                .with("XDocReport (FreeMarker, template cached)", () -> peers.xdocreport(BenchLetter.data(++serial)))
                .with("poi-tl", () -> peers.poiTl(BenchLetter.data(++serial)));
        if (node.isPresent()) {
            Docxtemplater other = node.get();
            BenchLetter.checked("docxtemplater", Files.readAllBytes(Path.of(other.render("file 7"))), 7);
            race.with("docxtemplater (Node)", () -> other.render("bytes " + ++serial), other::processorNanos);
        }
        race.with(
                        "the bare limit: texts joined, the changed part deflated",
                        () -> bare.render(BenchLetter.data(++serial)))
                .run();
        if (node.isPresent()) {
            node.get().close();
        }
    }

    @Test
    void printingPages() throws Exception {
        DocxPrinter printer = new DocxPrinter(Typefaces.bundled());
        byte[] docx = renderer.docx(BenchLetter.TEMPLATE, BenchLetter.data(7));
        Path word = Files.write(folder.resolve("letter.docx"), docx);
        checkedPages("Văn Thư", printer.print(docx));
        Race race = new Race("Printing the DOCX as PDF/A-3b")
                .with(
                        "Văn Thư, DOCX written and printed, DOCX inside",
                        () -> renderer.render(BenchLetter.TEMPLATE, BenchLetter.data(++serial)))
                .with("Văn Thư, DOCX printed, DOCX inside", () -> printer.print(docx));
        Optional<WarmOffice> office = WarmOffice.start(folder.resolve("office"));
        if (office.isPresent()) {
            Path pdf = folder.resolve("letter.pdf");
            checkedPages(
                    "LibreOffice",
                    Files.readAllBytes(office.get().convert(word, pdf).toPath()));
            race.with("LibreOffice, one warm process", () -> office.get().convert(word, pdf), Processes::ofChildren);
        }
        race.run();
        if (office.isPresent()) {
            office.get().close();
        }
    }

    @Test
    void memoryStaysFlat() {
        System.out.println();
        System.out.println("| Letters written and printed | heap in use after collection |");
        System.out.println("|---|---|");
        for (int letter = 1; letter <= LETTERS; letter++) {
            renderer.render(BenchLetter.TEMPLATE, BenchLetter.data(letter));
            if (letter == LETTERS / 10 || letter == LETTERS / 2 || letter == LETTERS) {
                System.out.println(String.format(Locale.ROOT, "| %,d | %.1f MB |", letter, used()));
            }
        }
    }

    private static double used() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static void checkedPages(String who, byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BenchLetter.checkedText(who, new PDFTextStripper().getText(document), 7);
            System.out.println(who + ": " + document.getNumberOfPages() + " pages, " + pdf.length + " bytes.");
        }
    }
}
