package vn.vanthu.intake.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Undoes uuencode (POSIX). Spaces that were lost at a line's end are put back. */
final class Uuencode {

    private Uuencode() {}

    /** A whole body: the lines between "begin" and "end". */
    static byte[] decode(byte[] body) {
        List<String> lines =
                new String(body, StandardCharsets.ISO_8859_1).lines().toList();
        int begin = 0;
        while (begin < lines.size() && !lines.get(begin).startsWith("begin ")) {
            begin++;
        }
        return decode(lines.subList(Math.min(begin + 1, lines.size()), lines.size()));
    }

    /** Lines of data up to "end". */
    static byte[] decode(List<String> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : lines) {
            if (line.equals("end")) {
                break;
            }
            int bytes = line.isEmpty() ? 0 : value(line, 0);
            for (int at = 1; bytes > 0; at += 4, bytes -= 3) {
                int group = value(line, at) << 18
                        | value(line, at + 1) << 12
                        | value(line, at + 2) << 6
                        | value(line, at + 3);
                for (int i = 0; i < Math.min(3, bytes); i++) {
                    out.write(group >> 16 - 8 * i);
                }
            }
        }
        return out.toByteArray();
    }

    private static int value(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 0x3F : 0;
    }
}
