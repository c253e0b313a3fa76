package vn.vanthu.corpus;

import java.util.List;
import java.util.Locale;

/**
 * An agency that does not exist.
 *
 * @param parent lines of the superior agency's name in capitals; empty where none is printed
 * @param issuer lines of its own name
 * @param code what stands behind the type in its notations
 * @param place địa danh of its papers
 * @param head title of its head in capitals
 * @param council the body for which the head signs ("ỦY BAN NHÂN DÂN"); empty for an office with a head
 */
record Office(List<String> parent, List<String> issuer, String code, String place, String head, String council) {

    static Office roll(Dice dice, boolean districts) {
        String province = dice.of(Lexicon.of("provinces"));
        String committee = dice.any("UBND", "UBND", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN");
        List<String> above = name(dice, committee, "TỈNH " + upper(province));
        return switch (dice.between(0, districts ? 7 : 5)) {
            case 0, 1 -> {
                String[] one = dice.of(Lexicon.of("departments")).split("\\|");
                yield new Office(above, name(dice, "SỞ " + one[0]), one[1], province, "GIÁM ĐỐC", "");
            }
            case 2 -> of(dice, above, province, dice.of(Lexicon.of("provincial")));
            case 3 ->
                of(
                        dice,
                        name(dice, "SỞ " + dice.of(Lexicon.of("departments")).split("\\|")[0]),
                        province,
                        dice.of(Lexicon.of("branches")));
            case 4, 5 -> commune(dice, committee, province, districts);
            case 6 -> {
                String district = dice.of(Lexicon.of("districts"));
                String kind = dice.any("HUYỆN ", "THỊ XÃ ", "THÀNH PHỐ ");
                List<String> parent = dice.chance(40) ? above : List.of();
                yield committee(parent, name(dice, committee, kind + upper(district)), district);
            }
            default -> {
                String district = dice.of(Lexicon.of("districts"));
                yield of(
                        dice,
                        name(dice, committee, "HUYỆN " + upper(district)),
                        district,
                        dice.of(Lexicon.of("offices")));
            }
        };
    }

    private static Office commune(Dice dice, String committee, String province, boolean districts) {
        String commune = dice.of(Lexicon.of("communes"));
        String kind = dice.any("XÃ ", "XÃ ", "PHƯỜNG ");
        String above = districts ? "HUYỆN " + upper(dice.of(Lexicon.of("districts"))) : "TỈNH " + upper(province);
        List<String> parent = dice.chance(50) ? List.of(committee + " " + above) : List.of();
        return committee(parent, name(dice, committee, kind + upper(commune)), commune);
    }

    private static Office committee(List<String> parent, List<String> issuer, String place) {
        return new Office(parent, issuer, "UBND", place, "CHỦ TỊCH", "ỦY BAN NHÂN DÂN");
    }

    private static Office of(Dice dice, List<String> parent, String place, String named) {
        String[] one = named.split("\\|");
        return new Office(parent, name(dice, one[0]), one[1], place, one[2], "");
    }

    /** A name on one line, or broken where a typist would break it. */
    private static List<String> name(Dice dice, String... parts) {
        String whole = String.join(" ", parts);
        if (parts.length == 2 && dice.chance(35)) {
            return List.of(parts);
        }
        int and = whole.indexOf(" VÀ ");
        return parts.length == 1 && and > 8 && dice.chance(40)
                ? List.of(whole.substring(0, and), whole.substring(and + 1))
                : List.of(whole);
    }

    /** The issuer's name within a sentence. */
    String spoken() {
        String name = String.join(" ", issuer).toLowerCase(Locale.ROOT).replaceFirst("^ubnd", "UBND");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
