package vn.vanthu.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes Vietnamese the way that one encoding has it, and says in which font. */
final class Letters {

    private static final String UNICODE = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂĐÊÔƠƯ";
    private static final String TCVN3 =
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ®¡¢§£¤¥¦";
    private static final String VNI_SMALL =
            "à=aø ả=aû ã=aõ á=aù ạ=aï ă=aê ằ=aè ẳ=aú ẵ=aü ắ=aé ặ=aë â=aâ ầ=aà ẩ=aå ẫ=aã ấ=aá ậ=aä"
                    + " è=eø ẻ=eû ẽ=eõ é=eù ẹ=eï ê=eâ ề=eà ể=eå ễ=eã ế=eá ệ=eä ì=ì ỉ=æ ĩ=ó í=í ị=ò"
                    + " ò=oø ỏ=oû õ=oõ ó=où ọ=oï ô=oâ ồ=oà ổ=oå ỗ=oã ố=oá ộ=oä ơ=ô ờ=ôø ở=ôû ỡ=ôõ ớ=ôù ợ=ôï"
                    + " ù=uø ủ=uû ũ=uõ ú=uù ụ=uï ư=ö ừ=öø ử=öû ữ=öõ ứ=öù ự=öï ỳ=yø ỷ=yû ỹ=yõ ý=yù ỵ=î đ=ñ";
    private static final Map<Integer, String> VNI = vni();

    private Letters() {}

    /** @param font empty where the paper's own font serves */
    record Piece(String text, String font) {}

    static List<Piece> written(String text, Encoding encoding) {
        return switch (encoding) {
            case NFC, MIXED -> List.of(new Piece(text, ""));
            case NFD -> List.of(new Piece(Normalizer.normalize(text, Normalizer.Form.NFD), ""));
            case VNI -> List.of(new Piece(vni(text), "VNI-Times"));
            case TCVN3 -> tcvn3(text);
        };
    }

    /** Capitals with a tone have no place in TCVN3: they are typed small in the font of capitals. */
    private static List<Piece> tcvn3(String text) {
        List<Piece> pieces = new ArrayList<>();
        boolean allCapitals = text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        StringBuilder letters = new StringBuilder();
        boolean capitals = allCapitals;
        for (char c : text.toCharArray()) {
            boolean capital = allCapitals || Character.isUpperCase(c) && c > 127 && UNICODE.indexOf(c) < 0;
            if (capital != capitals && letters.length() > 0) {
                pieces.add(new Piece(letters.toString(), capitals ? ".VnTimeH" : ".VnTime"));
                letters.setLength(0);
            }
            capitals = capital;
            letters.append(tcvn3(capital ? Character.toLowerCase(c) : c));
        }
        pieces.add(new Piece(letters.toString(), capitals ? ".VnTimeH" : ".VnTime"));
        return pieces;
    }

    private static char tcvn3(char c) {
        int at = UNICODE.indexOf(c);
        return at < 0 ? c : TCVN3.charAt(at);
    }

    private static String vni(String text) {
        StringBuilder letters = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            letters.append(VNI.getOrDefault(c, Character.toString(c)));
        }
        return letters.toString();
    }

    private static Map<Integer, String> vni() {
        Map<Integer, String> letters = new HashMap<>();
        for (String pair : VNI_SMALL.split(" ")) {
            int c = pair.codePointAt(0);
            letters.put(c, pair.substring(2));
            letters.put(Character.toUpperCase(c), pair.substring(2).toUpperCase(Locale.ROOT));
        }
        return letters;
    }
}
