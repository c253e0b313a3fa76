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

    @Test
    void unitsCannotSucceedOneAnotherInACircle() {
        Unit first = unit("first", "Sở Một", "mot@daklak.example", START, END, List.of(), List.of("second"));
        Unit second =
                unit("second", "Sở Hai", "hai@daklak.example", START, END.plusDays(9), List.of(), List.of("first"));
        Unit itself = unit("itself", "Sở Ba", "ba@daklak.example", START, END, List.of(), List.of("itself"));

        assertThat(errors(List.of(first, second, itself)))
                .containsExactlyInAnyOrder(
                        "second: successor first does not exist on 2025-07-10",
                        "itself: successor itself does not exist on 2025-07-01");
    }

    @Test
    void aSuccessorThatEndedBeforeItsPredecessorIsRefused() {
        Unit old = unit("old", "Sở Cũ", "cu@daklak.example", START, END, List.of(), List.of("gone"));
        Unit gone = unit("gone", "Sở Mất", "mat@daklak.example", START, END.minusYears(1), List.of(), List.of());

        assertThat(errors(List.of(old, gone))).containsExactly("old: successor gone does not exist on 2025-07-01");
    }

    @Test
    void aSuperiorOfAnotherTimeIsRefused() {
        Unit province = superior("province", "before");
        Unit before =
                unit("before", "Sở Trước", "truoc@daklak.example", START.minusYears(9), START, List.of(), List.of());

        assertThat(errors(List.of(province, before)))
                .containsExactly("province: its superior before exists at another time");
    }

    @Test
    void anAliasMayBeSharedByUnitsOfTwoLevelsOrTwoTimes() {
        Unit district = unit(
                "district", "UBND huyện Một", "h@daklak.example", START, END, List.of("UBND huyện Hai"), List.of());
        Unit commune =
                unit("commune", "UBND xã Một", "x@daklak.example", START, null, List.of("UBND xã Hai"), List.of());
        Unit later = unit("later", "UBND huyện Hai", "l@daklak.example", END, null, List.of(), List.of());

        assertThat(new UnitRegistry(List.of(district, commune, later)).all()).hasSize(3);
    }

    @Test
    void heirsAreFollowedThroughUnitsThatEndedThemselves() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        LocalDate second = LocalDate.of(2020, 1, 1);
        Unit a = unit("a", "Sở A", "a@daklak.example", START, first, List.of(), List.of("b", "c"));
        Unit b = unit("b", "Sở B", "b@daklak.example", first, second, List.of(), List.of("c", "d"));
        Unit c = unit("c", "Sở C", "c@daklak.example", START, null, List.of(), List.of());
        Unit d = unit("d", "Sở D", "d@daklak.example", second, END, List.of(), List.of());
        UnitRegistry registry = new UnitRegistry(List.of(a, b, c, d));

        assertThat(registry.heirs(a, first.minusDays(1))).containsExactly(a);
        assertThat(registry.heirs(a, first)).containsExactly(b, c);
        assertThat(registry.heirs(a, second)).containsExactly(c, d);
        assertThat(registry.heirs(a, END)).containsExactly(c);
        assertThat(registry.heirs(d, END)).isEmpty();
        assertThat(registry.predecessors(c)).containsExactly(a, b);
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
