package vn.vanthu.intake.adapter.mail;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of an HTML mail, in one pass; blocks part lines, quoted ones open with "> ", scripts and styles are dropped. */
public final class HtmlText {

    private static final Set<String> BREAKS =
            Set.of("br", "p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre");
    private static final int LONGEST_ENTITY = 13;
    private static final char QUOTE_OPENS = '\u0001';
    private static final char QUOTE_CLOSES = '\u0002';
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"));
    private static final Map<String, String> MARKS =
            Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303", "breve", "\u0306");

    private HtmlText() {}

    public static String of(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                at = tag(html, at, text);
            } else if (c == '&') {
                at = entity(html, at, text);
            } else {
                text.append(Character.isWhitespace(c) || c < ' ' ? ' ' : c);
                at++;
            }
        }
        return withQuotesMarked(text.toString().replaceAll("[ \\u00A0]+", " ").replaceAll(" ?\n[\n ]*", "\n"))
                .strip();
    }

    private static String withQuotesMarked(String text) {
        if (text.indexOf(QUOTE_OPENS) < 0) {
            return text;
        }
        StringBuilder marked = new StringBuilder();
        int depth = 0;
        for (String line : text.split("\n")) {
            depth += count(line, QUOTE_OPENS);
            String words =
                    line.replaceAll("[" + QUOTE_OPENS + QUOTE_CLOSES + "]", "").strip();
            if (!words.isEmpty()) {
                marked.append(depth > 0 ? "> " : "").append(words).append('\n');
            }
            depth = Math.max(0, depth - count(line, QUOTE_CLOSES));
        }
        return marked.toString();
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(c -> c == wanted).count();
    }

    private static int tag(String html, int at, StringBuilder text) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            return end < 0 ? html.length() : end + 3;
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            return html.length();
        }
        String name = name(html, at + 1, end);
        if (name.equals("blockquote")) {
            text.append(html.charAt(at + 1) == '/' ? QUOTE_CLOSES + "\n" : "\n" + QUOTE_OPENS);
        } else if (BREAKS.contains(name)) {
            text.append('\n');
        } else if (name.equals("td") || name.equals("th")) {
            text.append(' ');
        }
        return SILENT.contains(name) && html.charAt(at + 1) != '/' ? close(html, end + 1, name) : end + 1;
    }

    private static String name(String html, int from, int end) {
        int start = from < end && html.charAt(from) == '/' ? from + 1 : from;
        int stop = start;
        while (stop < end && stop - start < 12 && Character.isLetterOrDigit(html.charAt(stop))) {
            stop++;
        }
        return html.substring(start, stop).toLowerCase(Locale.ROOT);
    }

    private static int close(String html, int from, String name) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return html.length();
    }

    private static int entity(String html, int at, StringBuilder text) {
        int length =
                html.substring(at, Math.min(html.length(), at + LONGEST_ENTITY)).indexOf(';');
        int end = at + length;
        String value = length < 0 ? "" : value(html.substring(at + 1, end));
        text.append(value.isEmpty() ? "&" : value);
        return value.isEmpty() ? at + 1 : end + 1;
    }

    private static String value(String name) {
        if (name.startsWith("#")) {
            try {
                int code = name.startsWith("#x") || name.startsWith("#X")
                        ? Integer.parseInt(name.substring(2), 16)
                        : Integer.parseInt(name.substring(1));
                return Character.isValidCodePoint(code) ? Character.toString(code) : "";
            } catch (NumberFormatException e) {
                return "";
            }
        }
        if (ENTITIES.containsKey(name)) {
            return ENTITIES.get(name);
        }
        String mark = name.isEmpty() ? null : MARKS.get(name.substring(1));
        return mark == null ? "" : Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
    }
}
