package vn.vanthu.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cách ghi quan hệ số liệu, one line a check: {@code 2/1 = 2/1.1 + 2/1.2}, {@code 1/4.1 >= 1/4.1.1 + 1/4.1.2},
 * {@code 1/2 = 1/2.2 : 1/2.1} (percent), {@code 1.1.2 <= 1.1.1}.
 */
public final class CheckNotation {

    private static final Pattern CODE = Pattern.compile("[0-9]+(/[0-9]+)?(\\.[0-9]+)*");
    private static final Pattern LINE = Pattern.compile("(?<left>[^<>=]+)(?<sign>=|>=|<=)(?<right>[^<>=]+)");

    private CheckNotation() {}

    /** @throws IllegalArgumentException naming the line and what is expected */
    public static Check parse(String line) {
        Matcher form = LINE.matcher(line);
        if (!form.matches()) {
            throw refusal(line);
        }
        String left = code(form.group("left"), line);
        String right = form.group("right");
        return switch (form.group("sign")) {
            case ">=" -> new Check.AtLeastSumOf(left, codes(right, "\\+", line));
            case "<=" -> new Check.NotMore(left, code(right, line));
            default ->
                right.contains(":") ? ratio(left, right, line) : new Check.SumOf(left, codes(right, "\\+", line));
        };
    }

    private static Check ratio(String target, String right, String line) {
        List<String> pair = codes(right, ":", line);
        if (pair.size() != 2) {
            throw refusal(line);
        }
        return new Check.RatioOf(target, pair.get(0), pair.get(1));
    }

    private static List<String> codes(String text, String sign, String line) {
        return Arrays.stream(text.split(sign, -1)).map(part -> code(part, line)).toList();
    }

    private static String code(String text, String line) {
        String code = text.strip();
        if (!CODE.matcher(code).matches()) {
            throw refusal(line);
        }
        return code;
    }

    private static IllegalArgumentException refusal(String line) {
        return new IllegalArgumentException("not a check: \"" + line
                + "\"; expected \"a = b + c\", \"a >= b + c\", \"a = b : c\" or \"a <= b\" with indicator codes");
    }
}
