package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.VietnameseText;

/**
 * What a line of the head is, told by its own words; where it stands only helps.
 *
 * @param index of the whole line among the paper's lines
 */
record HeadLine(Kind kind, Line line, int index) {

    enum Kind {
        MOTTO,
        NUMBER,
        DATE,
        ABOUT,
        TYPE,
        ADDRESS,
        BASIS,
        MARK,
        RULE,
        OTHER
    }

    /** Longer lines are body text, whatever they begin with. */
    static final int LONGEST = 400;

    static final Pattern NUMBER = Pattern.compile(
            "(?:S[ốỐôoóòơ]\\s{0,20}+:?|s[ốô]\\s{0,9}+:)[\\s.…_]{0,80}+(\\d{0,6}+(?:(?<=\\d)\\p{L})?)[\\s.…_]{0,80}+[/\\-–](?:|[ \\u00A0]{1,20}+(?!.{0,40}ngày))"
                    + "((?:\\d{4}/)?\\p{L}[\\p{L}\\p{N}&.]{0,30}(?:\\s?[-–/]\\s?[\\p{L}\\p{N}&.,]{1,30}){0,6}\\s?[-–]?)");
    static final Pattern NUMBER_ALONE =
            Pattern.compile("[Ss](?:ố|Ố|ô)\\s{0,9}+:[\\s.…_]{0,80}+(\\d{0,6}+)[\\s.…_/]{0,80}+");

