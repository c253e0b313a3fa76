package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.VietnameseText;

/** Words prepared for comparison: folded, the common abbreviations written out. */
public final class Words {

    private static final int LONGEST = 600;
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("cchc", "cai cach hanh chinh"),
            Map.entry("tthc", "thu tuc hanh chinh"),
            Map.entry("hcnn", "hanh chinh nha nuoc"),
            Map.entry("cbccvc", "can bo cong chuc vien chuc"),
            Map.entry("cbcc", "can bo cong chuc"),
            Map.entry("ccvc", "cong chuc vien chuc"),
            Map.entry("cpdt", "chinh phu dien tu"),
            Map.entry("cqdt", "chinh quyen dien tu"),
            Map.entry("cqs", "chinh quyen so"),
            Map.entry("cps", "chinh phu so"),
            Map.entry("cntt", "cong nghe thong tin"),
            Map.entry("vbqppl", "van ban quy pham phap luat"),
            Map.entry("qppl", "quy pham phap luat"),
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("hdnd", "hoi dong nhan dan"),
            Map.entry("dvsn", "don vi su nghiep"),
            Map.entry("dvsncl", "don vi su nghiep cong lap"),
            Map.entry("dvc", "dich vu cong"),
            Map.entry("dvctt", "dich vu cong truc tuyen"),
            Map.entry("pakn", "phan anh kien nghi"),
            Map.entry("nsnn", "ngan sach nha nuoc"),
            Map.entry("vtvl", "vi tri viec lam"),
            Map.entry("tchc", "to chuc hanh chinh"));

    private Words() {}

    /** The words of a title or a name; of a long text, those of its beginning. */
    public static List<String> of(String text) {
        return all(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** Every word of a text, however long. */
    public static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        for (String word : VietnameseText.fold(text).split(" ")) {
            if (!word.isEmpty()) {
                String full = ABBREVIATIONS.get(word);
                if (full == null) {
                    words.add(word);
                } else {
                    words.addAll(List.of(full.split(" ")));
                }
            }
        }
        return words;
    }

    /** Common words of both sets against all, from 0 to 1. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }
}
