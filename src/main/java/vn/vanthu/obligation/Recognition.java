package vn.vanthu.obligation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.VietnameseText;

/**
 * Dấu hiệu nhận biết: by which type and title words a paper is taken for a duty. Words are compared without case and
 * diacritics, as whole words.
 *
 * @param types types the paper may have; empty for any. A paper whose type is unknown passes
 * @param allOf each entry lists alternatives, of which the title must hold one
 * @param noneOf words the title must not hold
 */
public record Recognition(Set<DocumentType> types, List<List<String>> allOf, List<String> noneOf) {

    public Recognition {
        types = Set.copyOf(types);
        allOf = allOf.stream().map(List::copyOf).toList();
        noneOf = List.copyOf(noneOf);
    }

    /** @param title the type's title, where the paper prints one, and the subject */
    public boolean fits(Optional<DocumentType> type, String title) {
        String text = " " + VietnameseText.fold(title) + " ";
        boolean typed = types.isEmpty() || type.map(types::contains).orElse(true);
        return typed
                && allOf.stream().allMatch(words -> words.stream().anyMatch(word -> holds(text, word)))
                && noneOf.stream().noneMatch(word -> holds(text, word));
    }

    private static boolean holds(String text, String words) {
        return text.contains(" " + VietnameseText.fold(words) + " ");
    }
}
