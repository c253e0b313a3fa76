package vn.vanthu.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/**
 * One data row of a statistics table.
 *
 * @param number as printed, without blanks and closing mark: "3.3.1"; empty where there is none
 * @param words of the name, see {@link Words}
 * @param compact the words without blanks
 */
record AnnexRow(
        String number,
        String name,
        List<String> words,
        String compact,
        String unit,
        String value,
        String note,
        Place at) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2}){0,5}");
    private static final int LONGEST = 300;
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,5})\\s?[.):]?\\s+(\\p{L}.*?)\\s?:\\s?([\\d-][^:]{0,40})");
    private static final Pattern NUMBER_IN_NAME =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,5})\\s?[.):]?\\s+(\\p{L}.*)$", Pattern.DOTALL);

    private AnnexRow(String number, String name, List<String> words, String unit, String value, String note, Place at) {
        this(number, name, words, String.join("", words), unit, value, note, at);
    }

    static AnnexRow of(AnnexColumns columns, Paper.Table table, Paper.Row row, String file) {
        String number = number(columns.text(row, columns.number()));
        String name = VietnameseText.clean(columns.text(row, columns.name()));
        Matcher joined = NUMBER_IN_NAME.matcher(name);
        if (number.isEmpty() && joined.matches()) {
            number = number(joined.group(1));
            name = joined.group(2);
        }
        int line = row.cells().isEmpty() ? 0 : row.cells().get(0).row();
        int column =
                AnnexColumns.cell(row, columns.value()).map(Paper.Cell::column).orElse(columns.value());
        return new AnnexRow(
                number,
                name,
                Words.of(name),
                VietnameseText.clean(columns.text(row, columns.unit())),
                columns.text(row, columns.value()).strip(),
                VietnameseText.clean(columns.text(row, columns.note())),
                new Place(file, new Place.Cell(table.number(), line, column)));
    }

    /** A line as it is typed without a table: "3.1.1. Tổng số hồ sơ: 1.284 hồ sơ". */
    static Optional<AnnexRow> typed(String line, Place at) {
        Matcher typed = TYPED.matcher(line.length() > LONGEST ? "" : VietnameseText.clean(line));
        if (!typed.matches()) {
            return Optional.empty();
        }
        String name = typed.group(2);
        return Optional.of(new AnnexRow(number(typed.group(1)), name, Words.of(name), "", typed.group(3), "", at));
    }

    /** The number in the form that outlines carry; empty for text that is no number. */
    static String number(String printed) {
        if (printed.length() > 40) {
            return "";
        }
        String bare = VietnameseText.clean(printed).replace(" ", "");
        while (bare.endsWith(".") || bare.endsWith(")") || bare.endsWith(":") || bare.endsWith(",")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return NUMBER.matcher(bare).matches() ? bare.replace(',', '.') : "";
    }

    boolean empty() {
        return number.isEmpty() && name.isEmpty();
    }
}
