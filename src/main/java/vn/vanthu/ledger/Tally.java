package vn.vanthu.ledger;

import java.util.List;
import java.util.function.Predicate;

/**
 * Cân đối: duties that have fallen due = answered + missing + exempt.
 *
 * @param due duties whose time is over or which are answered or exempt; substituted ones are no duties
 * @param answered on time, late, nil, in supplement or before a person
 * @param nil of those answered, the nil returns
 * @param awaited duties whose time still runs
 */
public record Tally(int due, int answered, int missing, int exempt, int nil, int late, int supplement, int awaited) {

    public static Tally of(List<Standing> standings) {
        List<Standing> owed = standings.stream()
                .filter(one -> one.state() != State.SUBSTITUTED)
                .toList();
        int answered = count(owed, Standing::answered);
        int missing = count(owed, one -> one.state() == State.MISSING);
        int exempt = count(owed, one -> one.state() == State.EXEMPT);
        return new Tally(
                owed.size() - count(owed, Tally::open),
                answered,
                missing,
                exempt,
                count(owed, one -> one.answer().filter(Entry::nil).isPresent()),
                count(owed, one -> one.answered() && one.daysLate() > 0),
                count(owed, one -> one.state() == State.SUPPLEMENT),
                count(owed, Tally::open));
    }

    private static boolean open(Standing one) {
        return !one.answered()
                && (one.state() == State.NOT_DUE || one.state() == State.EXTENDED || one.state() == State.DUE_UNKNOWN);
    }

    private static int count(List<Standing> standings, Predicate<Standing> what) {
        return Math.toIntExact(standings.stream().filter(what).count());
    }
}
