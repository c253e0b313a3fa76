package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the units that a printed agency name can mean. */
final class IssuerMatcher {

    /** No agency's name is longer; what is, was not read from a head. */
    private static final int LONGEST_NAME = 300;

    private record Known(Unit unit, List<AgencyName> names, List<AgencyName> superiors) {}

    private final List<Known> known;

    IssuerMatcher(List<Unit> units, Function<Unit, List<Unit>> superiors) {
        this.known = units.stream()
                .map(unit -> new Known(unit, names(unit), names(superiors.apply(unit))))
                .toList();
    }

    static List<AgencyName> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .map(AgencyName::of)
                .distinct()
                .toList();
    }

    List<Unit> candidates(String printed, List<String> parents, LocalDate day) {
        if (printed.length() > LONGEST_NAME) {
            return List.of();
        }
        AgencyName name = AgencyName.of(printed);
        List<AgencyName> above = parents.stream()
                .filter(line -> line.length() <= LONGEST_NAME)
                .map(AgencyName::of)
                .toList();
        List<Known> possible = known.stream()
                .filter(entry -> entry.unit().validOn(day) && under(entry, above))
                .toList();
        return Stream.<BiPredicate<AgencyName, AgencyName>>of(
                        (paper, unit) -> paper.key().equals(unit.key()),
                        AgencyName::shortens,
                        (paper, unit) -> !paper.territory()
                                && unit.territory()
                                && paper.key().equals(unit.place().key()))
                .map(means -> matching(possible, name, means))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Unit> matching(
            List<Known> possible, AgencyName printed, BiPredicate<AgencyName, AgencyName> means) {
        return possible.stream()
                .filter(entry -> variants(printed, entry).stream()
                        .anyMatch(paper -> entry.names().stream().anyMatch(unit -> means.test(paper, unit))))
                .map(Known::unit)
                .toList();
    }

    /** The name as printed, and with the superior's name or place left out. */
    private static Set<AgencyName> variants(AgencyName printed, Known entry) {
        Set<AgencyName> variants = new LinkedHashSet<>(List.of(printed));
        for (AgencyName superior : entry.superiors()) {
            variants.add(printed.without(superior));
            variants.add(printed.without(superior.place()));
        }
        variants.removeIf(variant -> variant.words().isEmpty());
        return variants;
    }

    /** A printed superior that names a territory must be a superior of the unit; other lines say nothing. */
    private static boolean under(Known entry, List<AgencyName> above) {
        return entry.superiors().isEmpty()
                || above.stream().filter(AgencyName::territory).allMatch(line -> entry.superiors().stream()
                        .anyMatch(superior -> line.key().equals(superior.key()) || line.shortens(superior)));
    }

    private static List<AgencyName> names(List<Unit> units) {
        return units.stream().flatMap(unit -> names(unit).stream()).toList();
    }
}
