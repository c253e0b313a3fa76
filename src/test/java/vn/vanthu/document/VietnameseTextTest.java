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

    @Example
    void bothPlacesOfAToneFoldToOneKeyAndOtherWordsDoNot() {
        assertThat(VietnameseText.fold("Hoá")).isEqualTo(VietnameseText.fold("HÓA"));
        assertThat(VietnameseText.fold("thuỷ")).isEqualTo(VietnameseText.fold("thủy"));
        assertThat(VietnameseText.fold("kỹ")).isNotEqualTo(VietnameseText.fold("kĩ"));
    }

    @Example
    void everyLetterThatLooksLikeDyetIsOne() {
        assertThat(VietnameseText.clean("\u00D0ắk \u0189ông \u00F0ã \u0256ến")).isEqualTo("Đắk Đông đã đến");
        assertThat(VietnameseText.fold("QUYẾT Ð\u1ECANH")).isEqualTo("quyet dinh");
    }

    @Example
    void whatDoesNotShowCountsForNothing() {
        assertThat(VietnameseText.clean("ba\u034F\u0301o\u00A0ca\u200B\u0301o\u202E\u2028\u0007quý\uFE0F"))
                .isEqualTo("báo cáo quý");
    }

    @Example
    void formsForCompatibilityFoldToTheirLetters() {
        assertThat(VietnameseText.fold("ﬁle ２０２５ Ⅲ m²")).isEqualTo("file 2025 iii m2");
    }

    @Example
    void lettersOfOtherScriptsCountAsLatinOnlyAmongLatinOnes() {
        assertThat(VietnameseText.fold("B\u00C1\u041E C\u00C1\u041E")).isEqualTo("bao cao");
        assertThat(VietnameseText.fold("\u0421\u0421\u0421\u0420")).isNotEqualTo("cccp");
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
        String visible = text.replaceAll(
                "[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u00AD\\u034F\\u061C\\u180E"
                        + "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB]",
                "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[ÐƉ]", "Đ")
                .replaceAll("[ðɖ]", "đ")
                .replaceAll("[\\s\\x85\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+", " ")
                .strip();
    }

    private static String folded(String text) {
        return Normalizer.normalize(LookAlikes.latin(cleaned(text)).replaceAll("['’ʼ`´]", ""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
