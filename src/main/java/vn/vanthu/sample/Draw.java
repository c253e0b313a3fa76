package vn.vanthu.sample;

/**
 * Draws that depend on a seed and on the name of what is drawn, not on the order of drawing, so that leaving out one
 * part of a report changes no other part.
 */
record Draw(long seed) {

    /** A number from {@code low} to {@code high}, both included. */
    long between(String name, long low, long high) {
        return low + Math.floorMod(mix(name), high - low + 1);
    }

    int index(String name, int size) {
        return (int) between(name, 0, size - 1L);
    }

    boolean yes(String name) {
        return index(name, 2) == 1;
    }

    /** The finishing steps of SplitMix64. */
    private long mix(String name) {
        long bits = seed * 0x9E3779B97F4A7C15L + name.hashCode() * 0xD1B54A32D192ED03L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
