package vn.vanthu.extraction.adapter;

import vn.vanthu.intake.Fate;
import vn.vanthu.intake.Refusal;

/** What is left of the {@link ReadingLimits} while one file is read. */
public final class Budget {

    private static final int STEPS_A_LOOK = 1024;

    private final ReadingLimits limits;
    private final long end;
    private int steps;
    private long characters;
    private int cells;

    public Budget(ReadingLimits limits) {
        this(limits, System.nanoTime() + limits.time().toNanos());
    }

    private Budget(ReadingLimits limits, long end) {
        this.limits = limits;
        this.end = end;
    }

    /** For reading the same file from its beginning, in what is left of the time. */
    public Budget again() {
        return new Budget(limits, end);
    }

    /** To be called often: looks at the clock once in a while. */
    public void step() throws Refusal {
        if (++steps % STEPS_A_LOOK == 0) {
            lookAtClock();
        }
    }

    public void lookAtClock() throws Refusal {
        if (System.nanoTime() - end > 0) {
            throw tooLarge("reading took over " + limits.time());
        }
    }

    public void characters(int count) throws Refusal {
        characters += count;
        if (characters > limits.characters()) {
            throw tooLarge("over " + limits.characters() + " characters");
        }
    }

    public void cell() throws Refusal {
        if (++cells > limits.cells()) {
            throw tooLarge("over " + limits.cells() + " table cells");
        }
    }

    private static Refusal tooLarge(String reason) {
        return new Refusal(Fate.REFUSED_SIZE, reason);
    }
}
