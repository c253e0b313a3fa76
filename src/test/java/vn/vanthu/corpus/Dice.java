package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed on every machine. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(new Random(seed).nextLong()));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Chance of its own, so that what one part of the generator takes does not move the others. */
    Dice apart() {
        return new Dice(random.split());
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Some of the choices, each once, in any order. */
    <T> List<T> some(List<T> choices, int count) {
        List<T> left = new ArrayList<>(choices);
        List<T> taken = new ArrayList<>();
        while (taken.size() < count && !left.isEmpty()) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
