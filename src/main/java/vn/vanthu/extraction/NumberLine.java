package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.vanthu.document.DocumentNumber;

/**
 * Số, ký hiệu: the line of a head that bears them, and what of them the next line goes on with.
 *
 * @param taken indices in the zone of the lines that hold them; empty when there is no such line
 */
record NumberLine(DocumentNumber number, List<Integer> taken) {

    private static final NumberLine NONE = new NumberLine(DocumentNumber.BLANK, List.of());

    /** The first line that names a notation, else the first with a number alone. */
    static NumberLine of(HeadZone zone) {
        List<NumberLine> all = all(zone);
        return all.stream()
                .filter(line -> !line.number.notation().isEmpty())
                .findFirst()
                .orElse(all.isEmpty() ? NONE : all.get(0));
    }

    /** Other numbers with a notation that stand above title and addressees. */
    List<NumberLine> rivals(HeadZone zone) {
        int end = zone.opening();
        return all(zone).stream()
                .filter(line -> line.index() < end && !line.number.notation().isEmpty())
                .filter(line ->
                        !line.number.equals(number) && !line.number.number().isEmpty())
                .toList();
    }

    int index() {
        return taken.isEmpty() ? -1 : taken.get(0);
    }

    private static List<NumberLine> all(HeadZone zone) {
        return zone.all(HeadLine.Kind.NUMBER).mapToObj(i -> read(zone, i)).toList();
    }

    private static NumberLine read(HeadZone zone, int index) {
        String text = zone.line(index).text();
        List<Integer> taken = new ArrayList<>(List.of(index));
        Matcher whole = HeadLine.NUMBER.matcher(text);
        if (whole.lookingAt()) {
            String notation = whole.group(2).replaceAll("\\s", "").replace('–', '-');
            if (notation.endsWith("-") || notation.endsWith("/")) {
                notation = completed(zone, notation, taken);
            }
            return new NumberLine(new DocumentNumber(whole.group(1), notation), taken);
        }
        Matcher alone = HeadLine.NUMBER_ALONE.matcher(text);
        String digits = alone.matches() ? alone.group(1) : "";
        for (int i = index + 1; digits.isEmpty() && i < Math.min(index + 4, zone.size()); i++) {
            Matcher below = HeadLine.NUMBER.matcher("Số: " + zone.line(i).text());
            if (zone.line(i).side() != Line.Side.RIGHT
                    && Character.isDigit(zone.line(i).text().charAt(0))
                    && below.matches()) {
                taken.add(i);
                return new NumberLine(new DocumentNumber(below.group(1), below.group(2)), taken);
            }
        }
        String notation = text.endsWith("/") ? completed(zone, "/", taken) : "";
        return new NumberLine(new DocumentNumber(digits, notation), taken);
    }

    /** A notation broken at its dash or behind the slash goes on in the next line of the same half. */
    private static String completed(HeadZone zone, String notation, List<Integer> taken) {
        int index = taken.get(0);
        String begun = notation.equals("/") ? "" : notation;
        for (int i = index + 1; i < Math.min(index + 3, zone.size()); i++) {
            Line next = zone.line(i);
            if ((next.side() == zone.line(index).side() || next.side() == Line.Side.FULL)
                    && next.caps()
                    && next.text().indexOf(' ') < 0) {
                taken.add(i);
                return begun + next.text();
            }
        }
        return begun.isEmpty() ? "" : begun.substring(0, begun.length() - 1);
    }
}
