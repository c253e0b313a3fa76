package vn.vanthu.extraction;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper.Piece;

/**
 * Text in an old encoding whose fonts the file does not tell, as after copying from program to program. It is taken for that
 * only by its words: they are no Vietnamese as they stand, and become Vietnamese when they are decoded.
 */
public final class LegacyText {

    /** Letters without which no text in an old encoding gets along, and which Vietnamese in Unicode never has. */
    private static final String FOREIGN = "¸¶¹¨®ª¬¾¼ÆÇËÑÖØÜÞßåæçëïñöøûüþÐðäîÄÅÎÏ";

    /** Letters that are marks in Windows-1258, and the vowels before them there. */
    private static final String MARKS = "ìòÌÒ";

    private static final String CARRIERS = "aâãeêioôõuýyAÂÃEÊIOÔÕUÝY";

    /** Those that offices wrote in; VISCII is told by its fonts alone. */
    private static final List<LegacyEncoding> LOSING_FONTS =
            List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.WINDOWS_1258);

    private static final int FOREIGN_LEAST = 3;
    private static final int DIFFERENT_WORDS = 3;

    private LegacyText() {}

    /** The paper with such text decoded and the encodings noted; the same paper when there is none. */
    public static Paper of(Paper paper) {
        int[] foreign = {0};
        texts(paper, text -> foreign[0] += foreign[0] < FOREIGN_LEAST ? foreign(text) : 0);
        if (foreign[0] < FOREIGN_LEAST) {
            return paper;
        }
        LegacyEncoding best = null;
        int most = DIFFERENT_WORDS - 1;
        for (LegacyEncoding encoding : LOSING_FONTS) {
            Set<String> words = new HashSet<>();
            texts(paper, text -> CodedWords.of(text, encoding).addOld(words));
            if (words.size() > most) {
                most = words.size();
                best = encoding;
            }
        }
        return best == null ? paper : decoded(paper, best);
    }

    private static Paper decoded(Paper paper, LegacyEncoding encoding) {
        CodedWords.Count count = new CodedWords.Count();
        texts(paper, text -> CodedWords.of(text, encoding).addTo(count));
        UnaryOperator<String> decoder = text -> CodedWords.of(text, encoding).decoded(count.mostlyOld());
        boolean[] changed = {false};
        List<Piece> pieces = paper.pieces().stream()
                .map(piece -> decoded(piece, decoder, changed))
                .toList();
        if (!changed[0]) {
            return paper;
        }
        Set<LegacyEncoding> encodings = EnumSet.of(encoding);
        encodings.addAll(paper.script().encodings());
        return new Paper(
                paper.file(),
                paper.format(),
                pieces,
                new Paper.Script(encodings, paper.script().recognised()),
                paper.unread(),
                paper.looks().map(looks -> looks.reading(decoder)),
                paper.signatures());
    }

    private static Piece decoded(Piece piece, UnaryOperator<String> decoder, boolean[] changed) {
        if (piece instanceof Paper.Text text) {
            String read = decoder.apply(text.text());
            changed[0] |= !read.equals(text.text());
            return new Paper.Text(read, text.bold(), text.italic(), text.centred(), text.at());
        }
        Paper.Table table = (Paper.Table) piece;
        return new Paper.Table(
                table.number(),
                table.ruled(),
                table.rows().stream()
                        .map(row -> new Paper.Row(row.cells().stream()
                                .map(cell -> decoded(cell, decoder, changed))
                                .toList()))
                        .toList());
    }

    private static Paper.Cell decoded(Paper.Cell cell, UnaryOperator<String> decoder, boolean[] changed) {
        String read = decoder.apply(cell.text());
        changed[0] |= !read.equals(cell.text());
        return new Paper.Cell(read, cell.row(), cell.column(), cell.span(), cell.bold(), cell.continued());
    }

    private static void texts(Paper paper, Consumer<String> each) {
        for (Piece piece : paper.pieces()) {
            if (piece instanceof Paper.Text text) {
                each.accept(text.text());
            } else if (piece instanceof Paper.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> each.accept(cell.text())));
            }
        }
    }

    private static int foreign(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0xA8 && letter <= 0xFF) {
                boolean mark = i > 0 && MARKS.indexOf(letter) >= 0 && CARRIERS.indexOf(text.charAt(i - 1)) >= 0;
                count += mark || FOREIGN.indexOf(letter) >= 0 ? 1 : 0;
            }
        }
        return count;
    }
}
