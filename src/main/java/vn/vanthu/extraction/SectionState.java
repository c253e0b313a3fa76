package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vanthu.document.VietnameseText;

/** Tells an answer from a "nothing arose" and from a heading with nothing under it. */
final class SectionState {

    private static final int LONGEST_NO = 300;
    private static final int MOST_WORDS = 30;
    private static final Pattern SENTENCE_END = Pattern.compile("[.;\\n!]+(?=\\s|$)|\\n");
    private static final Pattern NO = Pattern.compile("(?:.* )?(?:khong|chua) (?:co )?phat sinh(?: .*)?"
            + "|(?:.* )?(?:khong|chua) co (?:noi dung|nhiem vu|van ban|ho so|truong hop|hoat dong|so lieu|van de|su thay doi"
            + "|thay doi|viec) ?(?:.* )?(?:phat sinh|nay|bao cao|moi)?|(?:khong|chua) co|khong|khong thuc hien");
    private static final Pattern YES = Pattern.compile(".*(?: nhung | tuy nhien | song | da | dat | \\d{2,}|\\d%).*");
    private static final Pattern PERIOD_NUMBER = Pattern.compile("(?:nam|quy|thang|ngay) \\d{1,4}(?: \\d{1,4}){0,2}");
    private static final Pattern PROMISE = Pattern.compile(
            "(?:(?:don vi |co quan )?(?:dang|se|chua|va)? ?(?:cap nhat|bo sung|tong hop|bao cao|gui)(?: so lieu| noi dung)?(?: sau)? ?)+"
                    + "|chua co so lieu|noi dung|khong co noi dung|nhap noi dung|n a|x+");
    private static final Set<String> REFERENCE = Set.of("phu luc", "kem theo", "bieu mau", "theo bieu");

    private SectionState() {}

    /** @param lines the content under the heading, tables included */
    static Section.State of(List<Line> lines, String runOn) {
        List<String> content = lines.stream()
                .filter(line -> !title(line))
                .map(Line::text)
                .collect(Collectors.toCollection(ArrayList::new));
        content.add(0, runOn);
        String text = String.join("\n", content).strip();
        if (VietnameseText.fold(text.length() > 2000 ? text.substring(0, 2000) : text)
                                .isEmpty()
                        && text.length() <= 2000
                || text.length() <= LONGEST_NO && promises(text)) {
            return Section.State.EMPTY;
        }
        return text.length() <= LONGEST_NO && denies(text) ? Section.State.NIL : Section.State.PRESENT;
    }

    /** A numbered bold line is a title of a lower level and says nothing itself. */
    private static boolean title(Line line) {
        Label.Kind kind = Label.of(line.text()).kind();
        return line.bold() && kind != Label.Kind.NONE && kind != Label.Kind.BULLET && !line.framed();
    }

    private static boolean promises(String text) {
        String said = VietnameseText.fold(text);
        boolean bracketed = text.matches("(?s)[(\\[<{].*[)\\]>}][.;]?")
                && !text.substring(1, text.length() - 1).matches("(?s).*[)\\]>}].*");
        boolean refers = REFERENCE.stream().anyMatch(said::contains);
        boolean denies = said.contains("phat sinh");
        return bracketed && !refers && !denies || PROMISE.matcher(said).matches() && !said.equals("khong co noi dung");
    }

    private static boolean denies(String text) {
        int sentences = 0;
        for (String sentence : SENTENCE_END.split(text)) {
            String said = VietnameseText.fold(sentence);
            if (said.isEmpty()) {
                continue;
            }
            sentences++;
            String bare = PERIOD_NUMBER.matcher(said).replaceAll("");
            boolean no = NO.matcher(said).matches()
                    && said.split(" ").length <= MOST_WORDS
                    && !YES.matcher(" " + bare + " ").matches();
            if (!no) {
                return false;
            }
        }
        return sentences > 0;
    }
}
