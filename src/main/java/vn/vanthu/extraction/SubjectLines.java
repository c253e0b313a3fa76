package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/**
 * Trích yếu: the subject after the type's title or after "V/v", over as many lines as it runs.
 *
 * @param last index in the zone of its last line; -1 when there is none
 */
record SubjectLines(String subject, Optional<Place.Position> at, int last) {

    static final SubjectLines NONE = new SubjectLines("", Optional.empty(), -1);

    private static final int MOST_LINES = 6;
    /** In the narrow column under the number. */
    private static final int MOST_IN_COLUMN = 12;

    private static final int LONGEST_OPENING = 200;
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:v\\s?[/.]\\s?v|về việc|về(?=\\s?:))\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENER = Pattern.compile(
            "(?:thuc hien (?:cong van|ke hoach so|quyet dinh|chi thi|nghi quyet|van ban|chuong trinh|huong dan|theo)"
                    + "|can cu|theo|trong|ngay|tiep tuc|tren co so|xet|phuc dap|de|nham|sau khi|qua|kinh gui).*");

    /** After "V/v": within its own cell to the end, else while lines look like one wrapped phrase. */
    static SubjectLines ofAbout(List<HeadLine> zone, int index) {
        Line first = zone.get(index).line();
        List<String> words = new ArrayList<>();
        words.add(ABOUT.matcher(first.text()).replaceFirst(""));
        int last = index;
        int most = first.side() == Line.Side.LEFT ? MOST_IN_COLUMN : MOST_LINES;
        for (int i = index + 1; i < zone.size() && words.size() < most; i++) {
            HeadLine next = zone.get(i);
            boolean sameCell = first.side() == Line.Side.LEFT
                    && next.line().piece() == first.piece()
                    && next.line().side() == Line.Side.LEFT;
            if (next.kind() == HeadLine.Kind.MOTTO
                    || next.kind() == HeadLine.Kind.DATE && !(sameCell && figures(next.line()))
                    || next.kind() == HeadLine.Kind.MARK
                    || next.line().side() == Line.Side.RIGHT && first.side() == Line.Side.LEFT) {
                continue;
            }
            boolean opens =
                    words.size() == 1 && words.get(0).isEmpty() && next.line().length() <= LONGEST_OPENING;
            if (next.kind() != HeadLine.Kind.OTHER && next.kind() != HeadLine.Kind.DATE
                    || !opens && !sameCell && !runsOn(words.get(words.size() - 1), next.line())) {
                break;
            }
            words.add(next.line().text());
            last = i;
        }
        return of(words, first.at(), last);
    }

    /** After the type: the rest of its line, then lines of the same make-up, up to the authority that a decision names. */
    static SubjectLines ofType(List<HeadLine> zone, int index, DocumentType type, AgencyNames agency) {
        Line title = zone.get(index).line();
        List<String> words = new ArrayList<>();
        Place.Position at = title.at();
        int last = index;
        boolean spelled = title.key().startsWith(VietnameseText.fold(type.title()));
        if (spelled && title.length() > type.title().length()) {
            words.add(title.text().substring(type.title().length()).replaceFirst("^[\\s:]+", ""));
        }
        Line model = words.isEmpty() ? null : title;
        for (int i = index + 1; i < zone.size() && words.size() < MOST_LINES; i++) {
            Line line = zone.get(i).line();
            if (!phrase(zone.get(i))
                    || aside(line.text()) && !(model != null && model.bold() && line.bold())
                    || ListItem.dashed(line.text()) && (model == null || !model.bold() && !model.centred())
                    || agency.speaks(line)
                    || !belongs(line, model, words)) {
                break;
            }
            if (words.isEmpty()) {
                at = line.at();
                model = line;
            }
            words.add(line.text());
            last = i;
        }
        return words.isEmpty() ? NONE : of(words, at, last);
    }

    /** "ngày 17/3/2011", as a subject cites a paper, not as a paper is dated. */
    private static boolean figures(Line line) {
        return line.text().indexOf('/') > 0 && !line.key().contains("thang");
    }

    /** "(Dự thảo)", "(Kèm theo …": not a bracket after which the phrase goes on. */
    private static boolean aside(String text) {
        int end = text.indexOf(')');
        return text.startsWith("(") && (end < 0 || end == text.length() - 1);
    }

    /** A line of words; below a title also what begins like another one, as "Quy định chế độ báo cáo" of a decision does. */
    private static boolean phrase(HeadLine part) {
        return switch (part.kind()) {
            case OTHER, ABOUT -> true;
            case DATE -> figures(part.line());
            case TYPE ->
                HeadLine.type(part.line())
                        .filter(type -> part.line().length() > type.title().length() + 3)
                        .isPresent();
            default -> false;
        };
    }

    private static boolean belongs(Line line, Line model, List<String> words) {
        boolean sentence = line.text().endsWith(".")
                || line.text().endsWith(":")
                || line.text().endsWith(";");
        if (sentence && !line.centred() || line.length() > 300) {
            return false;
        }
        if (model == null) {
            return line.length() <= 120
                    || line.bold()
                    || line.centred()
                    || !OPENER.matcher(line.key()).matches();
        }
        if (model.bold() || model.centred()) {
            return line.bold() == model.bold() && line.centred() == model.centred();
        }
        return !line.bold() && runsOn(words.get(words.size() - 1), line);
    }

    /** True when a line without make-up of its own goes on with the phrase before it. */
    private static boolean runsOn(String before, Line line) {
        boolean small = Character.isLowerCase(line.text().charAt(0));
        boolean sentence = line.text().endsWith(":") || ListItem.closed(line.text()) && !small;
        if (sentence || line.length() > 110 || before.endsWith(".") || ListItem.dashed(line.text())) {
            return false;
        }
        boolean displayed = Line.caps(before) && line.caps();
        return small
                || displayed
                || Character.isDigit(line.text().charAt(0))
                || line.length() <= 70 && !OPENER.matcher(line.key()).matches();
    }

    private static SubjectLines of(List<String> words, Place.Position at, int last) {
        String subject =
                ABOUT.matcher(VietnameseText.clean(Lines.joined(words))).replaceFirst("");
        while (subject.endsWith(".") || subject.endsWith(";")) {
            subject = subject.substring(0, subject.length() - 1).stripTrailing();
        }
        return new SubjectLines(subject, Optional.of(at), last);
    }
}
