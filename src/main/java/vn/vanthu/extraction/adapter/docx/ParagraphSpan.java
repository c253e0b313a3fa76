package vn.vanthu.extraction.adapter.docx;

/**
 * Where a paragraph's content stands in the text of the main part, in characters from 0.
 *
 * @param start behind the start tag and the paragraph's properties
 * @param end before the end tag
 * @param empty true for {@code <w:p/>}, behind which both point
 * @param prefix of the WordprocessingML namespace there; empty when it is the default
 */
public record ParagraphSpan(int start, int end, boolean empty, String prefix) {}
