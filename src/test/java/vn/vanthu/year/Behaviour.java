package vn.vanthu.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.intake.Channel;

/**
 * How one unit goes through the year.
 *
 * @param door by which it usually sends
 * @param habits one for each duty
 * @param others what it does besides
 */
record Behaviour(Channel door, Map<YearDuty, Habit> habits, List<Habit.Story> others) {

    static Behaviour by(Channel door, Habit habit) {
        Map<YearDuty, Habit> habits = new EnumMap<>(YearDuty.class);
        for (YearDuty duty : YearDuty.values()) {
            habits.put(duty, habit);
        }
        return new Behaviour(door, habits, List.of());
    }

    Behaviour but(Habit habit, YearDuty... duties) {
        Map<YearDuty, Habit> changed = new EnumMap<>(habits);
        for (YearDuty duty : duties) {
            changed.put(duty, habit);
        }
        return new Behaviour(door, changed, others);
    }

    Behaviour besides(Habit.Story story) {
        List<Habit.Story> more = new ArrayList<>(others);
        more.add(story);
        return new Behaviour(door, habits, more);
    }

    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        habits.forEach((duty, habit) -> acts.addAll(habit.with(duty).acts()));
        others.forEach(story -> acts.addAll(story.acts()));
        return acts;
    }

    Outcome outcome(YearDuty duty) {
        return habits.get(duty).with(duty).outcome();
    }
}
