package vn.vanthu.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.vanthu.document.Outline.Indicator;

/** Biểu mẫu, filled by a unit. */
public record FilledForm(String number, String title, List<Line> lines) {

    public FilledForm {
        lines = List.copyOf(lines);
    }

    /**
     * @param ordinal as this unit prints the line's number, with or without a closing dot
     * @param value as printed; empty on a line that only groups others
     * @param note ghi chú; explains a dash
     */
    public record Line(Indicator indicator, String ordinal, String value, String note) {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?");

        public String code() {
            return indicator.code();
        }

        /** The printed value as a number; empty for a dash, a blank and words. */
        public Optional<BigDecimal> figure() {
            return NUMBER.matcher(value).matches()
                    ? Optional.of(new BigDecimal(value.replace(".", "").replace(',', '.')))
                    : Optional.empty();
        }

        Line withValue(String changed) {
            return new Line(indicator, ordinal, changed, note);
        }
    }

    boolean has(String code) {
        return lines.stream().anyMatch(line -> line.code().equals(code));
    }

    /** Puts what {@code change} gives in the place of one line. */
    FilledForm replace(String code, Function<Line, List<Line>> change) {
        List<Line> changed = new ArrayList<>();
        for (Line line : lines) {
            changed.addAll(line.code().equals(code) ? change.apply(line) : List.of(line));
        }
        return new FilledForm(number, title, changed);
    }
}
