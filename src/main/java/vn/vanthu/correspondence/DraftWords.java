package vn.vanthu.correspondence;

import java.util.List;
import java.util.Map;

/** Lời văn của dự thảo: the Word file that a clerk edits, and what comes back. See {@link Blanks}. */
public interface DraftWords {

    /** A Word file in the template's words, with its {@link Blanks} marked. */
    byte[] open(String template, Map<String, Object> data);

    /** Everything that keeps an edited file from being filled and printed; empty when it can be. */
    List<TemplateFault> faults(byte[] docx);

    /** @param data at least the blanks that the file asks for */
    RenderedLetter fill(byte[] docx, Map<String, Object> data);
}
