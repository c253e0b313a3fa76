package vn.vanthu.assessment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.obligation.ReportingPeriod;

/** Thời gian thực hiện: tells whether a timing as a plan words it lies outside the plan's period. */
record PlanTiming(ReportingPeriod period) {

    /** "giai đoạn 2011-2015", "2011 - 2020": a span that the plan's year may be a part of. */
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?(?:[-–—]|đến)\\s?(?:năm )?((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** A paper that is cited carries the year of its own. */
    private static final Pattern CITED = Pattern.compile(
            "(?:theo|kế hoạch|quyết định|công văn|nghị quyết|nghị định|thông tư|chỉ thị|hướng dẫn|chương trình|đề án)\\s[^;.\\n]*?"
                    + "\\d{1,5}/[^;\\n]*?(?:ngày [\\d/.-]+|năm \\d{4}|(?=[;\\n])|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** True when it states a year that is not the plan's. A timing without a year is the plan's own. */
    boolean outside(String timing) {
        String text = CITED.matcher(VietnameseText.clean(timing)).replaceAll(" ");
        Matcher span = SPAN.matcher(text);
        String rest = span.replaceAll(
                found -> within(found.group(1), found.group(2)) ? " " : Matcher.quoteReplacement(found.group()));
        return YEAR.matcher(rest).results().anyMatch(year -> !within(Integer.parseInt(year.group())));
    }

    /** A span without month or quarter that holds the plan's years says no more than that the task goes on. */
    private boolean within(String first, String last) {
        return Integer.parseInt(first) <= firstYear() && Integer.parseInt(last) >= lastYear();
    }

    private boolean within(int year) {
        return year >= firstYear() && year <= lastYear();
    }

    private int firstYear() {
        return period.firstDay().getYear();
    }

    private int lastYear() {
        return period.lastDay().getYear();
    }
}
