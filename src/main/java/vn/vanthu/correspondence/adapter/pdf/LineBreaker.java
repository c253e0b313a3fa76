package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.correspondence.adapter.pdf.Style.Letter;

/** Breaks a paragraph into lines: at spaces, after hyphens between letters, and within a word only when it must. */
final class LineBreaker {

    private static final double DEFAULT_TAB = 36;
    private static final double SLACK = 0.01;

    private record Fragment(String text, Letter letter, double width) {}

    private final Typefaces typefaces;
    private final Style.Paragraph style;
    private final double end;
    private final String folio;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fragment> word = new ArrayList<>();
    private final List<Fragment> spaces = new ArrayList<>();
    private Line line;
    private Style.TabStop tab;
    private int tabbedFrom;
    private double tabbedAt;

    /**
     * @param room the width between the margins or the cell's insets
     * @param folio the page's number, for the field in headers and footers
     */
    LineBreaker(Typefaces typefaces, Style.Paragraph style, double room, String folio) {
        this.typefaces = typefaces;
        this.style = style;
        this.end = room - style.right();
        this.folio = folio;
        this.line = new Line(style.left() + style.firstLine());
    }

    List<Line> lines(Flow.Paragraph paragraph) {
        for (Flow.Inline inline : paragraph.content()) {
            if (inline instanceof Flow.Text text) {
                text(text.text(), text.letter());
            } else if (inline instanceof Flow.PageNumber number) {
                text(folio, number.letter());
            } else if (inline instanceof Flow.Tab stop) {
                endWord();
                tab(stop.letter());
            } else if (inline instanceof Flow.Rule rule) {
                endWord();
                flushSpaces();
                line.rule(rule, typefaces.of(rule.letter()));
            } else if (inline instanceof Flow.FloatingRule rule) {
                endWord();
                (rule.anchor().toParagraph() && !lines.isEmpty() ? lines.get(0) : line).floating(rule);
            } else {
                endWord();
                breakLine(inline);
            }
        }
        endWord();
        if (line.isEmpty() && line.ascent == 0) {
            line.height(paragraph.mark(), typefaces.of(paragraph.mark()));
        }
        finish();
        return lines;
    }

    private void breakLine(Flow.Inline inline) {
        if (inline instanceof Flow.LineBreak lineBreak && line.ascent == 0) {
            line.height(lineBreak.letter(), typefaces.of(lineBreak.letter()));
        }
        line.broken = true;
        line.endsPage = inline instanceof Flow.PageBreak;
        finish();
    }

    private void text(String raw, Letter letter) {
        Typeface face = typefaces.of(letter);
        String text = face.printable(raw);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ') {
                fragment(text.substring(from, at), letter, face);
                endWord();
                spaces.add(new Fragment(" ", letter, face.width(' ') * letter.size() + letter.spacing()));
                from = at + 1;
            } else if (breaksAfter(text, at)) {
                fragment(text.substring(from, at + 1), letter, face);
                endWord();
                from = at + 1;
            }
        }
        fragment(text.substring(from), letter, face);
    }

    private static boolean breaksAfter(String text, int at) {
        char letter = text.charAt(at);
        if (letter == '–' || letter == '—') {
            return at > 0 && at + 1 < text.length() && text.charAt(at - 1) != ' ';
        }
        if (letter != '-' || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        int start = text.lastIndexOf(' ', at) + 1;
        return Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1))
                && text.substring(start, at).chars().noneMatch(each -> each == '/' || each == '@' || each == '.');
    }

    private void fragment(String text, Letter letter, Typeface face) {
        if (!text.isEmpty()) {
            word.add(new Fragment(text, letter, face.width(text) * letter.size() + letter.spacing() * text.length()));
        }
    }

    private void endWord() {
        double width = width(word);
        double space = width(spaces);
        if (!word.isEmpty()) {
            boolean begun = line.x > line.start || !line.isEmpty();
            if (begun && line.x + space + width > end + SLACK) {
                spaces.clear();
                finish();
            }
            flushSpaces();
            if (line.x + width > end + SLACK) {
                word.forEach(this::cut);
            } else {
                word.forEach(this::put);
            }
            word.clear();
        }
    }

    private static double width(List<Fragment> fragments) {
        double width = 0;
        for (Fragment fragment : fragments) {
            width += fragment.width;
        }
        return width;
    }

    private void put(Fragment fragment) {
        line.text(fragment.text, fragment.letter, fragment.width, typefaces.of(fragment.letter));
    }

    /** Puts as many letters on each line as it holds. */
    private void cut(Fragment fragment) {
        Typeface face = typefaces.of(fragment.letter);
        int from = 0;
        double width = 0;
        for (int at = 0; at < fragment.text.length(); at++) {
            double next = face.width(fragment.text.charAt(at)) * fragment.letter.size() + fragment.letter.spacing();
            if (line.x + width + next > end + SLACK && at > from) {
                put(new Fragment(fragment.text.substring(from, at), fragment.letter, width));
                finish();
                from = at;
                width = 0;
            }
            width += next;
        }
        put(new Fragment(fragment.text.substring(from), fragment.letter, width));
    }

    private void flushSpaces() {
        spaces.forEach(this::put);
        spaces.clear();
    }

    private void tab(Letter letter) {
        flushSpaces();
        endTab();
        double hanging = line.x < style.left() - SLACK ? style.left() : Double.MAX_VALUE;
        Style.TabStop next = new Style.TabStop(
                Math.min(hanging, (Math.floor(line.x / DEFAULT_TAB + SLACK) + 1) * DEFAULT_TAB), Style.Align.LEFT);
        for (Style.TabStop stop : style.tabs()) {
            if (stop.position() > line.x + SLACK && stop.position() <= hanging) {
                next = stop;
                break;
            }
        }
        if (next.position() > end + SLACK && next.align() == Style.Align.LEFT) {
            finish();
            return;
        }
        if (next.align() == Style.Align.LEFT) {
            line.tab(next.position(), letter, typefaces.of(letter));
        } else {
            line.tab(line.x, letter, typefaces.of(letter));
            tab = next;
            tabbedFrom = line.size();
            tabbedAt = line.x;
        }
    }

    /** Settles a centred or right tab, now that the text after it is known. */
    private void endTab() {
        if (tab != null) {
            double width = line.x - tabbedAt;
            double to = tab.position() - (tab.align() == Style.Align.CENTRE ? width / 2 : width);
            line.shift(tabbedFrom, Math.min(0, tabbedAt - to));
            tab = null;
        }
    }

    private void finish() {
        endTab();
        spaces.clear();
        lines.add(line);
        line = new Line(style.left());
    }
}
