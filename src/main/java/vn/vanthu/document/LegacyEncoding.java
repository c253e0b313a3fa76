package vn.vanthu.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bảng mã cũ: an encoding of Vietnamese text older than Unicode. Within an office file its letters stand at the code
 * points of Windows-1252 and are told only by the font of the run.
 */
public enum LegacyEncoding {
    /** TCVN 5712:1993 as fonts named ".Vn…" draw it ("ABC"). */
    TCVN3(Pattern.compile("\\.vn.*")),
    /** VNI Windows: a letter followed by its mark, in fonts named "VNI-…". */
    VNI(Pattern.compile("vni[ -].*"));

    private final Pattern fonts;

    LegacyEncoding(Pattern fonts) {
        this.fonts = fonts;
    }

    /** @param font as the file names it; the tag of a subset ("ABCDEF+") counts for nothing */
    public static Optional<LegacyEncoding> ofFont(String font) {
        String name = font.substring(font.indexOf('+') + 1).strip().toLowerCase(Locale.ROOT);
        for (LegacyEncoding encoding : values()) {
            if (encoding.fonts.matcher(name).matches()) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }
}
