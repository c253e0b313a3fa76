package vn.vanthu.consolidation.adapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.vanthu.consolidation.UnitReturn.Content.Carried;
import vn.vanthu.consolidation.UnitReturn.Content.Item;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Plan;

/**
 * Các lần gửi của một báo cáo: which submission brought which part of what stands. Files of the same name are told apart by
 * what stands in them: what a version that only completes the one before leaves as it was is of the submission before.
 */
final class Versions {

    private final Carried by;
    private final Map<Item, Object> said = new HashMap<>();
    private final Map<Item, Carried> elsewhere = new HashMap<>();

    private Versions(Carried by, ExtractedReport standing) {
        this.by = by;
        items(standing, said::put);
    }

    /**
     * @param before the version before; empty for the first
     * @param partial whether this one only completes it
     * @param standing what stands with this version
     */
    static Versions after(Optional<Versions> before, Carried by, boolean partial, ExtractedReport standing) {
        Versions now = new Versions(by, standing);
        before.filter(one -> partial)
                .ifPresent(one -> now.said.forEach((item, words) -> {
                    if (words.equals(one.said.get(item))) {
                        now.elsewhere.put(item, one.elsewhere.getOrDefault(item, one.by));
                    }
                }));
        return now;
    }

    Carried by() {
        return by;
    }

    /** What earlier submissions brought. */
    Map<Item, Carried> elsewhere() {
        return elsewhere;
    }

    private static void items(ExtractedReport report, BiConsumer<Item, Object> each) {
        report.figures().forEach(figure -> each.accept(new Item(figure.code(), figure.at()), figure));
        report.sections().stream()
                .filter(section -> section.at() != null)
                .forEach(section -> each.accept(new Item(section.code(), section.at()), section));
        report.scores().forEach(line -> each.accept(Item.at(line.self().at()), line));
        Plan plan = report.plan();
        plan.items().forEach(item -> item.places().forEach((role, at) -> each.accept(Item.at(at), item.text(role))));
        for (Optional<Place> place : List.of(plan.goals(), plan.budget())) {
            place.ifPresent(at -> each.accept(Item.at(at), at));
        }
    }
}
