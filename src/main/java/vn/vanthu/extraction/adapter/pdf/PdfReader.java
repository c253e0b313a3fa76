package vn.vanthu.extraction.adapter.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.Refusal;

/**
 * Reads the pages of a PDF by where their text stands. What is attached to it, its properties, notes and form data are
 * never looked at: a paper says what its pages say.
 */
public final class PdfReader implements PaperReader {

    private static final long MEMORY = 64L << 20;
    private static final long SCRATCH = 512L << 20;
    private static final int TAIL = 64 * 1024;
    /** Signs a page below which a page with a picture on it is a scan with a stamp. */
    private static final int STAMP = 60;

    private static final int WAIT_NOTE = 800;

    private final ReadingLimits limits;
    private final SignatureVerifier verifier;

    public PdfReader(ReadingLimits limits, SignatureVerifier verifier) {
        this.limits = limits;
        this.verifier = verifier;
    }

    /** A reader that knows no certificate to believe. */
    public PdfReader(ReadingLimits limits) {
        this(limits, SignatureVerifier.trustingNobody());
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.PDF;
    }

    @Override
    public Reading read(Attachment file) {
        byte[] bytes = file.content().bytes();
        Budget budget = new Budget(limits);
        try {
            new StreamCheck(bytes, limits, budget).check();
            if (!complete(bytes)) {
                throw Refusal.broken("the file ends early");
            }
            try (PDDocument document =
                    Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache)) {
                Reading reading = read(file.name(), document, budget);
                return reading instanceof Paper paper ? paper.signed(verifier.verify(bytes, document)) : reading;
            }
        } catch (Refusal e) {
            return Readers.unreadable(file.name(), e);
        } catch (InvalidPasswordException e) {
            return new Unreadable(file.name(), Reason.ENCRYPTED, "a password is needed");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            boolean locked = contains(bytes, "/Adobe.PubSec");
            return new Unreadable(
                    file.name(),
                    locked ? Reason.ENCRYPTED : Reason.BROKEN,
                    e.getClass().getName());
        }
    }

    private Reading read(String file, PDDocument document, Budget budget) throws IOException {
        List<PageText> pages = new ArrayList<>();
        Faces faces = new Faces();
        List<Integer> scanned = new ArrayList<>();
        boolean pictures = false;
        boolean onlyPictures = true;
        int signs = 0;
        for (PDPage page : document.getPages()) {
            if (pages.size() == limits.pages()) {
                throw new Refusal(Fate.REFUSED_SIZE, "over " + limits.pages() + " pages");
            }
            budget.lookAtClock();
            PageMarks marks = new PageEngine(page, faces, budget).run();
            signs += marks.signs();
            pictures |= marks.picture();
            if (marks.scanned()) {
                scanned.add(pages.size() + 1);
            }
            onlyPictures &= marks.picture();
            pages.add(PageText.of(pages.size() + 1, marks, budget));
        }
        if (pages.isEmpty()) {
            throw Refusal.broken("no page");
        }
        if (form(document, pages, signs)) {
            return new Unreadable(file, Reason.KIND_REFUSED, "pdf with an XFA form instead of pages");
        }
        boolean stamps = onlyPictures && signs < STAMP * pages.size() || scanned.size() == pages.size();
        if (signs == 0 || stamps) {
            return new Unreadable(file, pictures ? Reason.NO_TEXT_LAYER : Reason.EMPTY, "");
        }
        List<PageText> bodies = RunningHeads.removed(pages);
        PieceWriter.Written written = PieceWriter.write(Footnotes.removed(bodies));
        Presentation looks = Looks.measure(pages, bodies, written.parts(), budget);
        Paper.Script script = new Paper.Script(faces.old().met(), false);
        return new Paper(file, FileKind.PDF, written.pieces(), script, scanned, looks, List.of());
    }

    /** A form whose pages only ask the reader to wait for a program that can show it. */
    private static boolean form(PDDocument document, List<PageText> pages, int signs) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        return form != null
                && form.hasXFA()
                && (signs == 0
                        || signs < WAIT_NOTE
                                && pages.get(0).lines().stream()
                                        .anyMatch(line -> line.text().contains("Please wait")));
    }

    /** The end mark is there, and a file made for the web is as long as it says. */
    private static boolean complete(byte[] bytes) {
        String tail = latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
        String head = latin(bytes, 0, Math.min(bytes.length, 2048));
        int linear = head.indexOf("/Linearized");
        if (linear >= 0) {
            String[] length = head.substring(linear).split("/L\\s+", 2);
            String digits = length.length < 2 ? "" : length[1].replaceFirst("(?s)\\D.*", "");
            if (!digits.isEmpty() && digits.length() < 10 && Long.parseLong(digits) > bytes.length) {
                return false;
            }
        }
        return tail.contains("%%EOF") || tail.contains("startxref");
    }

    private static boolean contains(byte[] bytes, String word) {
        return latin(bytes, 0, bytes.length).contains(word);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
