package vn.vanthu.consolidation;

/**
 * Độ dài trích: how much of the units' words a chapter shows, in characters.
 *
 * @param longest of one unit's words in one chapter
 * @param chapter what the units that speak in a chapter share between them
 * @param least what each of them may say however many they are
 */
public record PassageLimits(int longest, int chapter, int least) {

    /** About ten pages a chapter where a hundred units speak. */
    public static final PassageLimits USUAL = new PassageLimits(1_200, 30_000, 260);

    /** @throws IllegalArgumentException for limits between which nothing fits */
    public PassageLimits {
        if (least < 1 || longest < least) {
            throw new IllegalArgumentException("a passage of at most " + longest + " and at least " + least);
        }
    }

    int forEachOf(int speaking) {
        return Math.min(longest, Math.max(least, chapter / Math.max(1, speaking)));
    }
}
