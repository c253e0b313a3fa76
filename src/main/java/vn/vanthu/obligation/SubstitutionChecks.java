package vn.vanthu.obligation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One paper may stand for another only when it is owed itself, in a period that ends on the same day. */
final class SubstitutionChecks {

    private SubstitutionChecks() {}

    static List<String> errors(Obligation obligation, Regime regime) {
        return new TreeMap<>(obligation.substitutes())
                .entrySet().stream()
                        .flatMap(entry -> error(entry.getKey(), entry.getValue(), obligation, regime).stream())
                        .toList();
    }

    private static Optional<String> error(
            String withoutYear, ObligationCode code, Obligation obligation, Regime regime) {
        String substituted = "is substituted for " + withoutYear + " by " + code + ", which ";
        Optional<Obligation> substitute = regime.obligation(code);
        if (substitute.isEmpty()) {
            return Optional.of(substituted + "is not here");
        }
        ReportingPeriod period = ReportingPeriod.parse(regime.from().year() + withoutYear);
        if (!obligation.concerns(period)) {
            return Optional.of("is substituted for " + withoutYear + ", for which it is not owed");
        }
        Obligation other = substitute.get();
        Optional<ReportingPeriod> due = other.kind().flatMap(period::ofSameEnd).filter(same -> other.dueRule(same)
                .isPresent());
        if (due.isEmpty()) {
            return Optional.of(substituted + "is not due for a period that ends with " + withoutYear);
        }
        return due.flatMap(other::substitute).map(next -> substituted + "is itself substituted");
    }
}
