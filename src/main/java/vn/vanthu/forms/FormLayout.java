package vn.vanthu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Column;
import vn.vanthu.document.Frame;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Regime;

/**
 * Khung kế hoạch và bảng điểm of one regime.
 *
 * @param plan the plan's outline
 * @param columns of the frame table, without the ordinal's
 * @param scores lines of the score table
 */
public record FormLayout(Outline plan, List<String> columns, List<ScoreArea> scores) {

    public FormLayout {
        columns = List.copyOf(columns);
        scores = List.copyOf(scores);
    }

    /** From the regime's own outlines of plans and scores; made from its report's areas where it states none. */
    public static FormLayout of(Regime regime) {
        FormLayout plain = ofReport(regime);
        Optional<Outline> plan = regime.outlines().values().stream()
                .filter(outline -> outline.frame().isPresent())
                .findFirst();
        List<ScoreArea> scores = regime.outlines().values().stream()
                .flatMap(outline -> outline.scoring().stream())
                .flatMap(scoring -> scoring.areas().stream())
                .map(FormLayout::area)
                .toList();
        return new FormLayout(
                plan.map(FormLayout::withoutAnnex).orElse(plain.plan()),
                plan.flatMap(Outline::frame).map(FormLayout::columns).orElse(plain.columns()),
                scores.isEmpty() ? plain.scores() : scores);
    }

    private static Outline withoutAnnex(Outline plan) {
        return new Outline(
                plan.parts().stream()
                        .filter(part -> !part.code().equals(Outline.ANNEX))
                        .toList(),
                List.of());
    }

    /** The headings as the regime writes them first; areas are rows of their own, and the number is always there. */
    private static List<String> columns(Frame frame) {
        return frame.columns().stream()
                .filter(column -> column.role() != Column.Role.NUMBER && column.role() != Column.Role.AREA)
                .map(column -> column.names().get(0))
                .toList();
    }

    private static ScoreArea area(Scoring.Area area) {
        return new ScoreArea(
                Integer.toString(area.number()),
                area.title(),
                area.maximum().map(VietnameseNumbers::format).orElse(""));
    }

    private static FormLayout ofReport(Regime regime) {
        List<Outline.Part> plan = new ArrayList<>();
        plan.add(part("I", Wording.of("form.plan.goals")));
        plan.add(part("II", Wording.of("form.plan.tasks")));
        List<ScoreArea> scores = new ArrayList<>();
        regime.outline().parts().stream()
                .filter(part -> part.code().equals("I"))
                .forEach(part -> scores.add(new ScoreArea("1", part.title(), "")));
        for (Outline.Part area : areas(regime.outline())) {
            plan.add(part(area.code(), area.title()));
            scores.add(new ScoreArea(Integer.toString(scores.size() + 1), area.title(), ""));
        }
        plan.add(part("III", Wording.of("form.plan.budget")));
        plan.add(part("IV", Wording.of("form.plan.organisation")));
        return new FormLayout(
                new Outline(plan, List.of()),
                List.of(Wording.of("form.plan.columns").split(";\\s*")),
                scores);
    }

    static List<Outline.Part> areas(Outline outline) {
        return outline.parts().stream().filter(Outline.Part::area).toList();
    }

    private static Outline.Part part(String code, String title) {
        return new Outline.Part(code, title, List.of(), true);
    }
}
