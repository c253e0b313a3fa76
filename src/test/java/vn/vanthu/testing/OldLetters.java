package vn.vanthu.testing;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.vanthu.document.LegacyEncoding;

/** Writes Vietnamese text as keyboards before Unicode did: the codes as Windows-1252 shows them. */
public final class OldLetters {

    /** The 67 small letters with a mark. */
    public static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static final String TCVN3 = "B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACBAECCCECFD0D1AAD2D3D4D5D6D7D8DCDDDE"
            + "DFE1E2E3E4ABE5E6E7E8E9ACEAEBECEDEEEFF1F2F3F4ADF5F6F7F8F9FAFBFCFDFE";
    private static final String[] VNI =
            ("aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá "
                            + "eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ "
                            + "yù î")
                    .split(" ");
    private static final String VISCII = "E0E4E3E1D5E5A2C6C7A1A3E2A5A6E7A4A7F0E8EBA8E9A9EAABACADAAAEECEFEEEDB8"
            + "F2F6F5F3F7F4B0B1B2AFB5BDB6B7DEBEFEF9FCFBFAF8DFD7D8E6D1F1CFD6DBFDDC";
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private static final Map<Character, String> TO_TCVN3 = new HashMap<>();
    private static final Map<Character, String> TO_VNI = new HashMap<>();
    private static final Map<Character, String> TO_VISCII = new HashMap<>();

    static {
        for (int i = 0; i < SMALL.length(); i++) {
            char small = SMALL.charAt(i);
            char capital = Character.toUpperCase(small);
            TO_TCVN3.put(small, code(TCVN3, i));
            TO_VNI.put(small, VNI[i]);
            TO_VNI.put(capital, VNI[i].toUpperCase(Locale.ROOT));
            TO_VISCII.put(small, code(VISCII, i));
        }
        String capitals = "ĂÂÊÔƠƯĐ";
        for (int i = 0; i < capitals.length(); i++) {
            TO_TCVN3.put(capitals.charAt(i), String.valueOf((char) (0xA1 + i)));
        }
    }

    private OldLetters() {}

    /** Capitals with a tone have no code in the fonts of TCVN3; they are the small letter in a font such as ".VnTimeH". */
    public static String tcvn3(String text) {
        return write(text, TO_TCVN3);
    }

    public static String vni(String text) {
        return write(text, TO_VNI);
    }

    /** Small letters only. */
    public static String viscii(String text) {
        return write(text, TO_VISCII);
    }

    public static byte[] windows1258(String text) {
        StringBuilder parted = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            int last = apart.length() - 1;
            if ("\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(last)) < 0) {
                boolean dotted = apart.indexOf('\u0323') > 0;
                parted.append(dotted ? compose(apart.replace("\u0323", "")) + '\u0323' : String.valueOf(letter));
            } else {
                parted.append(compose(apart.substring(0, last))).append(apart.charAt(last));
            }
        }
        return parted.toString().getBytes(VIETNAMESE);
    }

    /** The same as an office file shows it whose font keeps the codes. */
    public static String write(String text, LegacyEncoding encoding) {
        return switch (encoding) {
            case TCVN3 -> tcvn3(text);
            case VNI -> vni(text);
            case VISCII -> viscii(text);
            case WINDOWS_1258 -> new String(windows1258(text), WESTERN);
        };
    }

    private static String compose(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static String code(String codes, int index) {
        int code = Integer.parseInt(codes.substring(2 * index, 2 * index + 2), 16);
        return new String(new byte[] {(byte) code}, WESTERN);
    }

    private static String write(String text, Map<Character, String> codes) {
        StringBuilder written = new StringBuilder();
        for (char letter : text.toCharArray()) {
            written.append(codes.getOrDefault(letter, String.valueOf(letter)));
        }
        return written.toString();
    }
}
