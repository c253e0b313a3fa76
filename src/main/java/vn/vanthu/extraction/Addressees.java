package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.Place;

/**
 * Kính gửi và căn cứ: the recipients and the legal bases that stand between subject and body.
 *
 * @param taken indices in the zone of the lines that hold them
 */
record Addressees(List<String> recipients, List<String> legalBases, Optional<Place.Position> at, List<Integer> taken) {

    /** What may stand behind a legal basis that a semicolon closes: "Theo đề nghị của …". */
    private static final Phrases FURTHER = PaperWords.of("basis.further");

    private static final Pattern TITLE =
            Pattern.compile("^kính\\s+gửi\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Addressees of(List<HeadLine> zone, int from) {
        List<String> recipients = new ArrayList<>();
        List<String> bases = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        Place.Position at = null;
        boolean open = false;
        for (int i = from; i < zone.size(); i++) {
            HeadLine part = zone.get(i);
            if (part.kind() == HeadLine.Kind.ADDRESS && at == null) {
                at = part.line().at();
                int last = takeRecipients(zone, i, recipients);
                for (; i < last; i++) {
                    taken.add(i);
                }
                taken.add(last);
            } else if (part.kind() == HeadLine.Kind.BASIS
                    || open && further(part.line().text())) {
                taken.add(i);
                String basis = part.line().text();
                while (!closes(basis) && i + 1 < zone.size() && continues(zone.get(i + 1))) {
                    i++;
                    taken.add(i);
                    basis = basis + " " + zone.get(i).line().text();
                }
                bases.add(ListItem.bare(basis));
                open = basis.endsWith(";");
            } else if (part.kind() == HeadLine.Kind.OTHER && part.line().length() > 150) {
                break;
            }
        }
        return new Addressees(recipients, bases, Optional.ofNullable(at), taken);
    }

    private static boolean further(String text) {
        return FURTHER.opens(text) && !text.endsWith(":");
    }

    private static int takeRecipients(List<HeadLine> zone, int first, List<String> recipients) {
        String text = TITLE.matcher(zone.get(first).line().text()).replaceFirst("");
        int last = first;
        StringBuilder list = new StringBuilder(text);
        boolean dashes = ListItem.dashed(text);
        boolean half = zone.get(first).line().side() == Line.Side.LEFT;
        while (last + 1 < zone.size()) {
            HeadLine next = zone.get(last + 1);
            if (half && next.line().side() == Line.Side.RIGHT && next.kind() != HeadLine.Kind.OTHER) {
                last++;
                continue;
            }
            String line = next.line().text();
            String before = list.toString().strip();
            boolean item = ListItem.dashed(line) && (before.isEmpty() || dashes || !before.endsWith("."));
            boolean goesOn = before.isEmpty()
                    || line.startsWith("(")
                    || !ListItem.closed(before)
                            && next.line().length() <= 110
                            && (dashes || small(line) || before.endsWith(","))
                    || before.endsWith(";") && next.line().length() <= 110;
            if (next.kind() != HeadLine.Kind.OTHER || !item && !goesOn) {
                break;
            }
            dashes |= item;
            list.append(item ? "\n" : ListItem.closed(before) ? "\n" : " ").append(line);
            last++;
        }
        for (String entry : list.toString().split("\n|;\\s?(?=[^)]*(?:\\(|$))")) {
            String bare = ListItem.bare(entry);
            if (!bare.isEmpty()) {
                recipients.add(bare);
            }
        }
        return last;
    }

    private static boolean small(String line) {
        return Character.isLowerCase(line.charAt(0));
    }

    private static boolean closes(String basis) {
        return ListItem.closed(basis) || basis.endsWith(",");
    }

    private static boolean continues(HeadLine next) {
        return next.kind() == HeadLine.Kind.OTHER
                && !ListItem.dashed(next.line().text())
                && next.line().length() <= 160
                && (small(next.line().text())
                        || closes(next.line().text()) && !next.line().text().endsWith("./."));
    }
}
