package vn.vanthu.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** What has gone out already or waits for approval; letters that were withdrawn before they left are not in it. */
public record SentSteps(Collection<Sent> all) {

    public static final SentSteps NONE = new SentSteps(List.of());

    public SentSteps {
        all = List.copyOf(all);
    }

    /**
     * One step that was taken.
     *
     * @param unitId who owes
     * @param addresseeId to whom it was written: the unit itself or one that took over from it
     * @param day of the letter, in Vietnam's time
     * @param number of the letter as it is cited: "12/SNV-CCHC"; empty while it is a draft
     */
    public record Sent(
            String unitId,
            ObligationCode obligation,
            ReportingPeriod period,
            Step step,
            String addresseeId,
            LocalDate day,
            String number) {

        boolean concerns(Duty duty) {
            return unitId.equals(duty.unit().id())
                    && obligation.equals(duty.obligation().code())
                    && period.equals(duty.period());
        }
    }

    public boolean has(Duty duty, Step step, String addresseeId) {
        return all.stream()
                .anyMatch(one -> one.step() == step && one.addresseeId().equals(addresseeId) && one.concerns(duty));
    }

    /** The first letter of this step for the duty, whomever it was written to. */
    Optional<Sent> first(Duty duty, Step step) {
        return all.stream()
                .filter(one -> one.step() == step && one.concerns(duty))
                .filter(one -> !one.number().isEmpty())
                .min(Comparator.comparing(Sent::day));
    }

    public boolean wroteTo(String addresseeId, LocalDate day) {
        return all.stream()
                .anyMatch(one ->
                        one.addresseeId().equals(addresseeId) && one.day().equals(day));
    }
}
