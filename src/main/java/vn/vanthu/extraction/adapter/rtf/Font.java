package vn.vanthu.extraction.adapter.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;

/**
 * A font of the font table: which letters its bytes are.
 *
 * @param page code page of its bytes; {@code SIGNS} for a font of signs
 * @param lettering present when it draws other letters than its code page names
 */
record Font(int page, Optional<Lettering> lettering) {

    static final int SIGNS = 42;
    static final int VIETNAMESE = 1258;
    private static final int WESTERN = 1252;
    private static final int PRIVATE = 0xF000;

    /** @param characterSet as in {@code \fcharset}; -1 if not said */
    static Font of(String name, int characterSet, int ansiPage) {
        Optional<Lettering> lettering = Lettering.ofFont(name);
        boolean old = lettering.flatMap(Lettering::encoding).isPresent();
        return new Font(old ? WESTERN : page(characterSet, ansiPage), lettering);
    }

    /** True when its bytes are letters of an old encoding. */
    boolean old() {
        return lettering.flatMap(Lettering::encoding).isPresent();
    }

    String read(byte[] bytes, CharSequence before, Set<LegacyEncoding> encodings) {
        return read(decode(bytes, encodings), before, encodings);
    }

    /** The same for letters that the file gives in Unicode. */
    String read(String text, CharSequence before, Set<LegacyEncoding> encodings) {
        if (lettering.isEmpty()) {
            return text;
        }
        String read = lettering.get().read(before, text);
        if (!read.equals(text)) {
            lettering.get().encoding().ifPresent(encodings::add);
        }
        return read;
    }

    private String decode(byte[] bytes, Set<LegacyEncoding> encodings) {
        if (page == SIGNS) {
            StringBuilder signs = new StringBuilder();
            for (byte b : bytes) {
                signs.append((b & 0xFF) <= ' ' ? ' ' : (char) (PRIVATE + (b & 0xFF)));
            }
            return signs.toString();
        }
        if (page == VIETNAMESE) {
            String text = LegacyEncoding.WINDOWS_1258.decode(bytes);
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
                encodings.add(LegacyEncoding.WINDOWS_1258);
            }
            return text;
        }
        return new String(bytes, charset(page));
    }

    private static Charset charset(int page) {
        for (String name : new String[] {"windows-" + page, "IBM" + page, "x-windows-" + page, "MS" + page}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return page == 65001 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static int page(int characterSet, int ansiPage) {
        return switch (characterSet) {
            case 2 -> SIGNS;
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> VIETNAMESE;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            case 254, 255 -> 437;
            default -> ansiPage;
        };
    }
}
