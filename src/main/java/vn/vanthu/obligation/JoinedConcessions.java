package vn.vanthu.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One book of what the department's files grant and what clerks have granted through the service. Where both speak of one
 * duty, the letter that the service issued counts; a grant that does not fit the data files any more counts for nothing.
 * Both are told as faults.
 */
public final class JoinedConcessions implements ConcessionBook {

    private record Joined(List<Concession> granted, Concessions files, Concessions all, List<String> faults) {}

    private final ConcessionBook files;
    private final Grants register;
    private final Duties ordered;
    private volatile Joined last;

    /** @param ordered what is owed without concessions */
    public JoinedConcessions(ConcessionBook files, Grants register, Duties ordered) {
        this.files = files;
        this.register = register;
        this.ordered = ordered;
    }

    @Override
    public Concessions current() {
        return joined().all();
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>(files.faults());
        faults.addAll(joined().faults());
        return faults;
    }

    /** Neither changes often; whether grants fit is looked at only when one did. */
    private Joined joined() {
        List<Concession> granted = register.all();
        Concessions written = files.current();
        Joined known = last;
        if (known == null || !known.granted().equals(granted) || !known.files().equals(written)) {
            known = join(granted, written);
            last = known;
        }
        return known;
    }

    private Joined join(List<Concession> granted, Concessions written) {
        List<String> faults = new ArrayList<>();
        List<Concession> all = new ArrayList<>();
        for (Concession one : granted) {
            Optional<Concession.Objection> objection = ordered.objection(one);
            objection.ifPresent(found -> faults.add(named(one) + ", " + found.field() + ": " + found.what()));
            if (objection.isEmpty()) {
                all.add(one);
            }
        }
        Concessions fitting = new Concessions(all);
        for (Concession one : written.all()) {
            if (fitting.of(one.unitId(), one.obligation(), one.period()).isPresent()) {
                faults.add(named(one) + ": the register has an extension for it, which counts");
            } else {
                all.add(one);
            }
        }
        return new Joined(granted, written, new Concessions(all), List.copyOf(faults));
    }

    private static String named(Concession one) {
        return "concession " + one.unitId() + " " + one.obligation() + " " + one.period();
    }
}
