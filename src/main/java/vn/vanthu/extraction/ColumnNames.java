package vn.vanthu.extraction;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Column;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.VietnameseText;

/** Tên cột: how the columns of a table may be headed, ready to be compared with many cells. */
final class ColumnNames {

    private static final double COVERED = 0.5;

    private record Name(Role role, String words) {

        boolean covers(String key) {
            return (" " + key + " ").contains(" " + words + " ") && words.length() >= COVERED * key.length();
        }
    }

    private final List<Name> names;

    ColumnNames(List<Column> known) {
        this.names = known.stream()
                .flatMap(column ->
                        column.names().stream().map(name -> new Name(column.role(), VietnameseText.fold(name))))
                .filter(name -> !name.words().isEmpty())
                .toList();
    }

    /**
     * The role whose name covers most of a heading's words, and at least half of them.
     *
     * @param whole the heading, folded
     * @param bare the same without what stands in brackets
     */
    Optional<Role> role(String whole, String bare) {
        Role best = null;
        int longest = 0;
        for (Name name : names) {
            if (name.words().length() > longest && (name.covers(whole) || name.covers(bare))) {
                best = name.role();
                longest = name.words().length();
            }
        }
        return Optional.ofNullable(best);
    }
}
