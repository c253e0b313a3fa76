package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;

/** Đơn vị còn thiếu: whose returns a report lacks. */
public final class Awaited {

    private Awaited() {}

    /** Owes, and nothing that counts was received; what lies before a person does not count yet. */
    public static boolean lacking(Standing standing) {
        return switch (standing.state()) {
            case MISSING, HELD, NOT_DUE, DUE_UNKNOWN -> true;
            case EXTENDED -> !standing.answered();
            case ON_TIME, LATE, SUPPLEMENT, NIL, EXEMPT, SUBSTITUTED -> false;
        };
    }

    public static List<Standing> of(List<Standing> standings) {
        return standings.stream().filter(Awaited::lacking).toList();
    }

    /** True when the unit need not answer by a paper. */
    public static boolean excused(Standing standing) {
        return standing.state() == State.EXEMPT || standing.state() == State.SUBSTITUTED;
    }
}
