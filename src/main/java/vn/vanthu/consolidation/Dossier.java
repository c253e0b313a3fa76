package vn.vanthu.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vanthu.ledger.Standing;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Hồ sơ tổng hợp: all that a consolidated report is drawn from; the same dossier gives the same report.
 *
 * @param asOf the moment that the register was looked at
 * @param now the period that is reported on
 * @param last the same duty for the period of the same kind before; empty when there is none in the register
 * @param within the periods of reports that lie within this one or earlier in its year, in the order of time
 * @param own what the department adds from its own monitoring, by section code
 * @param trend how it stood with the same duty in earlier periods of the same kind, in the order of time
 */
public record Dossier(
        Instant asOf,
        Returns now,
        Optional<Returns> last,
        List<Returns> within,
        List<OwnPart> own,
        List<PastPeriod> trend) {

    public Dossier {
        within = List.copyOf(within);
        own = List.copyOf(own);
        trend = List.copyOf(trend);
    }

    /** One without earlier periods. */
    public Dossier(Instant asOf, Returns now, Optional<Returns> last, List<Returns> within, List<OwnPart> own) {
        this(asOf, now, last, within, own, List.of());
    }

    /** Kỳ trước: who had answered an earlier period's duty, as the register has it at this moment. */
    public record PastPeriod(ReportingPeriod period, List<Standing> standings) {
        public PastPeriod {
            standings = List.copyOf(standings);
        }
    }

    /**
     * Phần theo dõi của Sở: what a clerk of the department wrote; it is kept when the report is drawn up again.
     *
     * @param code section code of the outline: II.3
     * @param by who wrote it last
     */
    public record OwnPart(String code, String text, String by, Instant at) {}
}
