package vn.vanthu.intake.adapter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;

/**
 * Files written into a mail's text: those in uuencode (POSIX) are taken out, those in yEnc are listed and refused.
 *
 * @param rest the text without them
 */
record TextFiles(List<Contents.Item> items, String rest) {

    private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.{0,250})");
    private static final Pattern LINE = Pattern.compile("[ -`]{1,90}");
    private static final Pattern YENC = Pattern.compile("=ybegin .{0,200}?name=(.{1,250})");

    /** @param most files to take out; from the next on, they stay in the text */
    static TextFiles in(String text, int most) {
        if (!text.contains("begin ")) {
            return new TextFiles(List.of(), text);
        }
        List<Contents.Item> items = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher begin = BEGIN.matcher(lines.get(i));
            Matcher yenc = YENC.matcher(lines.get(i));
            int end = begin.matches() ? uuEnd(lines, i + 1) : yenc.matches() ? yencEnd(lines, i + 1) : -1;
            if (end < 0 || items.size() > most) {
                rest.add(lines.get(i));
            } else {
                List<String> body = lines.subList(i, end + 1);
                items.add(begin.matches() ? uuencoded(begin.group(1), body) : yenc(yenc.group(1), body));
                i = end;
            }
        }
        return new TextFiles(items, String.join("\n", rest).strip());
    }

    /** The line "end" behind nothing but encoded lines, or -1. */
    private static int uuEnd(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals("end")) {
                return i > from ? i : -1;
            }
            if (!LINE.matcher(lines.get(i)).matches() && !lines.get(i).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** Its lines hold any byte. */
    private static int yencEnd(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith("=yend")) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private static Contents.Item uuencoded(String name, List<String> block) {
        byte[] bytes = Uuencode.decode(block.subList(1, block.size()));
        return new Contents.Held(new Attachment(name.strip(), "", Content.of(bytes)));
    }

    private static Contents.Item yenc(String name, List<String> block) {
        int size = block.stream().mapToInt(String::length).sum();
        return new Contents.Settled(name.strip(), FileKind.OTHER, size, Fate.REFUSED_KIND, "a file in yEnc");
    }
}
