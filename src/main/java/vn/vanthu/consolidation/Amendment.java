package vn.vanthu.consolidation;

import java.time.LocalDate;
import java.util.Optional;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;

/**
 * Bản điều chỉnh: that a report takes the place of one already issued, and what it says otherwise.
 *
 * @param ordinal counted from 1: the second version of a report is its first amendment
 * @param replaced empty where the register does not tell which it was
 */
public record Amendment(int ordinal, Optional<Replaced> replaced, Changes changes) {

    /**
     * The report whose place it takes.
     *
     * @param number số, ký hiệu: "05/BC-SNV"
     */
    public record Replaced(String number, LocalDate date) {}

    /** Empty for a first version, and for one that the register does not keep. */
    public static Optional<Amendment> of(Edition edition) {
        return edition.version() < 2
                ? Optional.empty()
                : Optional.of(new Amendment(edition.version() - 1, edition.replaced(), edition.changes()));
    }

    /** "Báo cáo số 05/BC-SNV ngày 12/3/2026". */
    String replacedWords() {
        return replaced.map(report ->
                        Wording.of("pages.replaced", report.number(), VietnameseDates.formatShort(report.date())))
                .orElseGet(() -> Wording.of("pages.replaced.unknown"));
    }
}
