package vn.vanthu.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Regime;

/** Lập mẫu: composes the blank form of a duty from its regime. */
final class FormMaker {

    private final FormHeads heads;
    private final Function<Regime, FormLayout> layouts;

    FormMaker(FormHeads heads, Function<Regime, FormLayout> layouts) {
        this.heads = heads;
        this.layouts = layouts;
    }

    /** Empty for an obligation that has no form: an inspection plan, a feedback letter. */
    Optional<BlankForm> of(Duty duty, Regime regime, LastFigures last) {
        return kind(duty, regime).map(kind -> {
            FormHead head = heads.of(kind, duty, regime);
            return switch (kind) {
                case REPORT -> report(head, regime.outline(duty.obligation()).orElseThrow(), last);
                case PLAN -> plan(head, layouts.apply(regime), duty, regime);
                case SCORE_FILE -> scores(head, layouts.apply(regime), duty);
            };
        });
    }

    private static Optional<BlankForm.Kind> kind(Duty duty, Regime regime) {
        return regime.outline(duty.obligation())
                .map(outline -> outline.scoring().isPresent()
                        ? BlankForm.Kind.SCORE_FILE
                        : outline.frame().isPresent() ? BlankForm.Kind.PLAN : BlankForm.Kind.REPORT);
    }

    private static BlankForm report(FormHead head, Outline outline, LastFigures last) {
        String title = outline.parts().stream()
                .filter(part -> part.code().equals(Outline.ANNEX))
                .map(Outline.Part::title)
                .findFirst()
                .orElse("");
        String word = Wording.of("form.annex");
        String bare = title.startsWith(word) ? title.substring(word.length()).strip() : title;
        String lastTitle = last.period()
                .map(period -> Wording.of("form.column.lastOf", period.vietnameseName()))
                .orElseGet(() -> Wording.of("form.column.last"));
        BlankForm.Statistics statistics = new BlankForm.Statistics(
                lastTitle,
                outline.forms().stream().map(form -> table(form, last)).toList());
        boolean annexed = !outline.forms().isEmpty();
        return new BlankForm(
                BlankForm.Kind.REPORT,
                head,
                parts(outline),
                new BlankForm.Annex(annexed ? FormHeads.upper(bare) : "", reference(head), statistics));
    }

    private static BlankForm.Table table(Outline.Form form, LastFigures last) {
        boolean numbered = !form.number().isEmpty();
        return new BlankForm.Table(
                numbered ? Wording.of("form.caption", form.number()) : "",
                numbered ? FormHeads.upper(form.title()) : "",
                form.indicators().stream()
                        .map(line -> new BlankForm.Line(
                                line.number(),
                                line.name(),
                                line.unit(),
                                !line.number().contains("."),
                                last.of(line.code()),
                                Entry.of(line)))
                        .toList());
    }

    private static BlankForm plan(FormHead head, FormLayout layout, Duty duty, Regime regime) {
        List<String> areas = FormLayout.areas(regime.outline()).stream()
                .map(Outline.Part::title)
                .toList();
        return new BlankForm(
                BlankForm.Kind.PLAN,
                head,
                parts(layout.plan()),
                new BlankForm.Annex(
                        annexTitle("form.plan.annex", duty),
                        reference(head),
                        new BlankForm.Frame(layout.columns(), areas)));
    }

    private static BlankForm scores(FormHead head, FormLayout layout, Duty duty) {
        return new BlankForm(
                BlankForm.Kind.SCORE_FILE,
                head,
                List.of(
                        new BlankForm.Part(Wording.of("form.score.result"), true, true),
                        new BlankForm.Part(Wording.of("form.score.explained"), true, true),
                        new BlankForm.Part(Wording.of("form.score.evidence"), true, true)),
                new BlankForm.Annex(
                        annexTitle("form.score.annex", duty),
                        reference(head),
                        new BlankForm.Scores(layout.scores(), total(layout.scores()))));
    }

    /** Empty while the maximum of an area is not known. */
    private static String total(List<ScoreArea> areas) {
        BigDecimal total = BigDecimal.ZERO;
        for (ScoreArea area : areas) {
            if (!area.main()) {
                continue;
            }
            if (!(VietnameseNumbers.read(area.maximum()) instanceof Amount.Number maximum)) {
                return "";
            }
            total = total.add(maximum.value());
        }
        return areas.isEmpty() ? "" : VietnameseNumbers.format(total);
    }

    /** A part whose areas follow is not written under itself. The annex is not one of them. */
    private static List<BlankForm.Part> parts(Outline outline) {
        List<BlankForm.Part> parts = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            if (part.code().equals(Outline.ANNEX)) {
                continue;
            }
            boolean holds =
                    outline.parts().stream().anyMatch(other -> other.code().startsWith(part.code() + "."));
            String ordinal = part.code().substring(part.code().lastIndexOf('.') + 1);
            String title = part.area() ? part.title() : FormHeads.upper(part.title());
            parts.add(new BlankForm.Part(ordinal + ". " + title, !part.area(), !holds));
        }
        return parts;
    }

    /** With the period, so that the sheet says by itself what it is for. */
    private static String annexTitle(String key, Duty duty) {
        return Wording.of(key, FormHeads.upper(duty.period().vietnameseName()));
    }

    private static String reference(FormHead head) {
        return Wording.of("form.reference", head.type().title(), head.notation(), head.date(), head.unit());
    }
}
