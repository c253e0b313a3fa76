package vn.vanthu.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.Until;

/** Soạn thảo công văn trả lời đề nghị gia hạn: grants or refuses more time for one duty. */
public record ExtensionWriter(Agency agency, Regimes regimes) {

    /**
     * What a clerk decided.
     *
     * @param duty as it stands without the extension
     * @param until granted until, or asked for in vain; a grant has one
     * @param requestCited the paper by which it was asked; empty where there is none
     * @param reason words without a closing mark
     */
    public record Reply(Duty duty, boolean granted, Optional<Until> until, String requestCited, String reason) {}

    /** @param today of the draft; says only whether the standing due is past */
    public LetterDraft write(Reply reply, LocalDate today) {
        LetterKind kind = reply.granted() ? LetterKind.EXTENSION_GRANTED : LetterKind.EXTENSION_REFUSED;
        Duty duty = reply.duty();
        String paper = duty.words();
        String subject = Wording.of("letter.subject." + kind, paper);
        String until = reply.until().map(ExtensionWriter::words).orElse("");
        Map<String, Object> data = Letterhead.fields(
                agency, duty.unit(), subject, today, agency.distribution(Wording.of("letter.asAbove")));
        String due = dueWords(duty);
        data.put("paperName", paper);
        data.put("orderCited", String.join("; ", Orders.of(duty, regimes)));
        data.put("dueWords", due);
        data.put("grantedUntil", reply.granted() ? until : "");
        data.put("askedUntil", reply.granted() ? "" : until);
        data.put("overdue", past(duty, today));
        data.put("requestCited", reply.requestCited());
        data.put("reason", reply.reason());
        String covering = Wording.of(
                "mail." + kind, duty.unit().name(), agency.shortName(), paper, reply.granted() ? until : due);
        return new LetterDraft(kind, duty.unit(), subject, covering, data, List.of());
    }

    /** "hết ngày 15 tháng 3 năm 2012", "11 giờ 30 phút, ngày 15 tháng 3 năm 2012". */
    private static String words(Until until) {
        String date = VietnameseDates.format(until.day());
        return until.hour()
                .map(at -> Wording.of(
                        "letter.until.hour", "%02d".formatted(at.getHour()), "%02d".formatted(at.getMinute()), date))
                .orElseGet(() -> Wording.of("letter.until", date));
    }

    private static String dueWords(Duty duty) {
        return duty.due() instanceof Due.Known known
                ? DueWords.of(known)
                : String.join(" ", Explanation.lines(duty.due()));
    }

    private static boolean past(Duty duty, LocalDate today) {
        return duty.due() instanceof Due.Known known && known.lastDay().isBefore(today);
    }
}
