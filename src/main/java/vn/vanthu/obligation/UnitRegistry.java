package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Danh mục đơn vị: every unit over time. It never picks between two units that could be meant. */
public final class UnitRegistry {

    private static final LocalDate ENDLESS = LocalDate.MAX;

    private final Map<String, Unit> byId = new LinkedHashMap<>();
    private final IssuerMatcher issuers;

    /** @throws Contradictions with every contradiction among the units */
    public UnitRegistry(List<Unit> units) {
        Contradictions.refuse(UnitChecks.errors(units));
        units.forEach(unit -> byId.put(unit.id(), unit));
        this.issuers = new IssuerMatcher(units, this::superiors);
    }

    /** In the order of the files. */
    public List<Unit> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Unit> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The unit that holds the mail address on the day; if none does any more, the one that held it last before. */
    public Optional<Unit> byEmail(String address, LocalDate day) {
        String wanted = address.strip().toLowerCase(Locale.ROOT);
        return byId.values().stream()
                .filter(unit -> unit.email().equals(wanted) && !wanted.isEmpty())
                .filter(unit -> !unit.validFrom().isAfter(day))
                .max(Comparator.comparing(unit -> unit.validTo().orElse(ENDLESS)));
    }

    /**
     * Every unit existing on the day that a paper's head can mean: the exact name or alias first, then a shortened one
     * ("Sở LĐ-TB&amp;XH"), then a place without its level. Empty for an unknown issuer, several when it is ambiguous.
     *
     * @param name cơ quan ban hành as printed, in any case and on any number of lines
     * @param parents lines above it as printed; one that names another province or district excludes a unit
     */
    public List<Unit> byIssuer(String name, List<String> parents, LocalDate day) {
        return issuers.candidates(name, parents, day);
    }

    /** The units of several groups that owe on the day, each once, group by group. */
    public List<Unit> obligors(List<String> groups, LocalDate day) {
        return groups.stream()
                .flatMap(group -> obligors(group, day).stream())
                .distinct()
                .toList();
    }

    /** The units that owe on the day, in the order of the files. */
    public List<Unit> obligors(String group, LocalDate day) {
        return byId.values().stream()
                .filter(unit -> unit.groups().contains(group) && unit.validOn(day))
                .toList();
    }

    public boolean hasGroup(String group) {
        return byId.values().stream().anyMatch(unit -> unit.groups().contains(group));
    }

    public List<Unit> successors(Unit unit) {
        return unit.successors().stream().map(byId::get).toList();
    }

    public List<Unit> predecessors(Unit unit) {
        return byId.values().stream()
                .filter(other -> other.successors().contains(unit.id()))
                .toList();
    }

    /**
     * Who answers on the day for what the unit left open: itself until it ends, then its successors, or theirs where they
     * ended too. Empty when it ended without a successor.
     */
    public List<Unit> heirs(Unit unit, LocalDate day) {
        if (unit.validTo().map(day::isBefore).orElse(true)) {
            return List.of(unit);
        }
        return successors(unit).stream()
                .flatMap(successor -> heirs(successor, day).stream())
                .distinct()
                .toList();
    }

    /** The superior agencies, nearest first. */
    public List<Unit> superiors(Unit unit) {
        List<Unit> chain = new ArrayList<>();
        for (Optional<Unit> up = unit.parent().map(byId::get); up.isPresent(); ) {
            chain.add(up.get());
            up = up.get().parent().map(byId::get);
        }
        return chain;
    }
}
