package vn.vanthu.reminder;

import java.time.LocalDate;
import java.util.List;
import vn.vanthu.obligation.Duty;

/** The duties near a day, with what the registers know of them. */
public interface OpenDuties {

    /** Every duty whose last on-time day, its extension included, may lie in the days given, both included. */
    List<OpenDuty> between(LocalDate first, LocalDate last, LocalDate today);

    /** Whether anything has arrived by now that may answer the duty. */
    boolean silenced(Duty duty, LocalDate today);
}
