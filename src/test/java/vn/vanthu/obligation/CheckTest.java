package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.obligation.Check.Breaks;
import vn.vanthu.obligation.Check.Holds;
import vn.vanthu.obligation.Check.OfNothing;
import vn.vanthu.obligation.Check.Undecided;

class CheckTest {

    @ParameterizedTest
    @CsvSource({
        "2 = 2.2 : 2.1, 2=75 2.2=15 2.1=20",
        "2 = 2.2 : 2.1, 2=66.67 2.2=2 2.1=3",
        "2 = 2.2 : 2.1, 2=66.7 2.2=2 2.1=3",
        "2 = 2.2 : 2.1, 2=66.6 2.2=2 2.1=3",
        "2 = 2.2 : 2.1, 2=67 2.2=2 2.1=3",
        "2 = 2.2 : 2.1, 2=99.10 2.2=25667 2.1=25898",
        "2 = 2.2 : 2.1, 2=100 2.2=0 2.1=0",
        "2 = 2.2 : 2.1, 2=0 2.2=0 2.1=0",
        "2 = 2.2 : 2.1, 2=1E+2 2.2=5 2.1=5",
        "1 = 1.1 + 1.2, 1=5.0 1.1=2 1.2=3",
        "4.1 >= 4.1.1 + 4.1.2, 4.1=6 4.1.1=2 4.1.2=3",
        "1 <= 2, 1=3 2=3"
    })
    void figuresThatAgreeHold(String check, String figures) {
        assertThat(CheckNotation.parse(check).on(lookup(figures))).isEqualTo(new Holds());
    }

    @ParameterizedTest
    @CsvSource({
        "2 = 2.2 : 2.1, 2=76 2.2=15 2.1=20, 76, 75.00",
        "2 = 2.2 : 2.1, 2=66 2.2=2 2.1=3, 66, 66.67",
        "2 = 2.2 : 2.1, 2=66.5 2.2=2 2.1=3, 66.5, 66.67",
        "2 = 2.2 : 2.1, 2=0.75 2.2=15 2.1=20, 0.75, 75.00",
        "2 = 2.2 : 2.1, 2=50 2.2=0 2.1=0, 50, 100",
        "1 = 1.1 + 1.2, 1=6 1.1=2 1.2=3, 6, 5",
        "4.1 >= 4.1.1 + 4.1.2, 4.1=4 4.1.1=2 4.1.2=3, 4, 5",
        "1 <= 2, 1=4 2=3, 4, 3"
    })
    void figuresThatDisagreeBreakAndSayWhatTheOthersDemand(
            String check, String figures, BigDecimal actual, BigDecimal expected) {
        assertThat(CheckNotation.parse(check).on(lookup(figures))).isEqualTo(new Breaks(actual, expected));
    }

    @Test
    void ofSomethingOutOfNothingThereIsNoPercentage() {
        Check check = CheckNotation.parse("2 = 2.2 : 2.1");

        assertThat(check.on(lookup("2=100 2.2=3 2.1=0")))
                .isEqualTo(new OfNothing(new BigDecimal(100), new BigDecimal(3)));
        assertThat(check.on(lookup("2=0 2.2=3 2.1=0")).broken()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "99.10, true", "100.01, false", "-0.1, false", "25898, false"})
    void aPercentageLiesBetweenNoughtAndAHundred(BigDecimal value, boolean holds) {
        assertThat(new Check.Percent("2").on(code -> Optional.of(value)) instanceof Holds)
                .isEqualTo(holds);
    }

    @Test
    void aCheckWithAMissingFigureIsUndecided() {
        assertThat(CheckNotation.parse("1 = 1.1 + 1.2").on(lookup("1=5 1.2=3")))
                .isEqualTo(new Undecided(List.of("1.1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/1 = 2/1.1 + 2/1.2",
                "1/4.1 >= 1/4.1.1 + 1/4.1.2 + 1/4.1.3",
                "1/2 = 1/2.2 : 1/2.1",
                "1.1.2 <= 1.1.1"
            })
    void theNotationIsReadAndWrittenAlike(String line) {
        assertThat(CheckNotation.parse(line)).hasToString(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1 =", "1 = a", "1 = 2 +", "1 = 2 : 3 : 4", "1 < 2", "1 = 2 = 3", "1 <= 2 + 3", "= 2"})
    void aLineThatIsNoCheckIsRefused(String line) {
        assertThatThrownBy(() -> CheckNotation.parse(line)).hasMessageStartingWith("not a check: \"" + line + "\"");
    }

    private static Function<String, Optional<BigDecimal>> lookup(String figures) {
        Map<String, BigDecimal> values = Arrays.stream(figures.split(" "))
                .map(figure -> figure.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1])));
        return code -> Optional.ofNullable(values.get(code));
    }
}
