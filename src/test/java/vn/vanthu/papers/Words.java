package vn.vanthu.papers;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vanthu.testing.Syllables;

/** Words as documents are made of: syllables of the language, figures, dates, citations, abbreviations, brackets and dashes. */
final class Words {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> SYLLABLES = Syllables.all();
    private static final Set<String> NO_NAMES = Set.of("mật", "khẩn", "đến", "các", "của", "và");
    private static final List<String> ABBREVIATIONS =
            List.of("UBND", "HĐND", "CCHC", "TTHC", "CNTT", "KT-XH", "QLNN", "ISO 9001:2008", "PAR INDEX", "M'Drắk");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String syllable() {
        return of(SYLLABLES);
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String capital(String text) {
        return upper(text.substring(0, 1)) + text.substring(1);
    }

    /** Two or three syllables with capitals: a place, or a person with more. */
    String name(int least, int most) {
        return IntStream.range(0, between(least, most))
                .mapToObj(i -> capital(named()))
                .collect(Collectors.joining(" "));
    }

    /** No place is named by a stamp's word ("MẬT" alone on a line under the agency is one) or by one that links two names. */
    private String named() {
        String syllable = syllable();
        return NO_NAMES.contains(syllable) ? named() : syllable;
    }

    /** Plain words without any mark. */
    String plain(int least, int most) {
        return IntStream.range(0, between(least, most))
                .mapToObj(i -> syllable())
                .collect(Collectors.joining(" "));
    }

    /** Words of a phrase with what documents put among them; the first has a capital, no mark closes it. */
    String phrase(int least, int most) {
        int length = between(least, most);
        StringBuilder text = new StringBuilder(capital(syllable()));
        for (int i = 1; i < length; i++) {
            boolean within = i < length - 1;
            text.append(within && one(12) ? ", " : within && one(40) ? "; " : " ")
                    .append(token());
        }
        return text.toString();
    }

    private String token() {
        return switch (random.nextInt(40)) {
            case 0 -> of(ABBREVIATIONS);
            case 1 -> "số " + citation();
            case 2 -> "ngày " + date();
            case 3 -> between(1, 99) + "," + between(0, 99) + "%";
            case 4 -> "(" + plain(1, 4) + ")";
            case 5 -> "“" + plain(1, 3) + "”";
            case 6 -> "2011 – 2020";
            case 7 -> "2011 - 2015";
            case 8 -> "2016-2020";
            case 9 -> between(1, 9) + "." + between(100, 999);
            case 10 -> name(2, 3);
            case 11 -> syllable() + " - " + syllable();
            case 12 -> syllable() + "/" + syllable();
            default -> syllable();
        };
    }

    String citation() {
        return String.format(
                "%02d/%s", between(1, 3000), of(List.of("QĐ-UBND", "NQ-CP", "2010/NĐ-CP", "KH-SNV", "BNV-CCHC")));
    }

    String date() {
        return String.format(
                "%02d/%s/%d", between(1, 28), of(List.of("01", "02", "3", "7", "12")), between(2005, 2025));
    }

    /** Một câu hoặc nhiều câu, closed as running text is. */
    String sentences(int least, int most) {
        StringBuilder text = new StringBuilder(phrase(least, most));
        while (one(3)) {
            text.append(". ").append(phrase(4, 30));
        }
        return text.append('.').toString();
    }
}
