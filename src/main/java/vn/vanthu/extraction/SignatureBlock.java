package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vanthu.document.Place;
import vn.vanthu.document.Signer;

/**
 * Chữ ký và Nơi nhận: the end of a document, side by side or one below the other.
 *
 * @param signer of two who sign side by side the one at right, where the issuing agency's own head signs
 * @param beside the one at left, or whose name stands below
 */
record SignatureBlock(
        Signer signer,
        Optional<Signer> beside,
        Optional<Place.Position> signedAt,
        List<String> distribution,
        Optional<Place.Position> distributedAt) {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?:TM|KT|TL|TUQ|Q)\\s?[./]\\s?|(?:T/M|K/T|T/L|T/UQ)[.\\s]\\s?)\\p{L}.{1,80}");
    private static final Pattern TITLE = Pattern.compile(
            "(?:quyen )?(?:pho )?(?:tong )?(?:chu tich|giam doc|chanh|truong"
                    + "|cuc truong|chi cuc truong|vu truong|thong doc|chu toa|bo truong|thu truong|thu tuong|hieu truong|vien truong|chu nhiem|bi thu"
                    + "|uy vien|thuong truc|tu lenh|chi huy truong|doi truong|tram truong|hat truong|phu trach)(?: .*)?");
    private static final Pattern STAMP =
            Pattern.compile("nguoi ky .*|thoi gian ky .*|ngay ky .*|co quan .*|chu ky so.*|digitally .*");
    private static final Pattern SIGNED_MARK = Pattern.compile(
            "\\s*[(\\[](?:đã )?ký[^)\\]]{0,40}[)\\]]\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEARNED = Pattern.compile(PaperWords.list("name.titles").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:(?:", ")\\s?[.,]?\\s?(?=[\\p{Lu}]))+(?<=[.,\\s])")));
    private static final Pattern SIGNED = Pattern.compile(
            "[(\\[]?(?:đã )?ký(?: tên|,|\\)|$| số| thay| bởi)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’ʼ.-]*+(?: \\p{Lu}[\\p{L}'’ʼ.-]*+){1,5}");
    private static final Pattern DEPUTY_ON_SAME_LINE = Pattern.compile("(KT\\..{2,60}?)\\s(PHÓ\\s.{2,60})");
    private static final Pattern GAP = Pattern.compile("\\t+|\\s{3,}");

    /** CERTAIN for a name with its office, where one person signs. */
    Confidence confidence() {
        boolean office = !signer.title().isEmpty() || !signer.authority().isEmpty();
        return office && !signer.name().isEmpty() && beside.isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    /** TM., KT., TL., TUQ. or Q. before a body or an office in capitals. */
    static boolean authority(Line line) {
        return line.length() <= 100
                && line.caps()
                && AUTHORITY.matcher(line.text()).matches();
    }

    static boolean title(Line line) {
        return line.length() <= 80
                && Line.caps(line.text().split("\\(", 2)[0])
                && TITLE.matcher(line.key()).matches();
    }

    static SignatureBlock of(List<Line> tail) {
        List<Line> parts = parts(tail);
        SignatureBlock all = read(parts, Line.Side.FULL);
        SignatureBlock left = read(parts, Line.Side.RIGHT);
        SignatureBlock right = read(parts, Line.Side.LEFT);
        boolean two = left.signs() && right.signs() && !left.signer.equals(right.signer);
        return two
                ? new SignatureBlock(
                        right.signer, Optional.of(left.signer), right.signedAt, all.distribution, all.distributedAt)
                : all;
    }

    private boolean signs() {
        return !signer.name().isEmpty()
                && (!signer.title().isEmpty() || !signer.authority().isEmpty());
    }

    /** @param without the half that is left out; FULL for none */
    private static SignatureBlock read(List<Line> parts, Line.Side without) {
        Reading reading = new Reading();
        parts.stream()
                .filter(part -> without == Line.Side.FULL || part.side() != without)
                .forEach(reading::takeLine);
        return reading.result();
    }

    private static List<Line> parts(List<Line> tail) {
        List<Line> parts = new ArrayList<>();
        for (Line line : tail) {
            String raw = line.raw().strip();
            String[] segments = line.side() == Line.Side.FULL ? GAP.split(raw) : new String[] {raw};
            boolean indented = !line.raw().isEmpty() && line.raw().charAt(0) == '\t';
            for (int i = 0; i < segments.length; i++) {
                boolean right = segments.length > 1 && i == segments.length - 1 || indented;
                Line part = line.with(segments[i], right ? Line.Side.RIGHT : line.side());
                if (!part.text().isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** Reads the parts in order; distribution at left, signature at right or wherever its words stand. */
    private static final class Reading {
        private final DistributionList list = new DistributionList();
        private final List<String> authority = new ArrayList<>();
        private final List<String> title = new ArrayList<>();
        private String name = "";
        private Optional<Signer> second = Optional.empty();
        private Place.Position signedAt;

        /** Parts an entry of the list from the signature that stands close beside it: "- Như trên; PHÓ GIÁM ĐỐC". */
        void takeLine(Line line) {
            int end = line.text().indexOf("; ");
            if (end > 0 && ListItem.dashed(line.text()) && line.side() != Line.Side.RIGHT) {
                Line beside = line.with(line.text().substring(end + 1), Line.Side.RIGHT);
                if (signs(beside)) {
                    take(line.with(line.text().substring(0, end + 1), line.side()));
                    take(beside);
                    return;
                }
            }
            take(line);
        }

        private void take(Line line) {
            if (line.side() != Line.Side.RIGHT && list.takes(line, signs(line))) {
                return;
            }
            String text = SIGNED_MARK.matcher(line.text()).replaceAll(" ").strip();
            if (text.isEmpty()
                    || STAMP.matcher(line.key()).matches()
                    || SIGNED.matcher(line.text()).lookingAt()
                    || line.length() > 100) {
                return;
            }
            Matcher deputy = DEPUTY_ON_SAME_LINE.matcher(text);
            if (deputy.matches()) {
                authority.add(deputy.group(1));
                title.add(deputy.group(2));
            } else if (authority(line) && title.isEmpty()) {
                authority.add(text);
            } else if (title(line) && name.isEmpty()) {
                title.add(text);
            } else if (!takeName(line, text)) {
                return;
            }
            signedAt = signedAt == null ? line.at() : signedAt;
        }

        private boolean signs(Line line) {
            boolean signed = !authority.isEmpty() || !title.isEmpty();
            return authority(line)
                    || title(line)
                    || signed && name.isEmpty() && NAME.matcher(line.text()).matches();
        }

        private boolean takeName(Line line, String text) {
            String untitled =
                    LEARNED.matcher(text).lookingAt() ? LEARNED.matcher(text).replaceFirst("") : text;
            String bare =
                    NAME.matcher(untitled).matches() || !NAME.matcher(text).matches() ? untitled : text;
            boolean caps = Line.caps(bare);
            boolean opened = !authority.isEmpty() || !title.isEmpty();
            if (!name.isEmpty()
                    && !caps
                    && second.isEmpty()
                    && NAME.matcher(bare).matches()) {
                second = Optional.of(new Signer("", "", bare));
            }
            if (!name.isEmpty() || !opened || authority(line)) {
                return false;
            }
            if (!caps && NAME.matcher(bare).matches()) {
                name = bare;
                return true;
            }
            if (caps && title.isEmpty() && !authority.get(authority.size() - 1).startsWith("Q")) {
                authority.set(authority.size() - 1, authority.get(authority.size() - 1) + " " + text);
                return true;
            }
            if (caps && !title.isEmpty()) {
                title.add(text);
                return true;
            }
            return false;
        }

        SignatureBlock result() {
            if (name.isEmpty()
                    && title.size() > 1
                    && NAME.matcher(title.get(title.size() - 1)).matches()) {
                name = title.remove(title.size() - 1);
            }
            Signer signer = new Signer(String.join("\n", authority), String.join(" ", title), name);
            return new SignatureBlock(signer, second, Optional.ofNullable(signedAt), list.entries(), list.at());
        }
    }
}
