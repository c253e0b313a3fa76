package vn.vanthu.consolidation.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.consolidation.Amendment;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Một lần lập báo cáo tổng hợp: one consolidated report as the register has it.
 *
 * @param version counted from 1; drawn up again, a report keeps its version until it is issued
 * @param drawing counted from 1, each time that one was drawn up
 * @param complete true when nobody was awaited any more
 * @param inputs digest of all that it was drawn from
 * @param asOf the moment of the latest of it
 * @param number số, ký hiệu; empty until it is issued
 * @param letterId in the register of outgoing papers; empty until it is issued
 * @param files SHA-256 of each form
 * @param figures SHA-256 of what the annex said
 * @param questions, lacking, changes JSON
 */
public record Drawing(
        String id,
        ObligationCode obligation,
        ReportingPeriod period,
        int version,
        int drawing,
        State state,
        boolean complete,
        String inputs,
        Instant asOf,
        Act drawn,
        Optional<Act> approved,
        Optional<Act> issued,
        String number,
        String letterId,
        Map<Format, String> files,
        String figures,
        String questions,
        String lacking,
        String changes) {

    public enum State {
        DRAFT,
        APPROVED,
        ISSUED,
        /** Drawn up anew since. */
        WITHDRAWN
    }

    /** Who did it, and when. */
    public record Act(String by, Instant at) {}

    /** As the version after it names it; empty until it is issued. */
    Optional<Amendment.Replaced> asReplaced() {
        return issued.map(act -> new Amendment.Replaced(number, LocalDate.ofInstant(act.at(), VietnamTime.ZONE)));
    }
}
