package vn.vanthu.corpus;

import java.util.List;

/** By what right a paper is signed, and by whom. */
record Signing(List<String> authority, String title) {

    static Signing roll(Dice dice, Office office) {
        String deputy = "PHÓ " + office.head();
        if (!office.council().isEmpty()) {
            String council = "TM. " + dice.any(office.council(), "UBND", "UỶ BAN NHÂN DÂN");
            return switch (dice.between(0, 3)) {
                case 0, 1 -> new Signing(List.of(council), office.head());
                case 2 -> new Signing(List.of(council, "KT. CHỦ TỊCH"), deputy);
                default -> new Signing(List.of("TL. CHỦ TỊCH"), "CHÁNH VĂN PHÒNG");
            };
        }
        return switch (dice.between(0, 5)) {
            case 0, 1 -> new Signing(List.of(), office.head());
            case 2, 3 -> new Signing(List.of("KT. " + office.head()), deputy);
            case 4 -> new Signing(List.of(dice.any("TL. ", "TUQ. ") + office.head()), "CHÁNH VĂN PHÒNG");
            default -> new Signing(List.of("Q. " + office.head()), "");
        };
    }
}
