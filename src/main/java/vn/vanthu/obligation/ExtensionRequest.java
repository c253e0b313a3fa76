package vn.vanthu.obligation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.vanthu.document.VietnamTime;

/**
 * Đề nghị gia hạn as a clerk enters it, before it is looked at.
 *
 * @param until may be empty for what is refused
 * @param grant what the clerk decided
 */
public record ExtensionRequest(String unit, String obligation, String period, String until, boolean grant) {

    /** What is wrong with a field. */
    public enum Code {
        REQUIRED,
        MALFORMED,
        UNKNOWN,
        /** It is the department itself, or has no mail address. */
        UNREACHABLE,
        /** The unit does not owe that for the period. */
        NOT_OWED,
        /** It gives no more time than the rule does. */
        NO_LATER,
        PAST,
        /** The duty has an extension or an exemption already. */
        GRANTED,
        /** An extension for the duty waits for approval. */
        AWAITED,
        TOO_LONG
    }

    /** @param what in English, for callers of the API */
    public record Fault(String field, Code code, String what) {}

    /**
     * The request held against what is owed.
     *
     * @param duty with the concession it has, if any
     * @param faults all of them; when there are none, the duty is there, and so is the end of what is granted
     */
    public record Checked(Optional<Duty> duty, Optional<Until> until, List<Fault> faults) {

        public Checked {
            faults = List.copyOf(faults);
        }
    }

    public ExtensionRequest {
        unit = unit == null ? "" : unit.strip();
        obligation = obligation == null ? "" : obligation.strip();
        period = period == null ? "" : period.strip();
        until = until == null ? "" : until.strip();
    }

    public Checked check(Duties duties, Instant now) {
        List<Fault> faults = new ArrayList<>();
        boolean known = known(duties, faults);
        Optional<ObligationCode> code = read("obligation", obligation, ObligationCode::valueOf, faults);
        Optional<ReportingPeriod> of = read("period", period, ReportingPeriod::parse, faults);
        Optional<Until> end = until.isEmpty() && !grant ? Optional.empty() : read("until", until, Until::parse, faults);
        Optional<Duty> duty = known ? duty(duties, code, of, faults) : Optional.empty();
        duty.ifPresent(owed -> compare(owed, end, duties, now, faults));
        return new Checked(duty, end, faults);
    }

    private boolean known(Duties duties, List<Fault> faults) {
        if (unit.isEmpty()) {
            faults.add(new Fault("unit", Code.REQUIRED, "expected the id of a unit"));
        } else if (duties.units().byId(unit).isEmpty()) {
            faults.add(new Fault("unit", Code.UNKNOWN, "there is no such unit"));
        } else {
            return true;
        }
        return false;
    }

    private static <T> Optional<T> read(String field, String text, Function<String, T> parse, List<Fault> faults) {
        if (text.isEmpty()) {
            faults.add(new Fault(field, Code.REQUIRED, "expected a value"));
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(new Fault(field, Code.MALFORMED, "cannot be read"));
            return Optional.empty();
        }
    }

    private Optional<Duty> duty(
            Duties duties, Optional<ObligationCode> code, Optional<ReportingPeriod> of, List<Fault> faults) {
        if (code.isEmpty() || of.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duty> duty = duties.find(unit, code.get(), of.get());
        if (duty.isEmpty()) {
            faults.add(new Fault("period", Code.NOT_OWED, "the unit does not owe that for the period"));
        }
        return duty;
    }

    private void compare(Duty duty, Optional<Until> end, Duties duties, Instant now, List<Fault> faults) {
        if (duty.unit().special() || duty.unit().email().isEmpty()) {
            faults.add(new Fault("unit", Code.UNREACHABLE, "no letter can be sent to this unit"));
        }
        if (!grant) {
            return;
        }
        if (duty.concession().isPresent()) {
            faults.add(new Fault("unit", Code.GRANTED, "the duty has a concession already"));
        }
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        end.map(until ->
                        until.extension(unit, duty.obligation().code(), duty.period(), new Concession.Grant("", today)))
                .ifPresent(extension -> {
                    duties.objection(extension)
                            .ifPresent(found -> faults.add(new Fault(found.field(), Code.NO_LATER, found.what())));
                    if (!extension.bound().isAfter(now)) {
                        faults.add(new Fault("until", Code.PAST, "expected a time that is still to come"));
                    }
                });
    }
}
