package vn.vanthu.obligation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** Báo cáo 6 tháng thay báo cáo quý II, báo cáo năm thay báo cáo quý IV. */
class SubstitutionTest {

    private static final String FILE = "regimes/snv-125-2012.yaml";
    private static final String OFF = "enabled: false, by: {Q2: REPORT_HALF, Q4: REPORT_YEAR}";

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2012Q2", "2012Q4", "2025Q2", "2026Q4"})
    void byTheLettersOfTheDispatchEveryReportIsOwedByItself(String period) {
        assertThat(quarterly(BuiltIn.DUTIES, period)).isNotEmpty().allMatch(duty -> duty.substitute()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2012Q2, REPORT_HALF, 2012H1", "2012Q4, REPORT_YEAR, 2012"})
    void whereItIsSwitchedOnAnotherPaperStandsForTheQuarters(String period, ObligationCode code, String other)
            throws IOException {
        Duties duties = switchedOn();

        assertThat(quarterly(duties, period)).hasSize(35).allSatisfy(duty -> {
            assertThat(duty.substitute()).contains(code);
            Duties.StandIn standIn = duties.standIn(duty).orElseThrow();
            assertThat(standIn.obligation().code()).isEqualTo(code);
            assertThat(standIn.period()).hasToString(other);
            assertThat(duties.find(duty.unit().id(), code, standIn.period()))
                    .hasValueSatisfying(owed -> assertThat(owed.substitute()).isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012Q1", "2012Q3"})
    void theOtherQuartersAreOwedByThemselvesInAnyCase(String period) throws IOException {
        assertThat(quarterly(switchedOn(), period)).hasSize(35).allMatch(duty -> duty.substitute()
                .isEmpty());
    }

    @Test
    void aUnitThatDoesNotOweTheOtherPaperStillOwesTheQuarters() throws IOException {
        Duties duties = new ConfigFolder(root)
                .change(FILE, OFF, OFF.replace("false", "true"))
                .write(
                        "units/moi.csv",
                        ConfigFolder.UNIT_HEADER + "ban-moi,Ban Mới,BAN_NGANH,SO_NGANH,moi@daklak.example,tinh-dak-lak,"
                                + "2012-12-05,,,,,\n")
                .duties();

        assertThat(quarterly(duties, "2012Q4"))
                .filteredOn(duty -> duty.substitute().isEmpty())
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.unit().id()).isEqualTo("ban-moi");
                    assertThat(duties.standIn(duty)).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1: REPORT_HALF | is substituted for Q1 by REPORT_HALF, which is not due for a period that ends with Q1",
                "Q2: REPORT_MONTH | is substituted for Q2 by REPORT_MONTH, which is not here",
                "Q2: FEEDBACK | is substituted for Q2 by FEEDBACK, which is not due for a period that ends with Q2",
                "Q4: INSPECTION_PLAN | is substituted for Q4 by INSPECTION_PLAN, which is not due for a period that ends"
                        + " with Q4",
                "Q3: REPORT_QUARTER | is substituted for Q3 by REPORT_QUARTER, which is itself substituted",
                "H1: REPORT_HALF | is substituted for H1, for which it is not owed"
            })
    void aSubstitutionThatWouldLeaveNothingOwedIsRefused(String by, String fault) throws IOException {
        ConfigFolder config = new ConfigFolder(root).change(FILE, OFF, "enabled: true, by: {" + by + "}");

        assertThat(catchThrowableOfType(FaultyFiles.class, config::duties).faults())
                .containsExactly("regimes/: snv-125-2012: obligation REPORT_QUARTER: " + fault);
    }

    private Duties switchedOn() throws IOException {
        return new ConfigFolder(root)
                .change(FILE, OFF, OFF.replace("false", "true"))
                .duties();
    }

    private static List<Duty> quarterly(Duties duties, String period) {
        return duties.of(ReportingPeriod.parse(period)).stream()
                .filter(duty -> duty.obligation().code().equals(ObligationCode.REPORT_QUARTER))
                .toList();
    }
}
