package vn.vanthu.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.vanthu.document.Block;

/**
 * Bodies of documents. The bounds, and why:
 *
 * <ul>
 *   <li>a paragraph is closed by a full stop, a semicolon or a colon, and the last one by a full stop (which the paper shows
 *       as "./.") unless a table stands last; a heading is a phrase that nothing closes;
 *   <li>parts have Roman numerals and capitals, items Arabic figures, points letters of the alphabet (NĐ 30/2020, Phụ lục I,
 *       Mục II.6); what has no ordinal is told from running text by bold letters, so points always have one;
 *   <li>a point's title is not bold, so it is no longer than a line and a half;
 *   <li>a table stands below a paragraph and has a row of titles; a paragraph within a cell that has several opens with a dash;
 *   <li>a cell's words fit its column, so that a table of many columns holds no long notations: a word wider than its column
 *       is cut anywhere, and no page tells that it is one.
 * </ul>
 */
record Bodies(Words words) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");
    private static final String LETTERS = "abcdđeghi";

    List<Block> body(boolean decides) {
        List<Block> body = new ArrayList<>();
        if (decides) {
            articles(body);
        } else {
            text(body, words.between(1, 3));
            switch (words.between(0, 4)) {
                case 0 -> {}
                case 1 -> items(body);
                case 2 -> unnumbered(body);
                default -> parts(body);
            }
        }
        if (words.one(12)) {
            body.add(new Block.Paragraph(words.phrase(4, 20) + ":"));
            body.add(table());
        } else {
            body.add(new Block.Paragraph(words.sentences(8, 60)));
        }
        return body;
    }

    private void articles(List<Block> body) {
        int articles = words.between(1, 5);
        for (int n = 1; n <= articles; n++) {
            body.add(new Block.Paragraph("Điều " + n + ". " + words.sentences(5, 60)));
            for (int k = 1; k <= words.between(0, 3); k++) {
                body.add(new Block.Paragraph(k + ". " + words.sentences(5, 40)));
            }
        }
    }

    private void parts(List<Block> body) {
        int parts = words.between(1, 4);
        for (int n = 0; n < parts; n++) {
            body.add(new Block.Heading(1, ROMAN.get(n), Words.upper(words.plain(2, 18))));
            if (words.one(2)) {
                items(body);
            } else {
                text(body, words.between(1, 4));
            }
        }
    }

    private void items(List<Block> body) {
        int items = words.between(1, 5);
        for (int n = 1; n <= items; n++) {
            body.add(new Block.Heading(2, Integer.toString(n), Words.capital(words.plain(2, 25))));
            if (words.one(3)) {
                points(body, n);
            } else {
                text(body, words.between(1, 4));
            }
        }
    }

    private void points(List<Block> body, int item) {
        boolean decimal = words.one(3);
        int points = words.between(1, 4);
        for (int n = 0; n < points; n++) {
            String label = decimal ? item + "." + (n + 1) : LETTERS.substring(n, n + 1);
            body.add(new Block.Heading(3, label, Words.capital(words.plain(2, 18))));
            text(body, words.between(1, 3));
        }
    }

    private void unnumbered(List<Block> body) {
        for (int n = words.between(1, 3); n > 0; n--) {
            String title = words.plain(2, 12);
            body.add(
                    words.one(2)
                            ? new Block.Heading(1, "", Words.upper(title))
                            : new Block.Heading(2, "", Words.capital(title)));
            text(body, words.between(1, 3));
        }
    }

    private void text(List<Block> body, int paragraphs) {
        for (int n = 0; n < paragraphs; n++) {
            switch (words.between(0, 9)) {
                case 0, 1 -> list(body);
                case 2 -> {
                    body.add(new Block.Paragraph(words.phrase(4, 20) + ":"));
                    body.add(table());
                }
                case 3 -> body.add(new Block.Paragraph(words.phrase(20, 90) + ";"));
                case 4 -> body.add(new Block.Paragraph(words.sentences(80, 250)));
                default -> body.add(new Block.Paragraph(words.sentences(4, 70)));
            }
        }
    }

    private void list(List<Block> body) {
        body.add(new Block.Paragraph(words.phrase(4, 30) + ":"));
        int entries = words.between(2, 5);
        String dash = words.of(List.of("- ", "+ "));
        for (int n = 1; n <= entries; n++) {
            body.add(new Block.Paragraph(dash + words.phrase(3, 50) + (n < entries ? ";" : ".")));
        }
    }

    private Block table() {
        int columns = words.between(2, 6);
        List<List<String>> rows = new ArrayList<>();
        rows.add(IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? "TT" : Words.capital(words.plain(1, 4)))
                .toList());
        int count = words.one(3) ? words.between(20, 70) : words.between(1, 8);
        for (int n = 1; n <= count; n++) {
            String ordinal = Integer.toString(n);
            rows.add(IntStream.range(0, columns)
                    .mapToObj(i -> i == 0 ? ordinal : i == 1 ? Words.capital(words.plain(1, 20)) : cell(columns > 4))
                    .toList());
        }
        return new Block.Table(rows);
    }

    private String cell(boolean narrow) {
        return switch (words.between(0, 6)) {
            case 0 -> "";
            case 1 -> Integer.toString(words.between(0, 100_000));
            case 2 -> words.between(1, 99) + "," + words.between(0, 9) + "%";
            case 3 -> narrow ? words.plain(1, 12) : "- " + words.phrase(2, 8) + ";\n- " + words.phrase(2, 8) + ".";
            case 4 -> "Quý " + words.of(ROMAN.subList(0, 4)) + "/2012";
            default -> narrow ? Words.capital(words.plain(1, 8)) : words.phrase(1, 15);
        };
    }
}
