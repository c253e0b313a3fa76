package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** Ghi chú về tổng số: what a reader must know of a total beside whom it lacks. */
public final class LineNotes {

    private final Doubts doubts;
    private final boolean anyDoubt;
    private final boolean anyShared;

    public LineNotes(ConsolidatedReport report) {
        this.doubts = new Doubts(report);
        List<FigureLine> lines =
                report.forms().stream().flatMap(form -> form.lines().stream()).toList();
        this.anyDoubt = lines.stream().anyMatch(line -> doubts.of(line).isPresent());
        this.anyShared = lines.stream().anyMatch(line -> most(line).isPresent());
    }

    /** "(*) Có 1 số liệu cần làm rõ, chiếm 12,5%; không kể số liệu này: 1.250". */
    public List<String> of(FigureLine line) {
        List<String> notes = new ArrayList<>();
        most(line)
                .map(most -> Wording.of("pages.shared", VietnameseNumbers.format(most)))
                .ifPresent(notes::add);
        doubts.of(line).map(doubt -> note(line, doubt)).ifPresent(notes::add);
        return notes;
    }

    /** What the marks mean; nothing for marks that no line has. */
    public List<String> legend() {
        List<String> legend = new ArrayList<>();
        if (anyShared) {
            legend.add(Wording.of("pages.shared.legend"));
        }
        if (anyDoubt) {
            legend.add(Wording.of("pages.doubt.legend"));
        }
        return legend;
    }

    private static String note(FigureLine line, Doubts.Doubt doubt) {
        boolean ratio = line.total() instanceof FigureLine.Ratio;
        String without = doubt.without()
                .map(value -> ratio ? Bars.percent(value) + "%" : VietnameseNumbers.format(value))
                .orElseGet(() -> Wording.of("pages.doubt.none"));
        return doubt.weight()
                .map(weight -> Wording.of(
                        "pages.doubt.weight",
                        Integer.toString(doubt.units()),
                        Bars.percent(weight.movePointRight(2)),
                        without))
                .orElseGet(() -> Wording.of("pages.doubt", Integer.toString(doubt.units()), without));
    }

    /** The most that one unit counts of what several have in common. */
    private static Optional<BigDecimal> most(FigureLine line) {
        boolean several = line.shares().stream()
                        .filter(share -> share.value()
                                .filter(value -> value.signum() > 0)
                                .isPresent())
                        .count()
                > 1;
        return line.indicator().shared() && several
                ? line.shares().stream()
                        .flatMap(share -> share.value().stream())
                        .max(BigDecimal::compareTo)
                : Optional.empty();
    }
}
