package vn.vanthu.extraction.adapter.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.PaperSignature.State;

/**
 * Verifies the signatures on a PDF, within bounds. A file that gives no sign of one costs a look through its bytes; what
 * goes wrong in verifying is said of the signatures, and never keeps the paper from being read.
 */
public final class SignatureVerifier {

    /** More than a paper that went through many hands bears. */
    static final int MOST = 20;

    private static final int MOST_BYTES = 64 << 20;
    private static final long PATIENCE_MS = 12_000;
    private static final byte[] SIGN = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private static final PaperSignature UNKNOWN =
            new PaperSignature("", "", Optional.empty(), Optional.empty(), false, State.UNKNOWN);

    private final Supplier<Trust> folder;
    private Trust trust;

    private SignatureVerifier(Supplier<Trust> folder) {
        this.folder = folder;
    }

    /** Believes nobody. */
    public static SignatureVerifier trustingNobody() {
        return new SignatureVerifier(() -> Trust.NONE);
    }

    /** @param folder with certificates, read when the first signature is met; need not exist */
    public static SignatureVerifier trusting(Path folder) {
        return new SignatureVerifier(() -> Trust.in(folder));
    }

    /**
     * @param document the same file, opened
     * @return in the order in which they were put on the file; those that could not be verified are UNKNOWN
     */
    public List<PaperSignature> verify(byte[] pdf, PDDocument document) {
        if (!signed(pdf)) {
            return List.of();
        }
        int there = count(document);
        if (there == 0) {
            return List.of();
        }
        List<PaperSignature> verified = new ArrayList<>(
                there > MOST || pdf.length > MOST_BYTES
                        ? List.of()
                        : inTime(pdf).orElse(List.of()));
        while (verified.size() < Math.min(there, MOST)) {
            verified.add(UNKNOWN);
        }
        return verified.subList(0, Math.min(MOST, verified.size()));
    }

    /** The same for a file that nobody has opened. */
    public List<PaperSignature> verify(byte[] pdf) {
        if (!signed(pdf)) {
            return List.of();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return verify(pdf, document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return List.of(UNKNOWN);
        }
    }

    /** A file that keeps a library busy loses its verdict, not its reading. */
    private Optional<List<PaperSignature>> inTime(byte[] pdf) {
        FutureTask<List<PaperSignature>> task = new FutureTask<>(() -> PdfSignatures.verify(pdf, trust()));
        Thread thread = new Thread(task, "signatures");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(PATIENCE_MS, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            task.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Trust trust() {
        if (trust == null) {
            trust = folder.get();
        }
        return trust;
    }

    private static int count(PDDocument document) {
        try {
            return (int) document.getSignatureDictionaries().stream()
                    .filter(signature -> signature.getByteRange().length == 4)
                    .count();
        } catch (RuntimeException | StackOverflowError e) {
            return 1;
        }
    }

    static boolean signed(byte[] pdf) {
        for (int at = 0; at <= pdf.length - SIGN.length; at++) {
            if (pdf[at] == '/' && matches(pdf, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 1; i < SIGN.length; i++) {
            if (pdf[at + i] != SIGN[i]) {
                return false;
            }
        }
        return true;
    }
}
