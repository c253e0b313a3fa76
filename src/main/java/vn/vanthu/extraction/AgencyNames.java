package vn.vanthu.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;

/**
 * Tên cơ quan: the agency lines of a head parted into parent (cơ quan chủ quản, not bold) and issuer (bold); where the
 * letters do not tell, by the words that an agency's name begins with.
 */
record AgencyNames(String parent, String issuer) {

    /** Of letters: shorter beginnings of a name may be a phrase of their own. */
    private static final int LONG = 30;

    private static final Phrases HEAD = PaperWords.of("agency.opening");
    private static final Spelling SPELLED = Spelling.ofFirstWords(PaperWords.list("agency.opening"));
    private static final Pattern INCOMPLETE = Pattern.compile(
            "ubnd|uy|uy ban nhan|uy ban nhan dan|uy ban|(?:ubnd|uy ban nhan dan) (?:tinh|huyen|xa|phuong|quan|thi xa|thanh pho|tp)|hdnd|hoi dong nhan dan|thuong truc|so|ban"
                    + "|van phong|ban quan ly|ban chi dao|bo chi huy|phong|trung tam|truong|thanh tra|doan dai bieu quoc hoi");
    private static final Pattern LEVEL = Pattern.compile(
            "(?:uy ban nhan dan|hoi dong nhan dan)(?: (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu))?");
    /** With their marks: "CỨA" ends a name that "CỦA" does not. */
    private static final Pattern UNFINISHED =
            Pattern.compile("(?:.*\\s)?(?:và|của|các)|.*[,–-]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LINKED = Pattern.compile("(?:va|cua|cac) .*");
    private static final Pattern ON_ONE_LINE = Pattern.compile(
            "((?:UBND|[UỦ][ỶYỷ] BAN NHÂN DÂN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|THỊ XÃ) .{2,40}?)"
                    + " ((?:SỞ|BAN|VĂN PHÒNG|THANH TRA|PHÒNG|CHI CỤC|TRUNG TÂM) .*)");

    static AgencyNames of(List<Line> lines) {
        if (lines.isEmpty()) {
            return new AgencyNames("", "");
        }
        if (lines.size() == 1) {
            Matcher both = ON_ONE_LINE.matcher(lines.get(0).text());
            return both.matches()
                    ? new AgencyNames(both.group(1), both.group(2))
                    : new AgencyNames("", lines.get(0).text());
        }
        int issuer = byWeight(lines);
        if (issuer <= 0
                || joint(lines.get(issuer - 1), lines.get(issuer))
                || INCOMPLETE.matcher(words(lines.subList(0, issuer))).matches()) {
            issuer = byWords(lines);
        }
        return new AgencyNames(join(lines.subList(0, issuer)), join(lines.subList(issuer, lines.size())));
    }

    /** True for the line of a decision that says who takes it: the issuer once more, or the office of its head. */
    boolean speaks(Line line) {
        String key = spelled(line.key());
        return line.caps()
                && (!issuer.isEmpty()
                                && (named(key, spelled(VietnameseText.fold(issuer)))
                                        || headed(key, spelled(VietnameseText.fold(issuer))))
                        || SignatureBlock.title(line) && key.indexOf(' ') > 0);
    }

    /** The whole name, or the name up to the level of administration: "ỦY BAN NHÂN DÂN TỈNH". */
    private static boolean named(String key, String issuer) {
        return key.equals(issuer)
                || issuer.startsWith(key + " ") && LEVEL.matcher(key).matches();
    }

    /** An office before the name, or the first line of a long one. */
    private static boolean headed(String key, String issuer) {
        return key.endsWith(" " + issuer) || key.length() > LONG && issuer.startsWith(key + " ");
    }

    private static String spelled(String key) {
        return key.replaceFirst("^ubnd(?= )", "uy ban nhan dan").replaceFirst("^hdnd(?= )", "hoi dong nhan dan");
    }

    /** True for a line that can open an agency's name. */
    static boolean opens(Line line) {
        return HEAD.opens(line.text()) && SPELLED.mayOpen(line.text());
    }

    /** True when the name so far cannot end there, or the next line goes on with a linking word. */
    static boolean unfinished(List<Line> names, Line next) {
        String before = words(names);
        return INCOMPLETE.matcher(before).matches()
                || UNFINISHED.matcher(join(names)).matches()
                || LINKED.matcher(next.key()).matches();
    }

    /** Index of the first bold line after lines that are not bold; -1 when the letters do not tell. */
    private static int byWeight(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).bold()) {
            first++;
        }
        boolean told = first > 0
                && first < lines.size()
                && lines.subList(first, lines.size()).stream().allMatch(Line::bold);
        return told ? first : -1;
    }

    /** Index of the last line that opens a name after a complete one; 0 when there is one name only. */
    private static int byWords(List<Line> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            String before = words(lines.subList(0, i));
            if (opens(lines.get(i))
                    && opens(lines.get(0))
                    && !oneSyllable(lines.subList(i, lines.size()))
                    && !INCOMPLETE.matcher(before).matches()
                    && !UNFINISHED.matcher(join(lines.subList(0, i))).matches()
                    && !joint(lines.get(i - 1), lines.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** Two agencies that issue one document stand with a dash between them. */
    private static boolean joint(Line before, Line line) {
        return before.text().endsWith("-") || before.text().endsWith("–") || ListItem.dashed(line.text());
    }

    /** The agencies that issue a document together; one where there is one. */
    List<String> issuers() {
        List<String> names = List.of(issuer.split("\\s+[-–]\\s+"));
        return names.stream().allMatch(HEAD::opens) ? names : List.of(issuer);
    }

    /** The end of a broken name, as "TRƯỜNG" of "MÔI TRƯỜNG"; no agency is named so. */
    private static boolean oneSyllable(List<Line> lines) {
        return words(lines).indexOf(' ') < 0;
    }

    private static String words(List<Line> lines) {
        return VietnameseText.fold(join(lines));
    }

    private static String join(List<Line> lines) {
        return Lines.joined(lines.stream().map(Line::text).toList());
    }
}
