package vn.vanthu.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.reminder.Step;

/** One thing that a unit does: when, by which way, and what it sends. */
record Act(When when, Way way, Paper paper) {

    enum Way {
        /** The unit's own door. */
        USUAL,
        EMAIL,
        SFTP,
        SOAP,
        /** A mail that answers the letter that gave the occasion. */
        REPLY,
        /** A mail from an address that nobody knows. */
        STRANGER
    }

    /** Writes what is to be sent. */
    @FunctionalInterface
    interface Paper {
        Parcel write(Occasion occasion);
    }

    sealed interface When {}

    record At(Instant instant) implements When {}

    /** The first moment after such a letter has come. */
    record Upon(Predicate<Received> letter) implements When {}

    static Act at(LocalDate day, String hour, Paper paper) {
        return at(day, hour, Way.USUAL, paper);
    }

    static Act at(LocalDate day, String hour, Way way, Paper paper) {
        return new Act(
                new At(day.atTime(LocalTime.parse(hour))
                        .atZone(VietnamTime.ZONE)
                        .toInstant()),
                way,
                paper);
    }

    static Act upon(Step step, YearDuty duty, Way way, Paper paper) {
        return new Act(new Upon(letter -> letter.says(duty, step)), way, paper);
    }

    /** Upon the first request for a supplement. */
    static Act uponRequest(YearDuty duty, Way way, Paper paper) {
        return new Act(new Upon(letter -> letter.requests(duty)), way, paper);
    }
}
