package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = Phrases.of(List.of("không có * phát sinh", "kèm theo"));

    @Test
    void aPhraseIsFoundAsWholeWordsWithoutRegardToDiacritics() {
        assertThat(phrases.in("Báo cáo KEM THEO.")).isTrue();
        assertThat(phrases.in("kèm theođó")).isFalse();
        assertThat(phrases.in("xkèm theo")).isFalse();
        assertThat(phrases.in("")).isFalse();
    }

    @Test
    void anAsteriskStandsForUpToEightWordsOrNone() {
        assertThat(phrases.in("không có phát sinh")).isTrue();
        assertThat(phrases.in("không có 1 2 3 4 5 6 7 8 phát sinh")).isTrue();
        assertThat(phrases.in("không có 1 2 3 4 5 6 7 8 9 phát sinh")).isFalse();
    }

    @Test
    void whatStandsAroundAPhraseIsTold() {
        assertThat(phrases.are("Kèm theo:")).isTrue();
        assertThat(phrases.are("xin kèm theo")).isFalse();
        assertThat(phrases.opens("kèm theo Công văn")).isTrue();
        assertThat(phrases.opens("xin kèm theo")).isFalse();
        assertThat(phrases.after("xin kèm theo Công văn")).isEqualTo("cong van");
        assertThat(phrases.without("xin kèm theo Công văn")).isEqualTo("xin cong van");
    }
}
