package vn.vanthu.extraction.adapter.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The style sheet within a page, as far as its selectors are a tag, a class or both; the latest rule holds. */
final class StyleRules {

    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,2000})\\{([^{}]{0,20000})}");
    private static final Pattern SELECTOR =
            Pattern.compile("([a-z][a-z0-9]*)?(\\.[a-z0-9_-]+)?", Pattern.CASE_INSENSITIVE);
    private static final int RULES = 5000;

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    /** @param sheet may stand in comment signs, as Word writes it */
    void read(String sheet) {
        String plain = sheet.replace("<!--", " ").replace("-->", " ").replaceAll("/\\*[^*]*\\*/", " ");
        Matcher rule = RULE.matcher(plain);
        while (rules.size() < RULES && rule.find()) {
            Map<String, String> declared = declarations(rule.group(2));
            for (String selector : rule.group(1).split(",")) {
                String name = selector.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && SELECTOR.matcher(name).matches()) {
                    rules.computeIfAbsent(name, any -> new HashMap<>()).putAll(declared);
                }
            }
        }
    }

    /** What holds for an element, its own style included. */
    Map<String, String> of(Element element) {
        String tag = element.normalName();
        Map<String, String> all = new HashMap<>(rules.getOrDefault(tag, Map.of()));
        for (String name : classes(element)) {
            all.putAll(rules.getOrDefault("." + name, Map.of()));
            all.putAll(rules.getOrDefault(tag + "." + name, Map.of()));
        }
        all.putAll(declarations(element.attr("style")));
        return all;
    }

    private static List<String> classes(Element element) {
        List<String> names = new ArrayList<>();
        for (String name : element.className().split("\\s+")) {
            if (!name.isEmpty() && names.size() < 20) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).strip();
                all.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        value.replaceFirst("(?i)\\s*!important$", ""));
            }
        }
        return all;
    }
}
