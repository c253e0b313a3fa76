package vn.vanthu.consolidation;

import java.util.List;
import java.util.Optional;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.document.Outline.Indicator;

/**
 * Số liệu tổng hợp: every line of the annex for the whole province, each gathered as the regime says, exactly and from
 * what {@link Treatment} lets in.
 *
 * <ul>
 *   <li>A flow or a stock is the sum of the units' values.
 *   <li>A line that the regime makes up of others is the sum of their totals, so that the report adds up whatever the
 *       units added. A unit that gave only its own sum and not the parts is lacking there; {@link Questions} tells the
 *       sum that it gave, so nothing vanishes.
 *   <li>A ratio comes from the sums of its operands over the units that gave both. The units' own percentages are shown
 *       beside it and count for nothing.
 *   <li>Codes are counted; words are listed.
 *   <li>A line that only groups others has no shares.
 * </ul>
 */
public final class FigureTotals {

    private FigureTotals() {}

    /** One element for each form of the outline, in its order. */
    public static List<FormTotals> of(Dossier dossier) {
        AnnexTotals now = new AnnexTotals(dossier.now(), EarlierStocks.of(dossier));
        Optional<LastFigures> last = dossier.last().map(LastFigures::new);
        return now.forms().stream()
                .map(form -> new FormTotals(
                        form,
                        form.indicators().stream()
                                .map(line -> line(line, now, last))
                                .toList()))
                .toList();
    }

    private static FigureLine line(Indicator indicator, AnnexTotals now, Optional<LastFigures> last) {
        String code = indicator.code();
        List<Share> shares = now.shares(code);
        return new FigureLine(
                indicator,
                now.total(code),
                shares,
                last.flatMap(figures -> figures.total(code)),
                last.flatMap(figures -> figures.weight(code, shares)));
    }
}
