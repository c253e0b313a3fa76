package vn.vanthu.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bảng mã cũ: an encoding of Vietnamese text older than Unicode. Within an office file its codes stand as the letters that
 * Windows-1252 has there, and are told only by the font of the run ({@link Lettering#ofFont}).
 */
public enum LegacyEncoding {
    /**
     * TCVN 5712:1993 in its form VN3, as fonts named ".Vn…" draw it ("ABC"): 67 small letters and seven capitals. The other
     * capitals are small letters in a font such as ".VnTimeH".
     */
    TCVN3(
            "TCVN3 (ABC)",
            "(?i:\\.vn).*|Vn[A-Z0-9].*",
            new CodeTable("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
                    .codes(0xA0, " ĂÂÊÔƠƯĐăâêôơưđ ")
                    .mark('\u00B0', "\u0300")
                    .mark('\u00B1', "\u0309")
                    .mark('\u00B2', "\u0303")
                    .mark('\u00B3', "\u0301")
                    .mark('\u00B4', "\u0323")
                    .codes(0xB5, "àảãáạ ằẳẵắ ")
                    .codes(0xC0, "      ặầẩẫấậè ẻẽ")
                    .codes(0xD0, "éẹềểễếệìỉ   ĩíịò")
                    .codes(0xE0, " ỏõóọồổỗốộờởỡớợù")
                    .codes(0xF0, " ủũúụừửữứựỳỷỹýỵ ")),

    /** VNI Windows: a letter followed by its mark, in fonts named "VNI-…". */
    VNI("VNI Windows", "(?i:vni).*", vni()),

    /** VISCII 1.1 (RFC 1456), in fonts named "VI …". */
    VISCII(
            "VISCII",
            "(?i:vi)[ -].*",
            new CodeTable("")
                    .codes(0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ")
                    .codes(0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ")
                    .codes(0xA0, "Õắằặấầẩậẽẹếềểễệố")
                    .codes(0xB0, "ồổỗỠƠộờởịỰỨỪỬơớƯ")
                    .codes(0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ")
                    .codes(0xD0, "ĐứÒÓÔạỷừửÙÚỹỵÝỡư")
                    .codes(0xE0, "àáâãảăữẫèéêẻìíĩỉ")
                    .codes(0xF0, "đựòóôõỏọụùúũủýợỮ")),

    /** The code page 1258 of Windows, told by the declaration of a text, never by a font. */
    WINDOWS_1258(
            "Windows-1258",
            "(?!)",
            new CodeTable("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
                    .codes(0xC3, "Ă")
                    .mark('\u00CC', "\u0300")
                    .codes(0xD0, "Đ")
                    .mark('\u00D2', "\u0309")
                    .codes(0xD5, "Ơ")
                    .codes(0xDD, "Ư")
                    .mark('\u00DE', "\u0303")
                    .codes(0xE3, "ă")
                    .mark('\u00EC', "\u0301")
                    .codes(0xF0, "đ")
                    .mark('\u00F2', "\u0323")
                    .codes(0xF5, "ơ")
                    .codes(0xFD, "ư₫"));

    private final String label;
    private final Pattern fonts;
    private final CodeTable table;

    LegacyEncoding(String label, String fonts, CodeTable table) {
        this.label = label;
        this.fonts = Pattern.compile(fonts, Pattern.DOTALL);
        this.table = table;
    }

    /** @param font as the file names it; the tag of a subset ("ABCDEF+") counts for nothing */
    public static Optional<LegacyEncoding> ofFont(String font) {
        String name = font.substring(font.indexOf('+') + 1).strip();
        for (LegacyEncoding encoding : values()) {
            if (encoding.fonts.matcher(name).matches()) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    /**
     * The text in NFC.
     *
     * @param codes as they are shown in Windows-1252; what is no code of this encoding stays as it is
     */
    public String decode(String codes) {
        return table.draw("", codes);
    }

    /**
     * The same behind other text, as a run stands behind a run: a mark at its beginning hangs from the last letter of that
     * text, and stays a combining mark until the whole is brought to NFC.
     */
    public String decode(CharSequence before, String codes) {
        return table.draw(before, codes);
    }

    /** The text of bytes that were written in this encoding, in NFC. */
    public String decode(byte[] bytes) {
        return table.draw(bytes);
    }

    /** The same in capitals, as a font draws it whose small letters look like capitals. */
    String capitals(CharSequence before, String codes) {
        return decode(before, codes).toUpperCase(Locale.ROOT);
    }

    private static CodeTable vni() {
        CodeTable table = new CodeTable("aeouyơưAEOUYƠƯ");
        String marks = "ùøûõïâáàåãäêéèúüë";
        String[] drawn = {
            "\u0301",
            "\u0300",
            "\u0309",
            "\u0303",
            "\u0323",
            "\u0302",
            "\u0302\u0301",
            "\u0302\u0300",
            "\u0302\u0309",
            "\u0302\u0303",
            "\u0302\u0323",
            "\u0306",
            "\u0306\u0301",
            "\u0306\u0300",
            "\u0306\u0309",
            "\u0306\u0303",
            "\u0306\u0323"
        };
        for (int i = 0; i < drawn.length; i++) {
            table.mark(marks.charAt(i), drawn[i]);
            table.mark(Character.toUpperCase(marks.charAt(i)), drawn[i]);
        }
        String codes = "ôöñíìæóòîÔÖÑÍÌÆÓÒÎ";
        String letters = "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ";
        for (int i = 0; i < codes.length(); i++) {
            table.codes(codes.charAt(i), letters.substring(i, i + 1));
        }
        return table;
    }
}
