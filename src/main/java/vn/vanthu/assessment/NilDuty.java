package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.DocumentType;
import vn.vanthu.extraction.PeriodMention;
import vn.vanthu.extraction.PeriodWords;
import vn.vanthu.obligation.Match;
import vn.vanthu.obligation.ObligationMatcher;
import vn.vanthu.obligation.PeriodCandidate;
import vn.vanthu.obligation.ReportingPeriod;

/** Which duty and period does a nil return name? The subject, the statement and the rest of the message may each tell a part. */
final class NilDuty {

    private static final Pattern REPORT =
            Pattern.compile("b[áa]o c[áa]o", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A message has no type; where its words name no paper, it stands for a report. */
    private static final List<Optional<DocumentType>> TYPES =
            List.of(Optional.empty(), Optional.of(DocumentType.BAO_CAO));

    private final ObligationMatcher matcher;
    private final LocalDate day;

    /** @param day of sending; settles the year of a period that is named without one */
    NilDuty(ObligationMatcher matcher, LocalDate day) {
        this.matcher = matcher;
        this.day = day;
    }

    /** What the sender wrote goes before a subject taken over from another mail; otherwise the two must not differ. */
    Match match(NilReturn nil) {
        List<PeriodCandidate> told = periods(nil.statement());
        List<PeriodCandidate> written = told.isEmpty() ? periods(nil.words()) : told;
        List<PeriodCandidate> headed = periods(nil.subject());
        Match own = match(nil, written.isEmpty() ? headed : written);
        if (written.isEmpty() || headed.isEmpty() || nil.repeated()) {
            return own;
        }
        Match subject = match(nil, headed);
        List<ReportingPeriod> meant =
                Stream.of(subject, own).flatMap(NilDuty::period).distinct().toList();
        if (meant.size() > 1) {
            return new Match.PeriodUnknown(Match.Reason.AMBIGUOUS, meant);
        }
        return period(own).findAny().isPresent() ? own : subject;
    }

    /** By the words of the subject, else of the subject and the statement, else of all that there is. */
    private Match match(NilReturn nil, List<PeriodCandidate> periods) {
        String subject = nil.subject();
        List<String> titles = List.of(
                subject,
                nil.statement(),
                subject + " " + nil.statement(),
                subject + " " + nil.words(),
                nil.repeated() ? paperNamed(subject) : "");
        List<Match> matches = titles.stream()
                .flatMap(title -> TYPES.stream().map(type -> matcher.match(type, title, periods, Optional.of(day))))
                .toList();
        return Stream.<Predicate<Match>>of(
                        match -> period(match).findAny().isPresent(), match -> !(match instanceof Match.KindUnknown))
                .flatMap(wanted -> matches.stream().filter(wanted))
                .findFirst()
                .orElse(matches.get(0));
    }

    /** The report that a letter asked for, without what the letter says of it: "V/v đôn đốc báo cáo CCHC quý I". */
    private static String paperNamed(String subject) {
        Matcher report = REPORT.matcher(subject);
        return report.find() ? subject.substring(report.start()) : "";
    }

    /** A year beside a quarter or a half is that of a plan. */
    private static List<PeriodCandidate> periods(String text) {
        List<PeriodMention> mentions = PeriodWords.in(text);
        boolean within = mentions.stream()
                .anyMatch(mention ->
                        mention.kind() != PeriodMention.Kind.YEAR && mention.kind() != PeriodMention.Kind.SPAN);
        return mentions.stream()
                .filter(mention -> !within || mention.kind() != PeriodMention.Kind.YEAR)
                .flatMap(DutyFinder::candidate)
                .toList();
    }

    private static Stream<ReportingPeriod> period(Match match) {
        return match instanceof Match.Recognised found ? found.period().stream() : Stream.empty();
    }
}
