package vn.vanthu.ledger;

import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Concession;

/** Tình trạng bằng lời: how it stands with a duty, as lists say it. */
public final class StandingWords {

    private StandingWords() {}

    /** "Chậm 3 ngày", "Được gia hạn đến hết ngày 12/3/2026". */
    public static String of(Standing standing) {
        String variant = standing.state() == State.EXTENDED && standing.answered() ? ".answered" : "";
        String late = standing.daysLate() > 0 && standing.state() != State.LATE && standing.state() != State.MISSING
                ? Wording.of("state.late", Integer.toString(standing.daysLate()))
                : "";
        String until = standing.duty()
                .concession()
                .filter(Concession.Extension.class::isInstance)
                .map(granted -> until((Concession.Extension) granted))
                .orElse("");
        return Wording.of("state." + standing.state() + variant, Integer.toString(standing.daysLate()), until) + late;
    }

    /** The letter that grants something: "Công văn số 45/SNV-CCHC ngày 05/3/2026". */
    public static String cited(Concession.Grant grant) {
        return Wording.of("state.granted", grant.number(), VietnameseDates.formatShort(grant.date()));
    }

    private static String until(Concession.Extension granted) {
        return granted.hour()
                .map(hour -> VietnamTime.words(
                        granted.lastDay().atTime(hour).atZone(VietnamTime.ZONE).toInstant()))
                .orElseGet(() -> Wording.of("state.until.day", VietnameseDates.formatShort(granted.lastDay())));
    }
}
