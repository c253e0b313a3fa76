package vn.vanthu.obligation.adapter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the typed values of one place in a file and notes what is wrong there; a faulty value comes back empty. */
final class Fields {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final String place;
    private final List<String> faults;

    /** @param place file and line, or file and path of keys */
    Fields(String place, List<String> faults) {
        this.place = place;
        this.faults = faults;
    }

    void fault(String field, String what) {
        faults.add(place + ", " + field + ": " + what);
    }

    /** A value that must be there. */
    Optional<String> required(String field, String text) {
        if (text.isBlank()) {
            fault(field, "is missing");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Empty text is no date. */
    Optional<LocalDate> date(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            fault(field, "not a date such as 2012-03-01: \"" + text + "\"");
            return Optional.empty();
        }
    }

    /** Empty text is no hour. */
    Optional<LocalTime> hour(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text, HOUR));
        } catch (DateTimeParseException wrong) {
            fault(field, "not an hour such as 17:00: \"" + text + "\"");
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field, String text) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            fault(field, "\"" + text + "\" is not one of " + Arrays.toString(type.getEnumConstants()));
        }
        return found;
    }

    /** Runs a parser or constructor that refuses by {@link IllegalArgumentException} or a date's fault. */
    <A, B> Optional<B> accept(String field, A value, Function<A, B> reader) {
        try {
            return Optional.of(reader.apply(value));
        } catch (IllegalArgumentException | DateTimeException refusal) {
            fault(field, refusal.getMessage());
            return Optional.empty();
        }
    }

    /** Entries parted by ";". */
    static List<String> entries(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
