package vn.vanthu.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Place;

/** Lời dẫn phụ lục: what the line under an annex's title says of the paper that it belongs to ("Kèm theo Báo cáo số 05/BC-UBND"). */
public final class EnclosureNotes {

    private static final int LONGEST = 300;
    private static final Pattern CITED = Pattern.compile(
            "số\\s?:?\\s{0,3}(\\d{1,6})\\s?/\\s?(\\p{L}[\\p{L}\\d&.\\-]{1,40})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EnclosureNotes() {}

    /** The number of the paper that an annex names as its own, and where. */
    public record Note(DocumentNumber number, Place at) {}

    /** In the order of the paper. */
    public static List<Note> of(Paper paper) {
        return Lines.of(paper).stream()
                .filter(line -> line.length() <= LONGEST)
                .filter(line -> line.startsWith("kem theo") || line.startsWith("ban hanh kem theo"))
                .flatMap(line -> note(line, paper.file()))
                .toList();
    }

    private static Stream<Note> note(Line line, String file) {
        Matcher cited = CITED.matcher(line.text());
        return cited.find()
                ? Stream.of(new Note(
                        new DocumentNumber(cited.group(1), cited.group(2).replaceAll("[.\\-&]+$", "")),
                        new Place(file, line.at())))
                : Stream.empty();
    }
}
