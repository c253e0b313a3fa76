package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the head and the end of a paper say.
 *
 * @param letter true for an official letter (công văn), false for a report with its title
 * @param number digits; empty while blank
 * @param dated false while the day is blank
 * @param authority lines of the signing form; empty when the head signs in own right
 */
record Facts(
        Office office,
        Occasion occasion,
        boolean letter,
        String number,
        String notation,
        boolean dated,
        String subject,
        List<String> recipients,
        List<String> authority,
        String title,
        String name,
        List<String> copies) {

    static Facts roll(Dice dice, Occasion occasion, Fault fault) {
        Office office = Office.roll(dice.apart(), !occasion.modern());
        boolean letter = dice.chance(12);
        String unit = dice.any("VP", "NC", "TH", "CCHC");
        String notation = letter ? office.code() + "-" + unit : "BC-" + office.code();
        int register = dice.chance(30) ? dice.between(1, 9) : dice.between(10, 1999);
        String number = "%02d".formatted(register);
        String subject =
                dice.of(Lexicon.of(letter ? "letter subjects" : "subjects")).formatted(occasion.words());
        subject = !letter && dice.chance(12) ? subject.toUpperCase(Locale.ROOT) : subject;
        boolean addressed = letter || dice.chance(45);
        List<String> recipients = addressed ? dice.some(Lexicon.of("addressees"), dice.between(1, 3)) : List.of();
        List<String> copies = new ArrayList<>(dice.some(Lexicon.of("copies"), dice.between(2, 4)));
        copies.add("Lưu: VT" + dice.any("", ", " + unit));
        Signing signing = Signing.roll(dice.apart(), office);
        boolean unsigned = fault == Fault.SIGNER_MISSING;
        return new Facts(
                office,
                occasion,
                letter,
                fault == Fault.NUMBER_MISSING ? "" : number,
                notation,
                fault != Fault.DATE_MISSING,
                subject,
                recipients,
                unsigned ? List.of() : signing.authority(),
                unsigned ? "" : signing.title(),
                unsigned ? "" : name(dice.apart()),
                copies);
    }

    /** True for a title and subject in capitals on one line. */
    boolean shouted() {
        return subject.equals(subject.toUpperCase(Locale.ROOT));
    }

    private static String name(Dice dice) {
        return dice.chance(10)
                ? dice.of(Lexicon.of("highland"))
                : dice.of(Lexicon.of("surnames")) + " " + dice.of(Lexicon.of("middles")) + " "
                        + dice.of(Lexicon.of("given"));
    }
}
