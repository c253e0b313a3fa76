package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.Changes.FigureChange;
import vn.vanthu.consolidation.Changes.PaperChange;
import vn.vanthu.consolidation.Changes.ShareChange;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/**
 * Phụ lục nội dung điều chỉnh: which units' answers, which figures and which of the department's own words are others than
 * in the issued version, and why.
 */
final class ChangeFields {

    private static final int MOST_SHARES = 8;
    private static final int MOST_PAPERS = 400;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,10})?");
    private static final Pattern COUNT = Pattern.compile("(?:^|; )([^:;]+): ");

    private ChangeFields() {}

    static Map<String, Object> of(Changes changes, Outline outline, String department) {
        Set<String> told = changes.papers().stream().map(PaperChange::unitId).collect(Collectors.toSet());
        int untold = Math.max(0, changes.papers().size() - MOST_PAPERS);
        return Map.of(
                "changedPapers",
                changes.papers().stream()
                        .limit(MOST_PAPERS)
                        .map(ChangeFields::paper)
                        .toList(),
                "changedPapersNote",
                untold == 0 ? "" : Wording.of("pages.change.untold", Integer.toString(untold)),
                "changedFigures",
                changes.figures().stream().map(change -> figure(change, told)).toList(),
                "changedOwnTitle",
                Wording.of("pages.change.own", department),
                "changedOwn",
                ChangeWords.own(changes, outline).stream()
                        .map(part -> Map.of("text", part(part)))
                        .toList());
    }

    private static String part(Outline.Part part) {
        return part.title().isEmpty() ? part.code() : Wording.of("pages.indicator", part.code(), part.title());
    }

    private static Map<String, Object> paper(PaperChange change) {
        return Map.of(
                "unit", change.unitName(),
                "reason", Wording.of("pages.change.reason." + change.reason()),
                "before", ChangeWords.before(change),
                "after", ChangeWords.after(change));
    }

    private static Map<String, Object> figure(FigureChange change, Set<String> told) {
        return Map.of(
                "indicator", Wording.of("pages.indicator", change.code(), change.name()),
                "before", total(change.totalBefore()),
                "after", total(change.totalAfter()),
                "by", shares(change.shares(), told));
    }

    private static String shares(List<ShareChange> shares, Set<String> told) {
        List<String> said = new ArrayList<>();
        shares.stream().limit(MOST_SHARES).map(change -> share(change, told)).forEach(said::add);
        if (shares.size() > MOST_SHARES) {
            said.add(Wording.of("pages.change.more", Integer.toString(shares.size() - MOST_SHARES)));
        }
        return String.join("; ", said);
    }

    /** The submission is named where the list of units does not name it already. */
    private static String share(ShareChange change, Set<String> told) {
        String said = Wording.of(
                "pages.change.share",
                change.unitName(),
                given(change.before(), change.useBefore()),
                given(change.after(), change.useAfter()));
        return change.caseNumber().isEmpty() || told.contains(change.unitId())
                ? said
                : said + ChangeWords.paper(change.caseNumber(), change.version());
    }

    /** The figure, or in words why there is none. */
    private static String given(String value, String use) {
        if (!value.isEmpty()) {
            return number(value);
        }
        String words = use.isEmpty() ? Wording.of("pages.change.unknown") : Treatment.words(Share.Use.valueOf(use));
        return words.substring(0, 1).toLowerCase(Matter.VIETNAMESE) + words.substring(1);
    }

    private static String total(String total) {
        return number(COUNT.matcher(total)
                .replaceAll(found -> (found.start() == 0 ? "" : "\n")
                        + Matcher.quoteReplacement(Wording.of("pages.counted", found.group(1), ""))));
    }

    private static String number(String plain) {
        return NUMBER.matcher(plain).matches() ? VietnameseNumbers.format(new BigDecimal(plain)) : plain;
    }
}
