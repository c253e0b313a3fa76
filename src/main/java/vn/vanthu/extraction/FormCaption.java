package vn.vanthu.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tên biểu: the line "Biểu mẫu 3" before a table or within it. */
final class FormCaption {

    private static final Pattern CAPTION =
            Pattern.compile("(?:phu luc )?bieu (?:mau )?(?:so )?0?(\\d{1,2}|[ivx]{1,5})(?: .*)?");
    private static final Map<String, String> ROMAN = Map.of(
            "i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "vii", "7", "viii", "8", "ix", "9", "x",
            "10");

    private FormCaption() {}

    /** The form's number in Arabic digits. */
    static Optional<String> of(String key) {
        Matcher caption = CAPTION.matcher(key);
        return caption.matches()
                ? Optional.of(ROMAN.getOrDefault(caption.group(1), caption.group(1)))
                : Optional.empty();
    }
}
