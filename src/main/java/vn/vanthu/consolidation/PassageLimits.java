package vn.vanthu.consolidation;

/**
 * Độ dài trích: how much of the units' words a chapter shows, in characters.
 *
 * @param longest of one unit's words in one chapter
 * @param chapter what the units that speak in a chapter share between them
 * @param least what each of those that are chosen may say, however many speak
 */
public record PassageLimits(int longest, int chapter, int least) {

    /** Three to four pages a chapter, however many units speak. */
    public static final PassageLimits USUAL = new PassageLimits(1_200, 10_000, 400);

    /** @throws IllegalArgumentException for limits between which nothing fits */
    public PassageLimits {
        if (least < 1 || longest < least) {
            throw new IllegalArgumentException("a passage of at most " + longest + " and at least " + least);
        }
    }

    int forEachOf(int speaking) {
        return Math.min(longest, Math.max(least, chapter / Math.max(1, speaking)));
    }

    /** What several units wrote in the same words may take, so that there is room for what one alone says. */
    int shared() {
        return chapter / 2;
    }
}
