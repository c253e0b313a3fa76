package vn.vanthu.obligation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A period as a title mentions it, in the title's order.
 *
 * @param number month, quarter, half, 9 for nine months, a span's last year; 0 for a year
 * @param year the year, or a span's first; empty when the title leaves it out ("báo cáo quý I")
 */
public record PeriodCandidate(ReportingPeriod.Kind kind, int number, OptionalInt year) {

    public static PeriodCandidate of(ReportingPeriod period) {
        return new PeriodCandidate(period.kind(), period.number(), OptionalInt.of(period.year()));
    }

    /** The period in a year; empty when there is no such period. */
    Optional<ReportingPeriod> in(int someYear) {
        try {
            return Optional.of(new ReportingPeriod(kind, someYear, number));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    /** The period with the year that the title states; empty when it states none, or none that exists. */
    Optional<ReportingPeriod> stated() {
        return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
    }

    /**
     * True for "giai đoạn 2011 - 2020", which may only name the programme that a yearly plan belongs to, and for a month,
     * which may only tell when something happened.
     */
    boolean incidental() {
        return kind == ReportingPeriod.Kind.SPAN || kind == ReportingPeriod.Kind.MONTH;
    }
}
