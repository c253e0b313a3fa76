package vn.vanthu.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a registry of units must not contain. */
final class UnitChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MAIL =
            Pattern.compile("[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");

    private UnitChecks() {}

    static List<String> errors(List<Unit> units) {
        Map<String, Unit> byId = new HashMap<>();
        units.forEach(unit -> byId.putIfAbsent(unit.id(), unit));
        List<String> errors = new ArrayList<>(duplicates(units));
        for (Unit unit : units) {
            Stream.of(own(unit), parent(unit, byId), successors(unit, byId))
                    .flatMap(List::stream)
                    .map(error -> unit.id() + ": " + error)
                    .forEach(errors::add);
        }
        errors.addAll(claimedTwice(units, "the name or alias", unit -> names(unit)));
        errors.addAll(claimedTwice(units, "the mail address", unit -> mail(unit)));
        return errors;
    }

    private static List<String> duplicates(List<Unit> units) {
        Set<String> seen = new HashSet<>();
        return units.stream()
                .filter(unit -> !seen.add(unit.id()))
                .map(unit -> unit.id() + ": the id occurs twice")
                .toList();
    }

    private static List<String> own(Unit unit) {
        List<String> errors = new ArrayList<>();
        if (!ID.matcher(unit.id()).matches()) {
            errors.add("the id must be lower-case ASCII letters and digits joined by \"-\"");
        }
        if (AgencyName.of(unit.name()).words().isEmpty()) {
            errors.add("the name is empty");
        }
        if (unit.email().isEmpty()
                ? !unit.groups().isEmpty()
                : !MAIL.matcher(unit.email()).matches()) {
            errors.add("not a mail address in lower case: \"" + unit.email() + "\"");
        }
        unit.validTo()
                .filter(end -> !end.isAfter(unit.validFrom()))
                .ifPresent(end -> errors.add("validTo " + end + " is not after validFrom " + unit.validFrom()));
        return errors;
    }

    private static List<String> parent(Unit unit, Map<String, Unit> byId) {
        if (unit.parent().isPresent() && !byId.containsKey(unit.parent().get())) {
            return List.of("unknown parent " + unit.parent().get());
        }
        Optional<Unit> parent = unit.parent().map(byId::get);
        if (parent.filter(above -> !above.overlaps(unit)).isPresent()) {
            return List.of("its superior " + parent.get().id() + " exists at another time");
        }
        Set<String> chain = new HashSet<>(Set.of(unit.id()));
        for (Optional<String> up = unit.parent(); up.isPresent(); ) {
            if (!chain.add(up.get())) {
                return List.of("is its own superior");
            }
            up = Optional.ofNullable(byId.get(up.get())).flatMap(Unit::parent);
        }
        return List.of();
    }

    private static List<String> successors(Unit unit, Map<String, Unit> byId) {
        List<String> errors = new ArrayList<>();
        if (!unit.successors().isEmpty() && unit.validTo().isEmpty()) {
            errors.add("has successors but no validTo");
        }
        for (String id : unit.successors()) {
            Unit successor = byId.get(id);
            if (successor == null) {
                errors.add("unknown successor " + id);
            } else if (unit.validTo().filter(end -> !successor.validOn(end)).isPresent()) {
                errors.add("successor " + id + " does not exist on "
                        + unit.validTo().get());
            }
        }
        return errors;
    }

    private static List<String> claimedTwice(List<Unit> units, String what, Function<Unit, List<String>> claims) {
        Map<String, List<Unit>> claimants = new HashMap<>();
        List<String> errors = new ArrayList<>();
        for (Unit unit : units) {
            for (String claim : claims.apply(unit)) {
                List<Unit> others = claimants.computeIfAbsent(claim, key -> new ArrayList<>());
                others.stream()
                        .filter(other -> !other.id().equals(unit.id()) && other.overlaps(unit))
                        .map(other -> unit.id() + ": " + what + " \"" + claim + "\" is also claimed by " + other.id())
                        .forEach(errors::add);
                others.add(unit);
            }
        }
        return errors;
    }

    private static List<String> names(Unit unit) {
        return IssuerMatcher.names(unit).stream()
                .map(AgencyName::key)
                .distinct()
                .toList();
    }

    private static List<String> mail(Unit unit) {
        return unit.email().isEmpty() ? List.of() : List.of(unit.email());
    }
}
