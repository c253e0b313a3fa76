package vn.vanthu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vanthu.document.Phrases;

/** Lời của người gửi: a mail's text without the words of other mails in it, and without the signature below it. */
public final class OwnWords {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_INTRODUCTION = 400;
    private static final int INTRODUCTION_LINES = 4;
    private static final int HEADER_LINES = 5;
    private static final Phrases INTRODUCTION = MailWords.of("quote.introduction");
    private static final Phrases FROM = MailWords.of("quote.from");
    private static final Phrases HEADER = MailWords.of("quote.header");

    private OwnWords() {}

    /**
     * Quoted lines (">") are left out; so is their introduction ("Vào ngày … đã viết:"). What follows an introduction
     * without such lines, a copied mail header or the mark of a signature ("-- ") is all cut off.
     */
    public static String of(String text) {
        List<String> lines = text.substring(0, Math.min(LONGEST, text.length()))
                .lines()
                .map(String::strip)
                .toList();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int introduced = introduction(lines, i);
            if (lines.get(i).equals("--")
                    || copiedHeader(lines, i)
                    || introduced > 0 && !quotedFrom(lines, i + introduced)) {
                break;
            }
            if (introduced > 0) {
                i += introduced - 1;
            } else if (!quoted(lines.get(i))) {
                own.add(lines.get(i));
            }
        }
        return own.stream().collect(Collectors.joining("\n")).strip();
    }

    private static boolean quoted(String line) {
        return line.startsWith(">");
    }

    private static boolean quotedFrom(List<String> lines, int start) {
        return lines.stream()
                .skip(start)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(OwnWords::quoted)
                .isPresent();
    }

    /** The lines that an introduction takes up, beginning here; 0 when none does. Mail programs break it where they like. */
    private static int introduction(List<String> lines, int start) {
        StringBuilder joined = new StringBuilder();
        for (int end = start; end < Math.min(lines.size(), start + INTRODUCTION_LINES); end++) {
            String line = lines.get(end);
            if (line.isEmpty() || quoted(line) || joined.length() + line.length() > LONGEST_INTRODUCTION) {
                return 0;
            }
            joined.append(line).append(' ');
            if (INTRODUCTION.are(joined.toString())) {
                return end - start + 1;
            }
        }
        return 0;
    }

    /** "Từ: …" with another header field within the next lines. */
    private static boolean copiedHeader(List<String> lines, int start) {
        return field(lines.get(start), FROM)
                && lines.stream().skip(start + 1L).limit(HEADER_LINES).anyMatch(line -> field(line, HEADER));
    }

    private static boolean field(String line, Phrases names) {
        int colon = line.indexOf(':');
        return colon > 0 && names.are(line.substring(0, colon));
    }
}
