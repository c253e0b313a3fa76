package vn.vanthu.correspondence.adapter.pdf;

import java.util.HashMap;
import java.util.Map;

/** How the paragraphs and letters of one file look: each combination of styles and own properties is resolved once. */
final class Looks {

    private record Asked(String paragraphStyle, String tableStyle, Bag own) {}

    /** @param hidden text that is not printed */
    record LetterLook(Style.Letter letter, boolean hidden) {}

    record ParagraphLook(Style.Paragraph style, Style.Letter mark) {}

    private final StyleSheet styles;
    private final Undrawable undrawable;
    private final Map<Asked, LetterLook> letters = new HashMap<>();
    private final Map<Asked, ParagraphLook> paragraphs = new HashMap<>();

    /** @param undrawable receives the names of properties that cannot be drawn */
    Looks(StyleSheet styles, Undrawable undrawable) {
        this.styles = styles;
        this.undrawable = undrawable;
    }

    /** @param own the run's properties */
    LetterLook letter(String paragraphStyle, String tableStyle, Bag own) {
        return letters.computeIfAbsent(new Asked(paragraphStyle, tableStyle, own), this::letter);
    }

    private LetterLook letter(Asked asked) {
        Bag look = styles.letter(asked.paragraphStyle, asked.own.val("rStyle"), asked.tableStyle)
                .with(asked.own);
        Limits.letter(look, undrawable);
        return new LetterLook(Resolver.letter(look), look.on("vanish", false));
    }

    /** @param own the paragraph's properties, among them its style and its mark's letters */
    ParagraphLook paragraph(String tableStyle, Bag own) {
        return paragraphs.computeIfAbsent(new Asked(own.val("pStyle"), tableStyle, own), this::paragraph);
    }

    private ParagraphLook paragraph(Asked asked) {
        Bag look = styles.paragraph(asked.paragraphStyle, asked.tableStyle).with(asked.own);
        Limits.paragraph(look, undrawable);
        Bag mark = styles.letter(asked.paragraphStyle, "", asked.tableStyle).with(asked.own.under("rPr/"));
        return new ParagraphLook(Resolver.paragraph(look), Resolver.letter(mark));
    }
}
