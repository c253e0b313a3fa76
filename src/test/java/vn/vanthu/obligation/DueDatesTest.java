package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.vanthu.document.VietnamTime;

class DueDatesTest {

    private static final Map<String, String> REGIME = Map.of("SNV-125/2012", "snv-125-2012", "CCHC-2021", "cchc-2021");

    @ParameterizedTest(name = "{1} {2}")
    @CsvFileSource(resources = "/obligation/due-dates.csv", numLinesToSkip = 1)
    void everyRowOfTheTableOfDueDatesHolds(
            String ruleset,
            ObligationCode code,
            String periodText,
            LocalDate boundary,
            String boundaryWeekday,
            LocalDate lastDay,
            String lastWeekday) {
        ReportingPeriod period = ReportingPeriod.parse(periodText);

        assertThat(BuiltIn.REGIMES.of(period)).map(Regime::id).contains(REGIME.get(ruleset));
        Due.Known due = (Due.Known) BuiltIn.DUTIES.due(code, period).orElseThrow();
        assertThat(due.namedDay()).isEqualTo(boundary);
        assertThat(due.bound())
                .isEqualTo(boundary.atStartOfDay(VietnamTime.ZONE).toInstant());
        assertThat(due.lastDay()).isEqualTo(lastDay);
        assertThat(weekday(boundary)).isEqualTo(boundaryWeekday);
        assertThat(weekday(lastDay)).isEqualTo(lastWeekday);
        assertThat(BuiltIn.DUTIES.of(period))
                .anyMatch(duty -> duty.obligation().code().equals(code));
    }

    private static String weekday(LocalDate date) {
        return DayOfWeek.from(date).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
