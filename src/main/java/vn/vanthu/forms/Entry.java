package vn.vanthu.forms;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;

/**
 * Ô nhập: what a cell takes.
 *
 * @param codes the numbers that an answer may have; empty for other kinds
 */
public record Entry(Kind kind, List<String> codes) {

    /** NONE is printed and not to be changed; COUNT is a whole number, AMOUNT any number, both from 0; PERCENT 0 to 100. */
    public enum Kind {
        NONE,
        TEXT,
        COUNT,
        AMOUNT,
        PERCENT,
        CODE
    }

    public static final Entry NONE = new Entry(Kind.NONE, List.of());
    public static final Entry TEXT = new Entry(Kind.TEXT, List.of());
    public static final Entry AMOUNT = new Entry(Kind.AMOUNT, List.of());

    private static final Pattern CODE = Pattern.compile("=\\s?(\\d{1,2})(?!\\d)");

    public Entry {
        codes = List.copyOf(codes);
    }

    /** By đơn vị tính: "%", "Có = 1; Không = 0", "Triệu đồng", "Văn bản". */
    static Entry of(Outline.Indicator line) {
        if (line.group()) {
            return NONE;
        }
        List<String> codes = CODE.matcher(line.unit())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        if (!codes.isEmpty()) {
            return new Entry(Kind.CODE, codes);
        }
        if (line.unit().contains("%")) {
            return new Entry(Kind.PERCENT, List.of());
        }
        boolean money = Stream.of(Wording.of("form.unit.amounts").split(";"))
                .anyMatch(unit -> line.unit().equalsIgnoreCase(unit.strip()));
        return money ? AMOUNT : new Entry(Kind.COUNT, List.of());
    }

    boolean figure() {
        return kind != Kind.NONE && kind != Kind.TEXT;
    }
}
