package vn.vanthu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Dấu kết thúc nội dung: the mark "./." that the models of NĐ 30/2020, Phụ lục III put behind a body's last sentence. It is
 * how a full stop is written there; in {@link AdministrativeDocument#body} the sentence ends with a full stop as any other.
 */
public final class Closing {

    public static final String MARK = "./.";

    private Closing() {}

    /** The body with the mark behind its last paragraph. A body that ends in a table or a heading has no sentence to mark. */
    public static List<Block> marked(List<Block> body) {
        if (body.isEmpty() || !(body.get(body.size() - 1) instanceof Block.Paragraph last)) {
            return body;
        }
        String text = last.text();
        return withLast(body, (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + MARK);
    }

    /** The body as its value is: the mark written as a full stop, or left out where it stands alone. */
    public static List<Block> unmarked(List<Block> body) {
        if (body.isEmpty()
                || !(body.get(body.size() - 1) instanceof Block.Paragraph last)
                || !last.text().endsWith(MARK)) {
            return body;
        }
        String text = last.text().substring(0, last.text().length() - MARK.length());
        return text.isBlank() ? body.subList(0, body.size() - 1) : withLast(body, text.stripTrailing() + ".");
    }

    private static List<Block> withLast(List<Block> body, String text) {
        List<Block> blocks = new ArrayList<>(body);
        blocks.set(blocks.size() - 1, new Block.Paragraph(text));
        return blocks;
    }
}
