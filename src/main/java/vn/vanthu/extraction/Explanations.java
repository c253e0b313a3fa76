package vn.vanthu.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.VietnameseText;

/** Giải trình: explanations in the text beside a score sheet, by the numbers of the criteria that they name. */
final class Explanations {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.,-])\\d{1,2}(?:\\.\\d{1,2}){1,4}(?![\\d/])");

    private Explanations() {}

    /** @param openings words with which a heading or a line opens an explanation */
    static Map<String, String> of(Paper paper, List<String> openings) {
        List<String> words = openings.stream().map(VietnameseText::fold).toList();
        Map<String, String> found = new HashMap<>();
        boolean explains = false;
        for (Line line : Lines.of(paper)) {
            if (line.framed()) {
                continue;
            }
            Label label = Label.of(line.text());
            boolean opens = words.stream().anyMatch(word -> (" " + line.key() + " ").contains(" " + word + " "));
            boolean part = label.kind().level() == 1 && label.kind() != Label.Kind.NONE;
            explains = opens || explains && !part && !line.startsWith("noi nhan");
            Matcher number = NUMBER.matcher(line.text());
            while (explains && number.find()) {
                found.putIfAbsent(number.group(), line.text());
            }
        }
        return found;
    }
}
