package vn.vanthu.corpus;

/** How many values of a field were found, made up and missed. */
final class Score {

    private int found;
    private int madeUp;
    private int missed;

    void found() {
        found++;
    }

    void madeUp() {
        madeUp++;
    }

    void missed() {
        missed++;
    }

    int all() {
        return found + missed;
    }

    /** From 0 to 1; 1 where nothing was said. */
    double precision() {
        return found + madeUp == 0 ? 1 : (double) found / (found + madeUp);
    }

    /** From 0 to 1; 1 where there was nothing to find. */
    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    void add(Score other) {
        found += other.found;
        madeUp += other.madeUp;
        missed += other.missed;
    }
}
