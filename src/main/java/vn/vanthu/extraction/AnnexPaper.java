package vn.vanthu.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.VietnameseText;

/** Reads one paper's statistics tables from top to bottom, knowing which columns and which form it is in. */
final class AnnexPaper {

    private static final int CAPTION = 200;

    private final String file;
    private final List<FormMatcher> forms;
    private final List<Figure> figures = new ArrayList<>();
    private final List<AnnexRow> rows = new ArrayList<>();
    private AnnexColumns columns;
    private FormMatcher form;
    private FormMatcher captioned;
    private int order = -1;
    private Confidence most = Confidence.CERTAIN;
    private boolean lines;

    AnnexPaper(String file, List<FormMatcher> forms) {
        this.file = file;
        this.forms = forms;
        this.form = forms.size() == 1 ? forms.get(0) : null;
    }

    List<Figure> read(Paper paper) {
        most = paper.script().recognised() ? Confidence.LIKELY : Confidence.CERTAIN;
        for (Paper.Piece piece : BrokenRows.joined(paper, forms)) {
            if (piece instanceof Paper.Text text) {
                if (!caption(text.text()) && captioned != null && columns == null) {
                    typed(text);
                }
            } else if (piece instanceof Paper.Table table) {
                readTable(table);
            }
        }
        finish();
        return figures;
    }

    /** Lines of a form that was typed without a table, one below its caption. */
    private void typed(Paper.Text text) {
        text.text().lines().limit(CAPTION).forEach(line -> AnnexRow.typed(line, new Place(file, text.at()))
                .ifPresent(row -> {
                    take(row);
                    lines = true;
                }));
    }

    private boolean caption(String text) {
        boolean caption = false;
        if (text.length() <= 4 * CAPTION) {
            for (String line : text.split("\n")) {
                Optional<String> number =
                        line.length() > CAPTION ? Optional.empty() : FormCaption.of(VietnameseText.fold(line));
                for (FormMatcher candidate : forms) {
                    if (number.isPresent()
                            && number.get().equals(candidate.form().number())) {
                        finish();
                        captioned = candidate;
                        caption = true;
                    }
                }
            }
        }
        return caption;
    }

    private void readTable(Paper.Table table) {
        int index = 0;
        if (lines) {
            finish();
        }
        while (index < table.rows().size()) {
            Paper.Row row = table.rows().get(index);
            Optional<AnnexColumns> header = AnnexColumns.header(table, index);
            if (header.isPresent()) {
                columns = header.get();
                index += header.get().rows();
                continue;
            }
            if (index == 0 && otherHeader(row)) {
                columns = null;
            }
            List<Paper.Cell> filled =
                    row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
            boolean caption = filled.size() == 1 && caption(filled.get(0).text());
            Optional<AnnexColumns> goesOn = columns == null ? Optional.empty() : columns.continued(row);
            if (goesOn.isPresent()) {
                columns = goesOn.get();
            } else if (!caption && columns != null) {
                take(AnnexRow.of(columns, table, row, file));
            }
            index++;
        }
        finish();
    }

    /** The header of a table of another kind ends the statistics. */
    private static boolean otherHeader(Paper.Row row) {
        return row.cells().stream().limit(2).anyMatch(cell -> VietnameseText.fold(
                        cell.text().length() > 20 ? "" : cell.text())
                .matches("s?tt|so tt"));
    }

    private void take(AnnexRow row) {
        if (row.empty()) {
            return;
        }
        boolean restarts = row.number().equals("1")
                && rows.stream().anyMatch(earlier -> !earlier.number().isEmpty());
        if (restarts) {
            finish();
        }
        rows.add(row);
    }

    /** Settles which form the collected rows belong to, and turns them into figures. */
    private void finish() {
        if (rows.isEmpty()) {
            return;
        }
        FormMatcher chosen = choose();
        if (chosen != form) {
            order = -1;
        }
        form = chosen;
        captioned = null;
        if (form != null) {
            rows.forEach(this::figure);
        }
        rows.clear();
        lines = false;
    }

    private FormMatcher choose() {
        FormMatcher expected = captioned != null ? captioned : form;
        FormMatcher best = expected;
        int most = expected == null ? 0 : votes(expected);
        int named = most;
        for (FormMatcher candidate : forms) {
            int votes = votes(candidate);
            boolean contradicts = captioned == null || named == 0 && votes >= 2;
            if (votes > most && contradicts) {
                most = votes;
                best = candidate;
            }
        }
        return best;
    }

    private int votes(FormMatcher candidate) {
        return rows.stream().limit(60).mapToInt(candidate::vote).sum();
    }

    private void figure(AnnexRow row) {
        Optional<FormMatcher.Match> match = form.find(row, order);
        if (match.isEmpty()) {
            return;
        }
        Outline.Indicator indicator = match.get().indicator();
        order = form.order(indicator);
        if (indicator.group() && row.value().isBlank()) {
            return;
        }
        String unit = row.unit().isEmpty() ? indicator.unit() : row.unit();
        Optional<BigDecimal> code = CodedUnit.code(unit, row.value());
        Amount amount = code.<Amount>map(value -> new Amount.Number(value, ""))
                .orElseGet(() -> VietnameseNumbers.read(row.value(), unit));
        Optional<BigDecimal> value =
                amount instanceof Amount.Number number ? Optional.of(number.value()) : Optional.empty();
        figures.add(new Figure(
                indicator.code(),
                state(amount),
                value,
                row.value(),
                row.unit(),
                row.note(),
                row.at(),
                match.get().confidence().and(lines ? Confidence.LIKELY : most)));
    }

    private static Figure.State state(Amount amount) {
        if (amount instanceof Amount.Number) {
            return Figure.State.VALUE;
        }
        if (amount instanceof Amount.Nil) {
            return Figure.State.NIL;
        }
        return amount instanceof Amount.Blank ? Figure.State.BLANK : Figure.State.UNCLEAR;
    }
}
