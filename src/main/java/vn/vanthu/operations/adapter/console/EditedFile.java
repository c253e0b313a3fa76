package vn.vanthu.operations.adapter.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.vanthu.correspondence.DraftWords;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;

/**
 * Tệp Word văn thư đã sửa: taken only when it is a Word file of bounded size that the service's own readers can read, that
 * asks for number and date, and that can be printed.
 */
public class EditedFile {

    private final PaperReader readers;
    private final DraftWords words;
    private final int most;

    /** @param most bytes */
    public EditedFile(PaperReader readers, DraftWords words, int most) {
        this.readers = readers;
        this.words = words;
        this.most = most;
    }

    /** Why a file is not taken. */
    public enum Problem {
        NONE,
        TOO_LARGE,
        NOT_WORD,
        UNREADABLE,
        /** It can be read, but not be filled and printed. */
        FAULTY
    }

    /** @param faults of a FAULTY file, each with its place */
    public record Taken(Problem problem, Content content, List<String> faults) {

        static Taken not(Problem problem) {
            return new Taken(problem, Content.of(new byte[0]), List.of());
        }
    }

    public Taken take(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            return Taken.not(Problem.TOO_LARGE);
        }
        if (FileSniffer.sniff(bytes) != FileKind.DOCX) {
            return Taken.not(Problem.NOT_WORD);
        }
        Content content = Content.of(bytes);
        if (!(readers.read(new Attachment("du-thao.docx", RenderedLetter.DOCX_TYPE, content)) instanceof Paper)) {
            return Taken.not(Problem.UNREADABLE);
        }
        List<String> faults = words.faults(bytes).stream().map(Object::toString).toList();
        return new Taken(faults.isEmpty() ? Problem.NONE : Problem.FAULTY, content, faults);
    }
}
