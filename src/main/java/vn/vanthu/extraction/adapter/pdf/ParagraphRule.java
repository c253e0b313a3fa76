package vn.vanthu.extraction.adapter.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a line goes on with the paragraph above it, told as a reader tells it: by room, indent, gap and face. */
final class ParagraphRule {

    private static final Pattern LABEL =
            Pattern.compile("([-–+•*]|\\(?\\d{1,3}(\\.\\d+)*[.)]|[IVXLC]{1,7}[.)]|\\(?[a-zđ][.)])\\s.*");
    private static final Pattern ADDRESS =
            Pattern.compile("kính\\s+gửi", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final float INDENT = 6;
    private static final float SAME = 4;
    /** How far from the edge a line that fills its room may end. */
    private static final float EDGE = 2;
    /** Part of the page's width; no first line of running text is indented so far, but a signature or an addressee is. */
    private static final float DEEP = 0.25f;

    private static final float PARTED = 3;
    /** Of a letter's size: single spacing, which no paragraph's gap is as narrow as. */
    private static final float SINGLE = 1.3f;

    private static final float WIDEST_PITCH = 2;
    private static final float RESIZED = 0.15f;

    private final TextFrame frame;
    private final Centring centring;

    ParagraphRule(TextFrame frame, Centring centring) {
        this.frame = frame;
        this.centring = centring;
    }

    /** @param paragraph its lines so far, at least one */
    boolean goesOn(List<VisualLine> paragraph, VisualLine line, boolean samePage) {
        VisualLine last = paragraph.get(paragraph.size() - 1);
        if (centring.eitherCentred(last, line, frame)
                || !sameFace(paragraph, line)
                || !WrappedLines.full(last, line, frame.right() - 1)) {
            return false;
        }
        if (samePage ? gapBefore(paragraph, last, line) : !goesOnOverPage(paragraph, last, line)) {
            return false;
        }
        boolean flush = line.left() <= frame.left() + INDENT;
        boolean firstFlush = paragraph.get(0).left() <= frame.left() + INDENT;
        boolean ends = sentenceEnds(last) && !filled(paragraph);
        if (LABEL.matcher(line.text()).matches() && (!flush || firstFlush || ends)) {
            return false;
        }
        return paragraph.size() > 1 ? Math.abs(line.left() - last.left()) <= SAME : indentGoesOn(last, line, flush);
    }

    private boolean sameFace(List<VisualLine> paragraph, VisualLine line) {
        VisualLine last = paragraph.get(paragraph.size() - 1);
        boolean heading = paragraph.stream().allMatch(VisualLine::bold);
        if (line.startsBold() && !last.endsBold() && sentenceEnds(last)) {
            return false;
        }
        if (heading && capitals(last.text()) && !capitals(line.text()) && !startsSmall(line)) {
            return false;
        }
        return Math.abs(last.size() - line.size()) <= RESIZED * last.size()
                && (!heading || line.bold() || boldGoesOn(paragraph.get(0), last, line));
    }

    /** Bold words that open an indented paragraph may fill its first lines: "- Văn phòng …:". */
    private boolean boldGoesOn(VisualLine first, VisualLine last, VisualLine line) {
        boolean indented = first.left() > frame.left() + INDENT && line.left() <= frame.left() + INDENT;
        return indented
                && (line.startsBold() ? !sentenceEnds(last) : last.text().endsWith(":"));
    }

    /** A paragraph set even at both edges, so far. */
    private boolean filled(List<VisualLine> paragraph) {
        return paragraph.size() > 1 && paragraph.stream().allMatch(line -> line.right() >= frame.right() - EDGE);
    }

    private boolean gapBefore(List<VisualLine> paragraph, VisualLine last, VisualLine line) {
        float pitch = line.baseline() - last.baseline();
        float usual = paragraph.size() > 1
                ? last.baseline() - paragraph.get(paragraph.size() - 2).baseline()
                : frame.pitch();
        return pitch > WIDEST_PITCH * line.size()
                || usual > 0 && pitch > usual + PARTED && pitch > SINGLE * line.size();
    }

    private boolean goesOnOverPage(List<VisualLine> paragraph, VisualLine last, VisualLine line) {
        boolean flush = line.left() <= frame.left() + INDENT;
        boolean indented = paragraph.get(0).left() > frame.left() + INDENT;
        return flush && indented || startsSmall(line) || flush && !sentenceEnds(last);
    }

    private static boolean sentenceEnds(VisualLine line) {
        return ".;:?!".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private boolean indentGoesOn(VisualLine first, VisualLine line, boolean flush) {
        if (ADDRESS.matcher(first.text()).lookingAt() && line.left() > first.left() + INDENT) {
            return true;
        }
        if (first.left() - frame.left() > DEEP * (frame.right() - frame.left())) {
            boolean item = LABEL.matcher(first.text()).matches();
            return line.left() >= first.left() - SAME && (item || startsSmall(line));
        }
        if (flush || line.left() < first.left() - SAME) {
            return true;
        }
        return LABEL.matcher(first.text()).matches() || startsSmall(line);
    }

    private static boolean capitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean startsSmall(VisualLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }
}
