package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanthu.document.VietnameseDates;

/** Dòng bị ngắt: number, place and date that a narrow column has broken in two lines, in the first lines of a paper. */
final class BrokenLines {

    /** Beyond these no head goes on. */
    private static final int HEAD = 40;

    /** Lines that may stand at left beside the year. */
    private static final int ROW = 12;

    private static final int LONGEST = 60;
    private static final Pattern LABEL =
            Pattern.compile("(?:số|so)\\s?:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("[\\d.…_]{0,12}\\s?/\\s?(?:\\d{4}/)?\\p{L}.{0,50}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PLACE = Pattern.compile("(?:[\\p{Lu}\\d][\\p{L}\\d.'’]*+[\\s-]{0,3}){1,4}");

    private BrokenLines() {}

    static List<Line> mended(List<Line> read) {
        List<Line> lines = new ArrayList<>(read);
        List<Line> mended = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int last = i;
            while (last < HEAD && last + 1 < lines.size() && goesOn(line, lines.get(last + 1))) {
                last++;
                line = line.with(line.raw() + " " + lines.get(last).text(), line.side());
            }
            int year = last == i ? year(lines, i) : -1;
            if (year >= 0) {
                line = line.with(line.raw() + " " + lines.remove(year).text(), line.side());
            }
            mended.add(line);
            i = last;
        }
        return mended;
    }

    /** Where the year of a date in the right half has come to stand in the next row, beside the subject of a letter; else -1. */
    private static int year(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (at >= HEAD
                || line.side() != Line.Side.RIGHT
                || HeadLine.issued(line).isEmpty()) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(at + 1 + ROW, lines.size()); i++) {
            Line next = lines.get(i);
            if (next.side() == Line.Side.RIGHT && next.piece() - line.piece() <= 1) {
                return YEAR.matcher(next.text()).matches() && date(line, next) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean goesOn(Line line, Line next) {
        boolean together = line.side() == next.side()
                && (line.side() == Line.Side.FULL
                        ? next.piece() - line.piece() <= 1
                        : line.at().equals(next.at()))
                && line.length() <= LONGEST
                && next.length() <= LONGEST
                && !line.framed();
        return together && (number(line, next) || date(line, next) || place(line, next));
    }

    private static boolean number(Line line, Line next) {
        return LABEL.matcher(line.text()).matches()
                && NUMBER.matcher(next.text()).matches();
    }

    /** "Lạng Sơn, ngày 13" and "tháng 01 năm 2020", also behind the number, or with the year alone below. */
    private static boolean date(Line line, Line next) {
        Line place = line.with(HeadLine.NUMBER.matcher(line.text()).replaceFirst(""), line.side());
        boolean begun = place.key().contains("ngay") || place.text().endsWith(",") && next.startsWith("ngay");
        Optional<VietnameseDates.Mention> whole = begun ? issued(place, next) : Optional.empty();
        return HeadLine.issued(place)
                        .map(blank -> blank.date().isEmpty()
                                && YEAR.matcher(next.text()).matches())
                        .orElse(true)
                && whole.isPresent();
    }

    /** "Đà" and "Nẵng, ngày 05 tháng 03 năm 2001". */
    private static boolean place(Line line, Line next) {
        return !line.caps()
                && !HeadMarks.is(line)
                && PLACE.matcher(line.text()).matches()
                && HeadLine.issued(next).isPresent()
                && next.text().indexOf(',') > 0
                && issued(line, next).isPresent();
    }

    private static Optional<VietnameseDates.Mention> issued(Line line, Line next) {
        return HeadLine.issued(line.with(line.text() + " " + next.text(), line.side()));
    }
}
