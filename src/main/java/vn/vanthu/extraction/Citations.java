package vn.vanthu.extraction;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.VietnameseText;

/** Văn bản viện dẫn: the numbers of other papers that a paper names near its beginning ("Kèm theo Báo cáo số 05/BC-UBND"). */
public final class Citations {

    private static final int PIECES = 40;
    private static final int LETTERS = 4000;
    private static final Pattern CITED = Pattern.compile(
            "\\bsố:?\\s{0,3}(\\d{1,6})\\s?/\\s?([\\p{L}][\\p{L}\\d&.\\-]{1,40})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Citations() {}

    /** In the order of the paper, its own number among them when it bears one. */
    public static List<DocumentNumber> of(Paper paper) {
        return paper.pieces().stream()
                .limit(PIECES)
                .flatMap(Citations::texts)
                .map(text -> VietnameseText.clean(text.length() > LETTERS ? text.substring(0, LETTERS) : text))
                .flatMap(text -> CITED.matcher(text).results())
                .map(found -> new DocumentNumber(found.group(1), found.group(2).replaceAll("[.\\-&]+$", "")))
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Paper.Piece piece) {
        return piece instanceof Paper.Table table
                ? table.rows().stream().flatMap(row -> row.cells().stream()).map(Paper.Cell::text)
                : Stream.of(((Paper.Text) piece).text());
    }
}
