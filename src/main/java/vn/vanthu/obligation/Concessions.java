package vn.vanthu.obligation;

import java.util.List;
import java.util.Optional;

/** Every extension and exemption that was granted; at most one for a unit's duty. */
public record Concessions(List<Concession> all) implements ConcessionBook {

    public static final Concessions NONE = new Concessions(List.of());

    /** @throws Contradictions when one unit is granted two things for one duty */
    public Concessions {
        all = List.copyOf(all);
        List<Concession> every = all;
        Contradictions.refuse(every.stream()
                .filter(one ->
                        every.stream().filter(other -> sameDuty(one, other)).count() > 1)
                .map(one ->
                        "concession " + one.unitId() + " " + one.obligation() + " " + one.period() + " occurs twice")
                .distinct()
                .toList());
    }

    /** A book in which nothing more is written. */
    @Override
    public Concessions current() {
        return this;
    }

    public Optional<Concession> of(String unitId, ObligationCode obligation, ReportingPeriod period) {
        return all.stream()
                .filter(one -> one.unitId().equals(unitId)
                        && one.obligation().equals(obligation)
                        && one.period().equals(period))
                .findFirst();
    }

    private static boolean sameDuty(Concession one, Concession other) {
        return one.unitId().equals(other.unitId())
                && one.obligation().equals(other.obligation())
                && one.period().equals(other.period());
    }
}
