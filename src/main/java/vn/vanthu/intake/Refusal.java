package vn.vanthu.intake;

import java.io.IOException;

/** Từ chối: why bytes were not taken further; it ends the reading of one file and no more. */
public final class Refusal extends IOException {

    private final Fate fate;

    /** @param reason in plain words for logs and the console, without anything that the sender wrote */
    public Refusal(Fate fate, String reason) {
        super(reason);
        this.fate = fate;
    }

    public Fate fate() {
        return fate;
    }

    public static Refusal hostile(String reason) {
        return new Refusal(Fate.HOSTILE, reason);
    }

    public static Refusal broken(String reason) {
        return new Refusal(Fate.BROKEN, reason);
    }
}
