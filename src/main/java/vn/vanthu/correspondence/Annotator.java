package vn.vanthu.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vanthu.intake.Content;

/** Writes remarks into a copy of a Word file. */
@FunctionalInterface
public interface Annotator {

    /**
     * @param author as readers of the file will see it
     * @return the same file with a comment for each remark, all else unchanged; empty when it cannot be written
     */
    Optional<Content> annotate(Content docx, List<Remark> remarks, String author, Instant at);
}
