package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bố cục: where on a paper the head ends, the body stands, the signature and the annex begin.
 *
 * @param lines every line of the paper
 * @param zone the lines that the head may hold, each part of a line with what it is
 * @param tail index of the first line of signature and distribution list; the annex's start when there is none
 * @param annex index of the annex's first line; the number of lines when there is none
 */
record Layout(List<Line> lines, List<HeadLine> zone, int tail, int annex) {

    private static final int ZONE = 80;
    private static final int SIGNATURE = 12;
    private static final Pattern ANNEX_NAME = Pattern.compile("phu luc(?: (?:so )?(?:[ivx]{1,5}|\\d{1,2}))?");
    private static final Pattern FORM_NAME = Pattern.compile("bieu (?:mau )?(?:so )?(?:[ivx]{1,5}|\\d{1,2})(?: .*)?");
    private static final Pattern FORMS =
            Pattern.compile("(?:he thong |cac )?bieu (?:mau )?(?:thong ke|tong hop|so lieu).*");
    private static final Spelling SPELLED = Spelling.ofFirstWords(List.of("phụ lục", "biểu", "hệ thống", "các"));
    private static final Pattern LEADER = Pattern.compile(".*[.…_\\t]{3,}+\\s*\\d{1,3}");
    private static final Set<HeadLine.Kind> ANCHORS = Set.of(
            HeadLine.Kind.NUMBER, HeadLine.Kind.DATE, HeadLine.Kind.ABOUT, HeadLine.Kind.TYPE, HeadLine.Kind.MOTTO);

    /** Below one of these a ruled table is part of the body. */
    private static final Set<HeadLine.Kind> TITLES =
            Set.of(HeadLine.Kind.ABOUT, HeadLine.Kind.TYPE, HeadLine.Kind.ADDRESS, HeadLine.Kind.BASIS);

    static Layout of(Paper paper) {
        List<Line> lines = BrokenLines.mended(Lines.of(paper));
        List<HeadLine> zone = zone(lines);
        int head = zone.stream()
                .filter(part -> ANCHORS.contains(part.kind()))
                .mapToInt(part -> part.index() + 1)
                .max()
                .orElse(0);
        int annex = annex(paper, lines, head);
        return new Layout(lines, zone, tail(lines, head, annex), annex);
    }

    private static List<HeadLine> zone(List<Line> lines) {
        List<HeadLine> zone = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < Math.min(ZONE, lines.size()); i++) {
            Line line = lines.get(i);
            if (endsHead(line) || titled && line.framed()) {
                break;
            }
            List<HeadLine> parts = HeadLine.of(line, i);
            titled |= parts.stream().anyMatch(part -> TITLES.contains(part.kind()));
            zone.addAll(parts);
        }
        return HeadStamps.marked(zone);
    }

    private static boolean endsHead(Line line) {
        if (line.length() > HeadLine.LONGEST) {
            return !line.startsWith("can cu");
        }
        Label.Kind kind = Label.of(line.text()).kind();
        return line.startsWith("noi nhan")
                || kind != Label.Kind.BULLET && kind != Label.Kind.NONE && line.side() == Line.Side.FULL
                || annexTitle(line);
    }

    /** True for a line that opens an annex: its name alone, or a title in capitals, bold or centred. */
    static boolean annexTitle(Line line) {
        if (line.length() > 200
                || !SPELLED.mayOpen(line.text())
                || LEADER.matcher(line.raw()).matches()) {
            return false;
        }
        if (line.startsWith("phu luc") && !line.text().startsWith("(")) {
            boolean displayed = line.caps() || line.bold() || line.centred();
            return ANNEX_NAME.matcher(line.key()).matches()
                    || displayed
                            && !line.text().endsWith(".")
                            && Label.of(line.text()).kind() == Label.Kind.NONE;
        }
        if (FORMS.matcher(line.key()).matches() && line.caps() && (line.bold() || line.centred()) && !line.framed()) {
            return true;
        }
        return FORM_NAME.matcher(line.key()).matches()
                && !line.framed()
                && !line.text().endsWith(";")
                && (line.bold() || line.centred() || line.length() <= 80);
    }

    private static int annex(Paper paper, List<Line> lines, int head) {
        int distribution = distribution(lines, head, lines.size());
        int bodyEnd = distribution < lines.size() ? distribution : lastPart(lines, head);
        for (int i = head; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean statistics = line.framed()
                    && (i == 0 || lines.get(i - 1).piece() != line.piece())
                    && i > bodyEnd
                    && paper.pieces().get(line.piece()) instanceof Paper.Table table
                    && AnnexColumns.opens(table);
            if (statistics || annexTitle(line)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Index of the last line that opens a part of a body; -1 when none does. */
    private static int lastPart(List<Line> lines, int head) {
        for (int i = lines.size() - 1; i >= head; i--) {
            Line line = lines.get(i);
            Label label = Label.of(line.text());
            if (!line.framed() && label.kind().level() == 1 && BodyBlocks.displayed(line, label.rest())) {
                return i;
            }
        }
        return -1;
    }

    private static int tail(List<Line> lines, int head, int annex) {
        int distribution = distribution(lines, head, annex);
        int from = distribution < annex ? distribution : annex;
        int start = from;
        boolean signed = false;
        for (int i = from - 1; i >= Math.max(head, from - SIGNATURE); i--) {
            Line line = lines.get(i);
            if (line.length() > 80 || Label.of(line.text()).kind() != Label.Kind.NONE || line.framed()) {
                break;
            }
            if (SignatureBlock.authority(line) || SignatureBlock.title(line)) {
                start = i;
                signed = true;
            }
        }
        return signed ? start : from;
    }

    private static int distribution(List<Line> lines, int head, int end) {
        for (int i = head; i < end; i++) {
            Line line = lines.get(i);
            if (line.startsWith("noi nhan") && line.length() <= 200) {
                return i;
            }
        }
        return end;
    }

    /** The lines of signature and distribution list. */
    List<Line> end() {
        return lines.subList(tail, Math.max(tail, annex));
    }

    /** The lines of the body, those taken by the head left out. */
    List<Line> body(BitSet taken) {
        List<Line> body = new ArrayList<>();
        int first = zone.stream()
                .filter(part -> ANCHORS.contains(part.kind()))
                .mapToInt(part -> part.index() + 1)
                .max()
                .orElse(0);
        for (int i = first; i < tail; i++) {
            if (!taken.get(i)) {
                body.add(lines.get(i));
            }
        }
        return body;
    }
}
