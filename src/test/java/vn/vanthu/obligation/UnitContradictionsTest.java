package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitContradictionsTest {

    private static final LocalDate START = LocalDate.of(2012, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);

    @Test
    void everyContradictionIsNamedAtOnce() {
        List<Unit> units = List.of(
                unit("a", "Sở A", "a@daklak.example", START, null, List.of("Sở Chung"), List.of()),
                unit("a", "Sở A hai", "a2@daklak.example", START, null, List.of(), List.of()),
                unit("b", "Sở B", "not an address", START, null, List.of("SỞ  CHUNG"), List.of()),
                unit("c", "Sở C", "a@daklak.example", START, END, List.of(), List.of("nowhere", "late")),
                unit("d", "Sở D", "d@daklak.example", END, START, List.of(), List.of()),
                unit("late", "Sở Muộn", "late@daklak.example", END.plusDays(1), null, List.of(), List.of()),
                unit("Sở E", "Sở E", "e@daklak.example", START, null, List.of(), List.of("a")));

        assertThat(errors(units))
                .containsExactlyInAnyOrder(
                        "a: the id occurs twice",
                        "b: not a mail address in lower case: \"not an address\"",
                        "b: the name or alias \"sochung\" is also claimed by a",
                        "c: the mail address \"a@daklak.example\" is also claimed by a",
                        "c: unknown successor nowhere",
                        "c: successor late does not exist on 2025-07-01",
                        "d: validTo 2012-01-01 is not after validFrom 2025-07-01",
                        "Sở E: the id must be lower-case ASCII letters and digits joined by \"-\"",
                        "Sở E: has successors but no validTo");
    }

    @Test
    void aNameMayBeUsedAgainAfterItsFirstHolderEnded() {
        Unit old = unit("old", "Sở Cũ", "so@daklak.example", START, END, List.of("Sở Chung"), List.of("new"));
        Unit next = unit("new", "Sở Mới", "so@daklak.example", END, null, List.of("Sở Chung"), List.of());
        UnitRegistry registry = new UnitRegistry(List.of(old, next));

        assertThat(registry.byIssuer("SỞ CHUNG", List.of(), END.minusDays(1))).containsExactly(old);
        assertThat(registry.byIssuer("SỞ CHUNG", List.of(), END)).containsExactly(next);
        assertThat(registry.byEmail("so@daklak.example", END.minusDays(1))).contains(old);
        assertThat(registry.byEmail("so@daklak.example", END)).contains(next);
    }

    @Test
    void aUnitCannotBeItsOwnSuperiorNorHaveAnUnknownOne() {
        Unit first = superior("first", "second");
        Unit second = superior("second", "first");
        Unit lost = superior("lost", "nobody");

        assertThat(errors(List.of(first, second, lost)))
                .containsExactlyInAnyOrder(
                        "first: is its own superior", "second: is its own superior", "lost: unknown parent nobody");
    }

    private static List<String> errors(List<Unit> units) {
        return catchThrowableOfType(Contradictions.class, () -> new UnitRegistry(units))
                .errors();
    }

    private static Unit superior(String id, String parent) {
        return new Unit(
                id,
                "Sở " + id,
                Unit.Kind.SO,
                Set.of(),
                "",
                Optional.of(parent),
                START,
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                false);
    }

    private static Unit unit(
            String id,
            String name,
            String email,
            LocalDate from,
            LocalDate to,
            List<String> aliases,
            List<String> successors) {
        return new Unit(
                id,
                name,
                Unit.Kind.SO,
                Set.of("SO_NGANH"),
                email,
                Optional.empty(),
                from,
                Optional.ofNullable(to),
                aliases,
                successors,
                "",
                false);
    }
}
