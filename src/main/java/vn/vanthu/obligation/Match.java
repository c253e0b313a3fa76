package vn.vanthu.obligation;

import java.util.List;
import java.util.Optional;

/** What a paper is taken for. */
public sealed interface Match {

    /**
     * @param period empty for an obligation that belongs to no period
     * @param also what the same paper answers besides ("quý II và 6 tháng đầu năm 2012"), in the title's order
     */
    record Recognised(Obligation obligation, Optional<ReportingPeriod> period, List<Owed> also) implements Match {
        public Recognised {
            also = List.copyOf(also);
        }
    }

    record Owed(Obligation obligation, ReportingPeriod period) {}

    /** @param possible empty, or the several obligations whose words the title holds alike */
    record KindUnknown(List<ObligationCode> possible) implements Match {
        public KindUnknown {
            possible = List.copyOf(possible);
        }
    }

    /** @param candidates periods that could be meant; empty when nothing points at any */
    record PeriodUnknown(Reason reason, List<ReportingPeriod> candidates) implements Match {
        public PeriodUnknown {
            candidates = List.copyOf(candidates);
        }
    }

    enum Reason {
        /** The title names no period. */
        NOT_STATED,
        /** The year is left out and the paper's date does not settle it. */
        AMBIGUOUS,
        /** No regime covers the period. */
        NO_REGIME,
        /** Such a paper is not ordered for such a period. */
        NOT_OWED
    }
}
