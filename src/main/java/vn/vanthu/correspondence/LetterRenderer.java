package vn.vanthu.correspondence;

import java.util.Map;

/** Fills a Word template and prints it. */
public interface LetterRenderer {

    /**
     * @param template name without extension, such as {@code receipt}
     * @param data field name to value: a string, a boolean, or a list of such maps for a repeated block or row
     * @throws IllegalArgumentException naming every field that is missing or unknown
     */
    RenderedLetter render(String template, Map<String, Object> data);

    /**
     * The letter of a draft: on its template, or in the words that a clerk put in their place where the renderer knows how.
     *
     * @param data the draft's, with the blanks filled
     */
    default RenderedLetter render(LetterDraft draft, Map<String, Object> data) {
        return render(draft.kind().template(), data);
    }
}
