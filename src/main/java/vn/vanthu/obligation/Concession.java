package vn.vanthu.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Gia hạn, miễn: what a letter of the department grants one unit for one duty. */
public sealed interface Concession {

    String unitId();

    ObligationCode obligation();

    ReportingPeriod period();

    Grant grant();

    /**
     * The letter that grants it.
     *
     * @param number số, ký hiệu: "45/SNV-CCHC"
     */
    record Grant(String number, LocalDate date) {}

    /**
     * Why a concession cannot be granted.
     *
     * @param field what of it is wrong: unit, period or until
     */
    record Objection(String field, String what) {}

    /**
     * Gia hạn: the unit has until the end of a day, or to an hour of it.
     *
     * @param lastDay the last on-time day, in Vietnam's time
     * @param hour the last on-time minute of that day
     */
    record Extension(
            String unitId,
            ObligationCode obligation,
            ReportingPeriod period,
            LocalDate lastDay,
            Optional<LocalTime> hour,
            Grant grant)
            implements Concession {

        /** The first late instant. */
        public Instant bound() {
            return DueRule.exclusive(DueRule.Bound.ON_OR_BEFORE, lastDay, hour);
        }
    }

    /** Miễn: the unit need not answer. */
    record Exemption(String unitId, ObligationCode obligation, ReportingPeriod period, Grant grant)
            implements Concession {}
}
