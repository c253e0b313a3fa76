package vn.vanthu.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.AnswerPeriod;
import vn.vanthu.correspondence.DueWords;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.correspondence.Letterhead;
import vn.vanthu.correspondence.Orders;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.Unit;

/** Soạn thảo công văn nhắc, đôn đốc: says in the words of a letter what a notice holds. */
public record NoticeWriter(Agency agency, AnswerPeriod answerPeriod, Regimes regimes) {

    /** @param enclosed the forms that go out with the letter */
    public LetterDraft write(Notice notice, List<Attachment> enclosed) {
        LetterKind kind = notice.kind();
        String papers = papers(notice);
        String subject = Wording.of("letter.subject." + kind + (notice.whollySecond() ? ".second" : ""), papers);
        String answerBy = VietnameseDates.format(answerPeriod.lastDay(notice.day()));
        Map<String, Object> data =
                Letterhead.fields(agency, notice.addressee(), subject, notice.day(), distribution(notice));
        data.put("orderCited", orders(notice));
        data.put("duties", rows(notice));
        data.put("answerBy", answerBy);
        data.put("copyTo", notice.copyTo().map(Unit::name).orElse(""));
        data.put("second", notice.second());
        data.put("notes", inheritances(notice));
        data.put(
                "enclosures",
                enclosed.stream()
                        .map(file -> Map.<String, Object>of("name", file.name()))
                        .toList());
        String covering = Wording.of(
                "mail." + kind, notice.addressee().name(), agency.shortName(), papers, lines(notice), answerBy);
        return new LetterDraft(kind, notice.addressee(), subject, covering, data, enclosed);
    }

    /** What the letter is about: overdue papers first of all, the others when there are none. */
    private static String papers(Notice notice) {
        List<String> words = notice.items().stream()
                .filter(item ->
                        notice.kind() == LetterKind.REMINDER || item.step().overdue())
                .map(item -> item.duty().words())
                .distinct()
                .toList();
        return switch (words.size()) {
            case 1 -> words.get(0);
            case 2 -> Wording.of("letter.subject.two", words.get(0), words.get(1));
            default -> Wording.of("letter.subject.several");
        };
    }

    private List<String> distribution(Notice notice) {
        List<String> lines = new ArrayList<>(agency.distribution(Wording.of("letter.asAbove")));
        notice.copyTo().ifPresent(parent -> lines.add(1, Wording.of("letter.copyTo", parent.name())));
        return lines;
    }

    /** Each once. */
    private String orders(Notice notice) {
        return notice.items().stream()
                .flatMap(item -> Orders.of(item.duty(), regimes).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Map<String, Object>> rows(Notice notice) {
        return notice.items().stream()
                .map(item -> Map.<String, Object>of(
                        "paper", capital(item.duty().words()),
                        "name", item.duty().obligation().name(),
                        "period", item.duty().period().vietnameseName(),
                        "due", DueWords.of(item.due()),
                        "basis", Orders.spelt(item.duty().obligation().basis()),
                        "state", state(item, notice.day())))
                .toList();
    }

    private static String lines(Notice notice) {
        return notice.items().stream()
                .map(item -> Wording.of(
                        "mail.duty",
                        capital(item.duty().words()),
                        DueWords.of(item.due()),
                        item.duty().obligation().basis(),
                        state(item, notice.day())))
                .collect(Collectors.joining("\n"));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String state(Notice.Item item, LocalDate day) {
        if (item.step() == Step.REMINDER) {
            int left = item.counted().size();
            return Wording.of("ladder.state.REMINDER" + (left == 0 ? ".none" : ""), Reasons.two(left));
        }
        long late = ChronoUnit.DAYS.between(item.due().lastDay(), day);
        return Wording.of(
                "ladder.state." + item.step(),
                Reasons.two(Math.toIntExact(late)),
                item.firstLetter().map(SentSteps.Sent::number).orElse(""),
                item.firstLetter()
                        .map(letter -> VietnameseDates.formatShort(letter.day()))
                        .orElse(""));
    }

    private static List<Map<String, Object>> inheritances(Notice notice) {
        return notice.items().stream()
                .filter(item -> !item.duty().unit().equals(notice.addressee()))
                .map(item -> Map.<String, Object>of("text", Reasons.heir(item, notice.addressee())))
                .toList();
    }
}
