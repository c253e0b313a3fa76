package vn.vanthu.year;

import java.util.List;

/** A unit's way with a duty: what it does about it, and what must come of that. */
@FunctionalInterface
interface Habit {

    Story with(YearDuty duty);

    /** @param outcome written down from the law and the contract, never from what the service does */
    record Story(List<Act> acts, Outcome outcome) {
        public Story {
            acts = List.copyOf(acts);
        }
    }

    static Story story(Outcome outcome, Act... acts) {
        return new Story(List.of(acts), outcome);
    }
}
