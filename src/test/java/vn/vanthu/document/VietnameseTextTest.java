package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class VietnameseTextTest {

    @Example
    void eachCharacterOfTheBasicPlaneIsCleanedAndFoldedAsDefined() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            for (String text : new String[] {
                "" + letter,
                " " + letter + "\u0301\u0323 ",
                "x " + letter + letter + "\t ạ",
                letter + "'\u200B" + letter
            }) {
                assertThat(VietnameseText.clean(text))
                        .as("U+%04X", (int) letter)
                        .isEqualTo(cleaned(text));
                assertThat(VietnameseText.fold(text)).as("U+%04X", (int) letter).isEqualTo(folded(text));
            }
        }
    }

    @Property(tries = 5000)
    void mixedTextIsCleanedAndFoldedAsDefined(@ForAll("texts") String text) {
        assertThat(VietnameseText.clean(text)).isEqualTo(cleaned(text));
        assertThat(VietnameseText.fold(text)).isEqualTo(folded(text));
    }

    @Property
    void composedAndDecomposedLettersFoldToOneKey(@ForAll("words") String word) {
        assertThat(VietnameseText.fold(Normalizer.normalize(word, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseText.fold(word));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, letters()),
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        " ", "  ", "\t", "\n", "\u00A0", "\u2009", "\u2028", "\u001C", "\u3000")),
                        Tuple.of(2, Arbitraries.of("'", "’", "ʼ", "´", "-", "–", "…", "/", "₫", "№", "K")),
                        Tuple.of(
                                2,
                                Arbitraries.of("\u00AD", "\u200B", "\uFEFF", "\u0301", "\u0323", "\u0338", "\u20DD")),
                        Tuple.of(1, Arbitraries.strings().ofLength(1)),
                        Tuple.of(1, Arbitraries.of("Σ", "İ", "ß", "ŉ", "가", "\uD83D\uDE00", "\uD800", "٣")))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> words() {
        return letters().list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withChars(
                        "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐEÊOÔƠUƯYáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵẤẾỐỚỨ12ð")
                .ofMinLength(1)
                .ofMaxLength(5);
    }

    private static String cleaned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+", " ")
                .strip();
    }

    private static String folded(String text) {
        return Normalizer.normalize(cleaned(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replaceAll("['’ʼ`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
