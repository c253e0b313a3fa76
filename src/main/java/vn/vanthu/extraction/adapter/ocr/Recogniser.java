package vn.vanthu.extraction.adapter.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.pdf.PlacedPage;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;

/** Reads the pictures of a file. To be run where it may fail: it decodes what a stranger sent. */
public final class Recogniser {

    private static final float CONFIDENT = 60;
    private static final int FEW = 20;

    private final OcrSettings settings;
    private final ReadingLimits limits;
    private final SignatureVerifier verifier;
    private final Tesseract tesseract;

    public Recogniser(OcrSettings settings, ReadingLimits limits, SignatureVerifier verifier) {
        this.verifier = verifier;
        this.settings = settings;
        this.limits = limits;
        this.tesseract = new Tesseract(settings.command(), settings.languages());
    }

    /**
     * As many of the first pages as there is time for.
     *
     * @return a paper none of whose letters is certain, or NO_TEXT_LAYER when no word was recognised
     */
    public Reading recognise(Attachment file, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<PlacedPage> pages = new ArrayList<>();
        try (PictureSource source = PictureSource.of(file, settings.dpi())) {
            int count = Math.min(source.pages(), settings.pages());
            for (int i = 0; i < count && left(end).toMillis() > 0; i++) {
                page(source.picture(i), end, pages);
            }
        } catch (IOException | RuntimeException e) {
            return paper(file, pages, e.getClass().getName());
        }
        return paper(file, pages, "no words");
    }

    private void page(Picture picture, long end, List<PlacedPage> pages) throws IOException {
        Picture upright = picture;
        List<RecognisedWord> words = tesseract.words(picture, left(end));
        if (doubtful(words) && left(end).toMillis() > 0) {
            int turns = tesseract.turns(picture, left(end));
            if (turns > 0) {
                upright = picture.turned(turns);
                words = tesseract.words(upright, left(end));
            }
        }
        if (!words.isEmpty()) {
            pages.add(PageWords.page(upright, words));
        }
    }

    private Reading paper(Attachment file, List<PlacedPage> pages, String without) {
        if (pages.isEmpty()) {
            return new Unreadable(file.name(), Reason.NO_TEXT_LAYER, without);
        }
        try {
            List<Paper.Piece> pieces = PlacedPage.pieces(pages, new Budget(limits));
            byte[] bytes = file.content().bytes();
            FileKind kind = FileSniffer.sniff(bytes);
            Paper paper = new Paper(file.name(), kind, pieces, new Paper.Script(Set.of(), true));
            return kind == FileKind.PDF ? paper.signed(verifier.verify(bytes)) : paper;
        } catch (IOException e) {
            return new Unreadable(
                    file.name(), Reason.NO_TEXT_LAYER, e.getClass().getName());
        }
    }

    /** Few words, or hardly told apart, or most of them taller than wide as on a page that lies on its side. */
    private static boolean doubtful(List<RecognisedWord> words) {
        double confidence =
                words.stream().mapToDouble(RecognisedWord::confidence).average().orElse(0);
        List<RecognisedWord> longer =
                words.stream().filter(word -> word.text().length() > 2).toList();
        long tall = longer.stream().filter(word -> word.height() > word.width()).count();
        return words.size() < FEW || confidence < CONFIDENT || 2 * tall > longer.size();
    }

    private static Duration left(long end) {
        return Duration.ofNanos(end - System.nanoTime());
    }
}
