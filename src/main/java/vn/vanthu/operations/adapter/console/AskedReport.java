package vn.vanthu.operations.adapter.console;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.vanthu.consolidation.ReportDuty;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Which report a call is about.
 *
 * @param others all duties of the period that can be consolidated
 */
record AskedReport(Obligation duty, ReportingPeriod period, List<Obligation> others) {

    /**
     * @param obligation null for the period's report
     * @throws ResponseStatusException 400 for what is no period or code, 404 where the regime has no such report
     */
    static AskedReport of(Regimes regimes, String period, String obligation) {
        try {
            ReportingPeriod asked = ReportingPeriod.parse(period);
            Optional<ObligationCode> code = Optional.ofNullable(obligation)
                    .filter(text -> !text.isEmpty())
                    .map(ObligationCode::valueOf);
            return ReportDuty.of(regimes, asked, code)
                    .map(duty -> new AskedReport(duty, asked, ReportDuty.of(regimes, asked)))
                    .orElseThrow(() -> new ResponseStatusException(
                            HttpStatus.NOT_FOUND, "no regime orders such a report for the period"));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }
}
