package vn.vanthu.corpus;

/** How many values of a field were found, made up and missed, and how many were made up without a doubt. */
final class Score {

    private int found;
    private int madeUp;
    private int missed;
    private int sureOf;

    void found() {
        found++;
    }

    /** @param sure true when the reading had no doubt of it */
    void madeUp(boolean sure) {
        madeUp++;
        sureOf += sure ? 1 : 0;
    }

    void missed() {
        missed++;
    }

    int wrong() {
        return madeUp;
    }

    /** Of the wrong values, those of which the reading had no doubt. */
    int surelyWrong() {
        return sureOf;
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
        sureOf += other.sureOf;
    }
}
