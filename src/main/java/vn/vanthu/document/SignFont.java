package vn.vanthu.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phông ký hiệu: a font that draws signs. A tick becomes "x", as it is typed in a form by hand; unknown signs a bullet. */
enum SignFont {
    SYMBOL("symbol", Map.of(0x2D, "-", 0xA3, "≤", 0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xB4, "×", 0xAE, "→", 0xDE, "⇒")),
    WINGDINGS(
            "wingdings",
            Map.of(0xFB, "x", 0xFC, "x", 0xFD, "x", 0xFE, "x", 0x6F, "☐", 0x71, "☐", 0x72, "☐", 0xA8, "☐")),
    WINGDINGS_2("wingdings2", Map.of(0x4F, "x", 0x50, "x", 0x51, "x", 0x52, "x", 0x53, "x", 0x54, "x", 0xA3, "☐")),
    WEBDINGS("webdings", Map.of(0x61, "x", 0x72, "x", 0x63, "☐"));

    private static final int PRIVATE = 0xF000;

    private final String key;
    private final Map<Integer, String> signs;

    SignFont(String key, Map<Integer, String> signs) {
        this.key = key;
        this.signs = signs;
    }

    static Optional<SignFont> of(String font) {
        String name = font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
        String bare = name.replaceAll("[ -]|(mt|regular)$", "");
        for (SignFont known : values()) {
            if (known.key.equals(bare)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /**
     * Codes of ASCII count only from the private area, as plain letters they were typed before the font was chosen; and those
     * of Symbol only from there, since programs tell its signs in Unicode.
     */
    String read(String run) {
        StringBuilder read = new StringBuilder(run.length());
        run.codePoints().forEach(sign -> {
            int code = sign >= PRIVATE && sign <= PRIVATE + 0xFF ? sign - PRIVATE : sign;
            if (code == ' ' || code == 0xA0) {
                read.append(' ');
            } else if (code == sign && (this == SYMBOL || code < 0xA1 || code > 0xFF)) {
                read.appendCodePoint(sign);
            } else {
                read.append(signs.getOrDefault(code, "•"));
            }
        });
        return read.toString();
    }
}
