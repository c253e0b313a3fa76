package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.consolidation.Share.Use;
import vn.vanthu.document.Gathering;
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.Unit;

/** What one unit brings to each line of the annex. */
final class UnitShares {

    private final AnnexLines lines;
    private final Unit unit;
    private final Optional<Use> ofAll;
    private final boolean nil;
    private final Optional<Source> message;
    private final EarlierStocks.Of earlier;
    private final UnitAnnex annex;
    private final Map<String, Share> known = new HashMap<>();

    UnitShares(AnnexLines lines, UnitReturn returned, EarlierStocks earlier) {
        this.lines = lines;
        this.unit = returned.unit();
        this.ofAll = Treatment.ofAll(returned);
        this.nil = Treatment.nil(returned);
        this.message = nil ? returned.content().flatMap(UnitShares::message) : Optional.empty();
        this.earlier = nil ? earlier.unit(unit.id()) : new EarlierStocks.Of(List.of());
        this.annex = UnitAnnex.of(returned);
    }

    Share share(String code) {
        Share share = known.get(code);
        if (share == null) {
            share = find(code);
            known.put(code, share);
        }
        return share;
    }

    private Share find(String code) {
        Optional<Check.RatioOf> ratio = lines.ratio(code);
        if (ratio.isPresent()) {
            return ratio(share(ratio.get().numerator()), share(ratio.get().denominator()), own(code));
        }
        return lines.parts(code)
                .map(parts -> sum(parts.stream().map(this::share).toList(), own(code)))
                .orElseGet(() -> own(code));
    }

    /**
     * The parts' sum. While a part is lacking so is the sum, unless the unit's own sum says that the parts given are all
     * there is. A unit that gave only the sum is lacking: were its sum counted, the report would not add up.
     */
    private Share sum(List<Share> parts, Share own) {
        Optional<BigDecimal> value =
                parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal::add);
        boolean blanksOnly = parts.stream().allMatch(part -> !part.lacking() || part.use() == Use.NOT_GIVEN);
        BigDecimal given = value.orElse(BigDecimal.ZERO);
        boolean complete = blanksOnly
                && own.use() != Use.LAST_STOCK
                && own.value().filter(sum -> sum.compareTo(given) == 0).isPresent();
        Optional<Use> lack =
                parts.stream().filter(Share::lacking).map(Share::use).findFirst();
        if (lack.isPresent() && complete) {
            return new Share(unit, own.use(), Optional.of(given), own.printed(), own.source());
        }
        return new Share(unit, lack.orElseGet(() -> together(parts)), value, own.printed(), own.source());
    }

    /** Lacking where an operand is. Its value is the unit's own percentage, which no total is made of. */
    private Share ratio(Share numerator, Share denominator, Share own) {
        List<Share> operands = List.of(numerator, denominator);
        Use use = operands.stream()
                .filter(Share::lacking)
                .map(Share::use)
                .findFirst()
                .orElseGet(() -> together(operands));
        return new Share(unit, use, own.value(), own.printed(), own.source());
    }

    private static Use together(List<Share> shares) {
        Use first = shares.get(0).use();
        if (shares.stream().allMatch(share -> share.use() == first)) {
            return first;
        }
        return shares.stream().anyMatch(share -> share.use() == Use.LAST_STOCK) ? Use.LAST_STOCK : Use.COUNTED;
    }

    private Share own(String code) {
        if (ofAll.isPresent()) {
            return new Share(unit, ofAll.get(), Optional.empty(), "", Optional.empty());
        }
        if (nil) {
            return ofNilReturn(code);
        }
        List<Figure> cells = annex.lines(code);
        if (cells.isEmpty()) {
            return new Share(unit, Use.NOT_GIVEN, Optional.empty(), "", Optional.empty());
        }
        List<BigDecimal> values = annex.values(code);
        if (values.size() > 1) {
            return of(cells.get(0), Use.CONFLICT, Optional.empty());
        }
        Figure cell = telling(cells);
        return switch (cell.state()) {
            case VALUE -> of(cell, Use.COUNTED, Optional.of(values.get(0)));
            case NIL -> of(cell, Use.NIL, lines.additive(code) ? Optional.of(BigDecimal.ZERO) : Optional.empty());
            case UNCLEAR -> of(cell, Use.UNCLEAR, Optional.empty());
            case BLANK -> of(cell, Use.NOT_GIVEN, Optional.empty());
        };
    }

    private Share ofNilReturn(String code) {
        Gathering gathering = lines.gathering(code);
        if (gathering == Gathering.STOCK) {
            return lines.indicator(code)
                    .flatMap(line -> earlier.share(unit, line))
                    .orElseGet(() -> new Share(unit, Use.NOT_GIVEN, Optional.empty(), "", message));
        }
        Optional<BigDecimal> value = gathering == Gathering.FLOW ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        return new Share(unit, Use.NIL, value, "", message);
    }

    private Share of(Figure cell, Use use, Optional<BigDecimal> value) {
        return new Share(unit, use, value, cell.text(), Optional.of(annex.source(cell)));
    }

    /** The cell that says most: a value, else a dash, else what cannot be read. */
    private static Figure telling(List<Figure> cells) {
        for (Figure.State state : List.of(Figure.State.VALUE, Figure.State.NIL, Figure.State.UNCLEAR)) {
            for (Figure cell : cells) {
                if (cell.state() == state) {
                    return cell;
                }
            }
        }
        return cells.get(0);
    }

    private static Optional<Source> message(UnitReturn.Content content) {
        return content.report().sections().stream()
                .filter(section -> section.at() != null)
                .findFirst()
                .map(section -> content.source(section.code(), section.at()));
    }
}
