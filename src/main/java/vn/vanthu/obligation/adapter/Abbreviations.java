package vn.vanthu.obligation.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.VietnameseText;

/** Chữ viết tắt of a regime: a heading listed in one way of writing is known in the other too. */
final class Abbreviations {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<String, String> fullByShort;

    /** @param fullByShort "CCHC" to "cải cách hành chính" */
    Abbreviations(Map<String, String> fullByShort) {
        this.fullByShort = fullByShort;
    }

    /** All ways to write the title or one of the names, each once, without the title itself. */
    List<String> namesBeside(String title, List<String> names) {
        Map<String, String> byKey = new LinkedHashMap<>();
        Stream.concat(Stream.of(title), names.stream())
                .flatMap(name -> Stream.of(name, written(name, false), written(name, true)))
                .forEach(name -> byKey.putIfAbsent(VietnameseText.fold(name), name));
        byKey.remove(VietnameseText.fold(title));
        return List.copyOf(byKey.values());
    }

    private String written(String name, boolean shortened) {
        String result = name;
        for (Map.Entry<String, String> entry : fullByShort.entrySet()) {
            String from = shortened ? entry.getValue() : entry.getKey();
            String to = shortened ? entry.getKey() : entry.getValue();
            Pattern words = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}])", FLAGS);
            result = words.matcher(result).replaceAll(Matcher.quoteReplacement(to));
        }
        return result;
    }
}