    private static final Pattern MOTTO = Pattern.compile(
            "CỘNG\\s{1,4}H(?:ÒA|OÀ)\\s{1,4}XÃ|ĐẢNG\\s{1,4}CỘNG\\s{1,4}SẢN\\s{1,4}VIỆT|Độc\\s{1,4}lập\\s{0,4}[-–—]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ABOUT = Pattern.compile("Về(?: việc)?\\s?:");
    private static final Pattern RULE = Pattern.compile("[\\s_\\-–—=*.~oO0⁎•]{2,}+|[*_–—-]");
    private static final Pattern BASIS = Pattern.compile(
            "can cu .*(?:luat|hien phap|phap lenh|nghi quyet|nghi dinh"
                    + "|thong tu|quyet dinh|chi thi|cong van|ke hoach|chuong trinh|huong dan|van ban|chuc nang|dieu le|quy che).*");
    private static final Pattern PROPER = Pattern.compile("(?:[\\p{Lu}\\d][\\p{L}\\d.'’]*+\\s?)+");
    private static final Pattern NAMED = Pattern.compile("(?:[\\p{Lu}][\\p{L}.'’]*+[\\s-]{0,3}){1,5},");
    private static final Pattern CITED =
            Pattern.compile("\\s*số\\s*[:.…\\d].*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LAST_GAP = Pattern.compile("(.*)(?:\\t|\\s{3})(.*?)");
    private static final Pattern GAP = Pattern.compile("\\t|\\s{3}");
    private static final Pattern YOUTH = Pattern.compile("doan (?:tncs|thanh nien cong san) ho chi minh");
    private static final String COUNTRY = "cong hoa xa hoi chu nghia viet nam";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> LAST_WORDS = Set.of("nam", "phúc");
    private static final String VALUES = "doc lap tu do hanh phuc";
    private static final String RESOLVES = "quyet nghi";
    private static final List<DocumentType> TYPES = Arrays.stream(DocumentType.values())
            .filter(type -> type != DocumentType.CONG_VAN && type != DocumentType.THU_CONG)
            .sorted(Comparator.comparingInt((DocumentType type) -> type.title().length())
                    .reversed())
            .toList();

    /** Cuts a line that carries both halves of the head, and says what each part is. */
    static List<HeadLine> of(Line line, int index) {
        List<HeadLine> parts = new ArrayList<>();
        if (line.length() > LONGEST) {
            return List.of(new HeadLine(basis(line) ? Kind.BASIS : Kind.OTHER, line, index));
        }
        for (Line part : cut(line)) {
            if (!part.text().isEmpty()) {
                parts.add(new HeadLine(kind(part), part, index));
            }
        }
        return parts;
    }

    private static List<Line> cut(Line line) {
        String raw = line.raw().replace('\u00A0', ' ').strip();
        Matcher motto = MOTTO.matcher(raw);
        if (motto.find() && motto.start() > 0 && motto.start() < 160) {
            return List.of(
                    line.with(raw.substring(0, motto.start()), Line.Side.LEFT),
                    line.with(raw.substring(motto.start()), Line.Side.RIGHT));
        }
        Matcher number = NUMBER.matcher(raw);
        if (number.lookingAt() && number.end() < raw.length()) {
            return List.of(
                    line.with(number.group(), Line.Side.LEFT), line.with(raw.substring(number.end()), Line.Side.RIGHT));
        }
        Matcher ruled = LAST_GAP.matcher(raw);
        if (ruled.matches() && RULE.matcher(ruled.group(2)).matches()) {
            return List.of(line.with(ruled.group(1), Line.Side.LEFT), line.with(ruled.group(2), Line.Side.RIGHT));
        }
        Optional<VietnameseDates.Mention> date = VietnameseDates.find(raw);
        if (date.isPresent() && GAP.matcher(raw).find()) {
            int gap = lastGap(raw.substring(0, date.get().start()).stripTrailing());
            return List.of(
                    line.with(raw.substring(0, gap), Line.Side.LEFT), line.with(raw.substring(gap), Line.Side.RIGHT));
        }
        return List.of(line);
    }

    private static int lastGap(String text) {
        Matcher gap = GAP.matcher(text);
        int last = 0;
        while (gap.find()) {
            last = gap.start();
        }
        return last;
    }

    private static Kind kind(Line line) {
        String text = line.text();
        if (RULE.matcher(text).matches()) {
            return Kind.RULE;
        }
        if (line.startsWith("cong hoa xa hoi")
                || line.startsWith("dang cong san viet nam")
                || line.startsWith("doc lap tu do")
                || fragmentOfMotto(line)
                || line.side() == Line.Side.RIGHT && YOUTH.matcher(line.key()).matches()) {
            return Kind.MOTTO;
        }
        if (HeadMarks.is(line)) {
            return Kind.MARK;
        }
        if (NUMBER.matcher(text).lookingAt() || NUMBER_ALONE.matcher(text).matches()) {
            return Kind.NUMBER;
        }
        boolean left = line.side() == Line.Side.LEFT;
        if (line.startsWith("v v")
                || left && line.startsWith("ve viec")
                || ABOUT.matcher(text).lookingAt()) {
            return Kind.ABOUT;
        }
        if (line.startsWith("kinh gui")) {
            return Kind.ADDRESS;
        }
        if (basis(line)) {
            return Kind.BASIS;
        }
        if (type(line).isPresent()) {
            return Kind.TYPE;
        }
        return issued(line).isPresent() ? Kind.DATE : Kind.OTHER;
    }

    private static boolean basis(Line line) {
        return BASIS.matcher(line.key()).matches() && !line.text().endsWith(":");
    }

    /** What a narrow column broke off the motto; at left, where agencies end in "VIỆT NAM", only its last word. */
    private static boolean fragmentOfMotto(Line line) {
        boolean oneWord = line.key().indexOf(' ') < 0;
        boolean last = LAST_WORDS.contains(line.text().toLowerCase(VIETNAMESE));
        return line.key().length() >= 3
                && (oneWord ? last : line.side() != Line.Side.LEFT)
                && (COUNTRY.endsWith(" " + line.key()) || VALUES.endsWith(" " + line.key()));
    }

    /** Place and date of issue, when the line is nothing else. */
    static Optional<VietnameseDates.Mention> issued(Line line) {
        String text = line.text();
        return VietnameseDates.find(text).filter(mention -> {
            String place = text.substring(0, mention.start()).strip();
            String after = text.substring(mention.end());
            return VietnameseText.fold(after).isEmpty()
                    && (VietnameseText.fold(text.substring(mention.start())).startsWith("ngay")
                            || NAMED.matcher(place).matches())
                    && (place.isEmpty()
                            || place.length() <= 50
                                    && Character.isUpperCase(place.charAt(0))
                                    && (place.endsWith(",")
                                            || line.side() == Line.Side.RIGHT
                                            || PROPER.matcher(place).matches()));
        });
    }

    /** The type that a line names as its title; running text that merely begins with the word names none. */
    static Optional<DocumentType> type(Line line) {
        if (line.caps() && line.key().equals(VietnameseText.fold(DocumentType.THU_CONG.title()))) {
            return Optional.of(DocumentType.THU_CONG);
        }
        if (line.caps() && line.key().equals(RESOLVES)) {
            return Optional.of(DocumentType.NGHI_QUYET);
        }
        String key = line.key().matches("(?:\\p{L} ){4,}\\p{L}") ? spaced(line) : line.key();
        return TYPES.stream()
                .filter(type -> {
                    String title = VietnameseText.fold(type.title());
                    if (key.equals(title)) {
                        return true;
                    }
                    int end = Math.min(line.length(), type.title().length());
                    String start = line.text().substring(0, end);
                    boolean displayed = Line.caps(start) || line.centred() && line.bold();
                    return displayed
                            && key.startsWith(title + " ")
                            && !CITED.matcher(line.text().substring(end)).matches()
                            && !line.text().endsWith(".");
                })
                .findFirst();
    }

    private static String spaced(Line line) {
        String letters = line.key().replace(" ", "");
        return TYPES.stream()
                .map(type -> VietnameseText.fold(type.title()))
                .filter(title -> title.replace(" ", "").equals(letters))
                .findFirst()
                .orElse(line.key());
    }
}
