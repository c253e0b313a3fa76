package vn.vanthu.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tra cứu: what a unit may ask through a door about its own submissions; nobody is told of another unit's. */
public interface StatusDesk {

    /** Empty for a case number that does not exist and for one that is another unit's, without telling which. */
    Optional<CaseStatus> ofCase(String unitId, String caseNumber);

    /**
     * @param period such as {@code 2012Q1}
     * @return empty when the period is not one that can be understood; a list, maybe without entries, when it is
     */
    Optional<List<Duty>> ofPeriod(String unitId, String period);

    /**
     * The consolidated report of a period, which is told to the accounts that the department lets read it.
     *
     * @param account of the caller
     * @param kind the duty whose papers are consolidated: REPORT_QUARTER
     */
    Consolidated ofReport(String account, String kind, String period);

    /** What came of asking for a consolidated report. */
    sealed interface Consolidated {}

    /** The department does not let this account read consolidated reports. */
    record NotAllowed() implements Consolidated {}

    record PeriodUnknown() implements Consolidated {}

    /** No such report is ordered for the period. */
    record KindUnknown() implements Consolidated {}

    record NotIssued() implements Consolidated {}

    /**
     * The latest version that was issued.
     *
     * @param number số, ký hiệu
     */
    record Report(String kind, String period, int version, String number, Instant issuedAt, byte[] xml, byte[] pdf)
            implements Consolidated {}

    enum State {
        WAITING,
        ANSWERED,
        HELD,
        FAILED,
        CLOSED
    }

    /** @param verdict ACCEPTED, SUPPLEMENT, REJECTED or NEEDS_PERSON; empty while there is none */
    record CaseStatus(
            String caseNumber, State state, Optional<String> verdict, List<Remark> findings, List<Letter> letters) {
        public CaseStatus {
            findings = List.copyOf(findings);
            letters = List.copyOf(letters);
        }
    }

    /** @param at and basis empty strings when there is none to name */
    record Remark(String code, String severity, String message, String at, String basis) {}

    record Letter(String id, String number, String kind, byte[] docx, byte[] pdf) {}

    /** @param daysLate 0 when on time or not yet due */
    record Duty(
            String unitId,
            String unitName,
            String obligation,
            Instant due,
            String state,
            int daysLate,
            Optional<String> caseNumber) {}
}
