package vn.vanthu.extraction.adapter.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinalsTest {

    @Test
    void countsBeyondTheAlphabetAndRomanNumerals() {
        assertThat(Ordinals.write(28, "lowerLetter")).isEqualTo("bb");
        assertThat(Ordinals.write(1994, "upperRoman")).isEqualTo("MCMXCIV");
        assertThat(Ordinals.write(4000, "upperRoman")).isEqualTo("4000");
        assertThat(Ordinals.write(7, "decimalZero")).isEqualTo("07");
    }
}
