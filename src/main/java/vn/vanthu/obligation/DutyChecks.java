package vn.vanthu.obligation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.obligation.Concession.Extension;
import vn.vanthu.obligation.Concession.Objection;

/** What regimes, units and concessions must not say of one another. */
final class DutyChecks {

    private DutyChecks() {}

    /** A group must have units, and a unit's group must oblige it to something: else a misspelt name frees a unit. */
    static List<String> groups(Regimes regimes, UnitRegistry units) {
        Stream<String> empty = regimes.all().stream()
                .flatMap(regime -> regime.obligations().stream().flatMap(obligation -> obligation.groups().stream()
                        .filter(group -> !units.hasGroup(group))
                        .map(group -> regime.id() + ": obligation " + obligation.code()
                                + ": no unit belongs to the group " + group)));
        Set<String> obliged = regimes.all().stream()
                .flatMap(regime -> regime.obligations().stream())
                .flatMap(obligation -> obligation.groups().stream())
                .collect(Collectors.toSet());
        Stream<String> idle = units.all().stream().flatMap(unit -> unit.groups().stream()
                .filter(group -> !obliged.contains(group))
                .sorted()
                .map(group -> unit.id() + ": no regime obliges the group " + group));
        return Stream.concat(empty, idle).toList();
    }

    /** It must concern something that the unit owes, and give more time than the rule does. */
    static Optional<Objection> objection(Concession concession, Duties duties) {
        if (duties.units().byId(concession.unitId()).isEmpty()) {
            return Optional.of(new Objection("unit", "there is no unit " + concession.unitId()));
        }
        if (duties.find(concession.unitId(), concession.obligation(), concession.period())
                .isEmpty()) {
            String nothing = concession.unitId() + " does not owe " + concession.obligation() + " for ";
            return Optional.of(new Objection("period", nothing + concession.period()));
        }
        Due due = duties.due(concession.obligation(), concession.period()).orElseThrow();
        return concession instanceof Extension extension && due instanceof Due.Known known
                ? tooShort(extension, known)
                : Optional.empty();
    }

    private static Optional<Objection> tooShort(Extension extension, Due.Known ordered) {
        String end =
                extension.lastDay() + extension.hour().map(hour -> " " + hour).orElse("");
        return extension.bound().isAfter(ordered.bound())
                ? Optional.empty()
                : Optional.of(new Objection(
                        "until",
                        end + " gives no more time than the rule, whose last on-time day is " + ordered.lastDay()));
    }

    static List<String> concessions(Concessions granted, Duties ordered) {
        return granted.all().stream()
                .flatMap(one -> objection(one, ordered)
                        .map(found -> "concession " + one.unitId() + " " + one.obligation() + " " + one.period() + ", "
                                + found.field() + ": " + found.what())
                        .stream())
                .toList();
    }
}
