package vn.vanthu.consolidation;

import java.time.Instant;
import java.util.Optional;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** Where the returns of a period are found. */
@FunctionalInterface
public interface ReturnShelf {

    /** @return empty where no regime covers the period or nobody owes such a duty for it */
    Optional<Dossier> dossier(ObligationCode obligation, ReportingPeriod period, Instant asOf);
}
