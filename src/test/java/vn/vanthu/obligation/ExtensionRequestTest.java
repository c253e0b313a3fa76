package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.obligation.Concession.Extension;
import vn.vanthu.obligation.Concession.Grant;
import vn.vanthu.obligation.ExtensionRequest.Fault;

class ExtensionRequestTest {

    private static final Instant NOW = Instant.parse("2012-03-05T02:00:00Z");
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2012, 1);

    private static List<String> faults(String unit, String obligation, String period, String until, boolean grant) {
        return faults(BuiltIn.DUTIES, unit, obligation, period, until, grant);
    }

    private static List<String> faults(
            Duties duties, String unit, String obligation, String period, String until, boolean grant) {
        return new ExtensionRequest(unit, obligation, period, until, grant)
                .check(duties, NOW).faults().stream()
                        .map((Fault fault) -> fault.field() + " " + fault.code())
                        .toList();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(faults("huyen-khong-co", "?", "2012Q9", "hôm nào", true))
                .containsExactly("unit UNKNOWN", "obligation MALFORMED", "period MALFORMED", "until MALFORMED");
        assertThat(faults(null, "", null, "", true))
                .containsExactly("unit REQUIRED", "obligation REQUIRED", "period REQUIRED", "until REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-15, true, ''",
        "2012-03-08, true, ''",
        "2012-03-07, true, until NO_LATER",
        "2012-03-04, true, until NO_LATER; until PAST",
        "2012-03-04, false, ''",
        "'', false, ''"
    })
    void anExtensionGivesMoreTimeThanTheRuleAndLiesAhead(String until, boolean grant, String expected) {
        assertThat(String.join("; ", faults("huyen-krong-pac", "REPORT_QUARTER", "2012Q1", until, grant)))
                .isEqualTo(expected);
    }

    @Test
    void whatTheUnitDoesNotOweIsNotExtended() {
        assertThat(faults("huyen-krong-pac", "NO_SUCH_DUTY", "2012Q1", "2012-03-15", true))
                .containsExactly("period NOT_OWED");
    }

    @Test
    void whatHasAConcessionGetsNoOtherButMayBeRefusedMore() {
        Duties duties = BuiltIn.DUTIES;
        Extension granted = new Extension(
                "huyen-krong-pac",
                ObligationCode.REPORT_QUARTER,
                QUARTER,
                LocalDate.of(2012, 3, 20),
                Optional.empty(),
                new Grant("7/SNV-CCHC", LocalDate.of(2012, 3, 1)));
        Duties with =
                new Duties(duties.regimes(), duties.units(), duties.calendar(), new Concessions(List.of(granted)));

        assertThat(faults(with, "huyen-krong-pac", "REPORT_QUARTER", "2012Q1", "2012-03-30", true))
                .containsExactly("unit GRANTED");
        assertThat(faults(with, "huyen-krong-pac", "REPORT_QUARTER", "2012Q1", "2012-03-30", false))
                .isEmpty();
    }

    @Test
    void aTimeWithAnOffsetIsMeantInVietnam() {
        assertThat(Until.parse("2012-03-14T20:30:00Z"))
                .isEqualTo(new Until(LocalDate.of(2012, 3, 15), Optional.of(LocalTime.of(3, 30))));
        assertThat(Until.parse("2012-03-15T16:30"))
                .isEqualTo(new Until(LocalDate.of(2012, 3, 15), Optional.of(LocalTime.of(16, 30))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2012-02-30", "15/3/2012", "2012-03-15T25:00", "2012-03-15 16:30", "2012-03-15T16:30+99:00"})
    void anythingElseIsNoTime(String text) {
        assertThatThrownBy(() -> Until.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theRegistersGrantCountsBesideTheFilesAndBeforeThem() {
        Duties ordered = BuiltIn.DUTIES;
        Extension file = extension("huyen-krong-pac", 15, "5/SNV-CCHC");
        Extension other = extension("huyen-lak", 16, "6/SNV-CCHC");
        Extension register = extension("huyen-krong-pac", 20, "7/SNV-CCHC");
        Extension idle = extension("huyen-khong-co", 20, "8/SNV-CCHC");

        ConcessionBook book =
                new JoinedConcessions(new Concessions(List.of(file, other)), () -> List.of(register, idle), ordered);

        assertThat(book.current().all()).containsExactlyInAnyOrder(register, other);
        assertThat(book.faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("huyen-krong-pac", "the register has"))
                .anySatisfy(fault -> assertThat(fault).contains("huyen-khong-co"));
    }

    private static Extension extension(String unit, int day, String letter) {
        return new Extension(
                unit,
                ObligationCode.REPORT_QUARTER,
                QUARTER,
                LocalDate.of(2012, 3, day),
                Optional.empty(),
                new Grant(letter, LocalDate.of(2012, 3, 1)));
    }
}
