package vn.vanthu.forms;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Outline;
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

    /** Made from the areas of the regime's report, for a regime that states nothing of its own; maxima are left blank. */
    public static FormLayout of(Regime regime) {
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
