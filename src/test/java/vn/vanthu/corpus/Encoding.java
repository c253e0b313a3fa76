package vn.vanthu.corpus;

/** How the letters of a file are written. */
enum Encoding {
    NFC,
    NFD,
    TCVN3,
    VNI,
    MIXED;

    private static final Encoding[] TURNS = {NFC, NFD, NFC, TCVN3, NFC, VNI, NFC, MIXED};

    static Encoding turn(int turn) {
        return TURNS[(turn / 6) % TURNS.length];
    }

    /** True where only the font tells what the letters are. */
    boolean old() {
        return this == TCVN3 || this == VNI || this == MIXED;
    }
}
