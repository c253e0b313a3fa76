package vn.vanthu.format;

/** Chữ in hoa. */
final class Capitals {

    private Capitals() {}

    /** True for two letters or more without a small one, but for a few as in "H'Leo". */
    static boolean all(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return letters >= 2 && small * 8 <= letters;
    }
}
