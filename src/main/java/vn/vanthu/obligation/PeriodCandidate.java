package vn.vanthu.obligation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A period as a title mentions it, in the title's order.
 *
 * @param kind empty for a kind that no regime knows, such as nine months
 * @param number quarter, half, a span's last year; 0 for a year
 * @param year the year, or a span's first; empty when the title leaves it out ("báo cáo quý I")
 */
public record PeriodCandidate(Optional<ReportingPeriod.Kind> kind, int number, OptionalInt year) {

    public PeriodCandidate(ReportingPeriod.Kind kind, int number, OptionalInt year) {
        this(Optional.of(kind), number, year);
    }

    /** A mention of nine months, a month, a week. */
    public static PeriodCandidate unlisted(OptionalInt year) {
        return new PeriodCandidate(Optional.empty(), 0, year);
    }

    public static PeriodCandidate of(ReportingPeriod period) {
        return new PeriodCandidate(period.kind(), period.number(), OptionalInt.of(period.year()));
    }

    /** The period in a year; empty when there is no such period. */
    Optional<ReportingPeriod> in(int someYear) {
        try {
            return kind.map(known -> new ReportingPeriod(known, someYear, number));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    /** The period with the year that the title states; empty when it states none, or none that exists. */
    Optional<ReportingPeriod> stated() {
        return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
    }

    /** True for "giai đoạn 2011 - 2020", which may only name the programme that a yearly plan belongs to. */
    boolean frame() {
        return kind.filter(ReportingPeriod.Kind.SPAN::equals).isPresent();
    }
}
