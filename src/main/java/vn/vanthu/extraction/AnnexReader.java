package vn.vanthu.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.Outline;

/** Phụ lục thống kê số liệu: reads the figures of the statistics annex from every paper that carries a part of it. */
public final class AnnexReader {

    private AnnexReader() {}

    /**
     * The figures in the order found. What a second file repeats with the same value is left out; a different value for
     * the same indicator stays.
     */
    public static List<Figure> read(List<Paper> papers, Outline outline) {
        if (outline.forms().isEmpty()) {
            return List.of();
        }
        List<FormMatcher> forms = outline.forms().stream().map(FormMatcher::new).toList();
        List<Figure> figures = new ArrayList<>();
        Set<List<Object>> said = new HashSet<>();
        for (Paper paper : papers) {
            List<Figure> found = new AnnexPaper(paper.file(), forms).read(paper);
            found.stream().filter(figure -> !said.contains(said(figure))).forEach(figures::add);
            found.forEach(figure -> said.add(said(figure)));
        }
        return figures;
    }

    private static List<Object> said(Figure figure) {
        Optional<BigDecimal> value = figure.value().map(BigDecimal::stripTrailingZeros);
        return List.of(figure.code(), figure.state(), value);
    }
}
