package vn.vanthu.obligation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.WorkingDay;

class DutyFilesTest {

    private static final String UNIT_HEADER =
            "id,name,kind,groups,email,parent,validFrom,validTo,aliases,successors,agencyIdentifier,special\n";

    @TempDir
    Path config;

    @Test
    void aDirectoryThatDoesNotExistChangesNothing() {
        Duties duties = DutyFiles.load(Optional.of(config.resolve("nowhere")));

        assertThat(duties.regimes().all()).extracting(Regime::id).containsExactly("snv-125-2012", "cchc-2021");
        assertThat(duties.units().all()).hasSize(21 + 15 + 3 + 102);
    }

    @Test
    void aFileOfTheSameNameWinsAndTheOthersStay() throws IOException {
        write("regimes/cchc-2021.yaml", builtIn("regimes/cchc-2021.yaml").replace("day: 8, of:", "day: 20, of:"));

        Duties duties = DutyFiles.load(Optional.of(config));

        assertThat(namedDay(duties, "2026Q1")).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(namedDay(duties, "2012Q1")).isEqualTo(LocalDate.of(2012, 3, 8));
    }

    @Test
    void aHolidayAUnitAndADeadlineAreAddedByFilesAlone() throws IOException {
        write("calendar/2028.csv", "date,kind,name,comment\n2028-03-08,HOLIDAY,Ngày nghỉ thử,\n");
        write(
                "units/more.csv",
                UNIT_HEADER
                        + "ban-thu,Ban Thử nghiệm,BAN_NGANH,SO_NGANH,thu@daklak.example,tinh-dak-lak,2028-01-01,,,,,\n");
        write(
                "regimes/cchc-2021.yaml",
                builtIn("regimes/cchc-2021.yaml")
                        .replace(
                                "of: LAST_MONTH_OF_PERIOD, bound: BEFORE, clock: SENT, roll: NONE",
                                "of: LAST_MONTH_OF_PERIOD, bound: ON_OR_BEFORE, hour: \"17:00\", clock: RECEIVED,"
                                        + " roll: NEXT_WORKING_DAY"));

        Duties duties = DutyFiles.load(Optional.of(config));
        ReportingPeriod period = ReportingPeriod.quarter(2028, 1);

        Due.Known due =
                (Due.Known) duties.due(ObligationCode.REPORT_QUARTER, period).orElseThrow();
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2028, 3, 9));
        assertThat(due.bound().toString()).isEqualTo("2028-03-09T10:01:00Z");
        assertThat(duties.of(period)).anyMatch(duty -> duty.unit().id().equals("ban-thu"));
        assertThat(duties.of(ReportingPeriod.quarter(2027, 4)))
                .noneMatch(duty -> duty.unit().id().equals("ban-thu"));
        assertThat(duties.due(ObligationCode.REPORT_QUARTER, ReportingPeriod.quarter(2029, 1)))
                .containsInstanceOf(Due.CalendarMissing.class);
    }

    @Test
    void theFaultsOfAllFilesAreNamedInOneMessageWithFileAndField() throws IOException {
        write(
                "regimes/cchc-2021.yaml",
                builtIn("regimes/cchc-2021.yaml")
                        .replace("of: LAST_MONTH_OF_PERIOD, bound: BEFORE", "of: LAST_MONTH_OF_PERIOD, bound: UNTIL")
                        .replace("provisional:", "provisionel:")
                        .replace("annex: cchc-2021-indicators.csv", "annex: lost.csv"));
        write(
                "units/communes-2025.csv",
                UNIT_HEADER + "xa-a,UBND xã A,LANG,UBND_XA,a@daklak.example,,2025-13-01,,,,,maybe\n");
        write("calendar/2026.csv", "date,kind,name,remark\n2025-01-01,HOLYDAY,,\n");
        write("calendar/holidays.csv", "date,kind,name,comment\n");

        List<String> faults = faults();

        assertThat(faults)
                .contains(
                        "regimes/cchc-2021.yaml, obligations[4].due.bound: \"UNTIL\" is not one of [BEFORE, ON_OR_BEFORE]",
                        "regimes/cchc-2021.yaml, provisionel: unknown key",
                        "regimes/cchc-2021.yaml, outlines.report.annex: there is no file regimes/lost.csv",
                        "units/communes-2025.csv, line 2, validFrom: not a date such as 2012-03-01: \"2025-13-01\"",
                        "units/communes-2025.csv, line 2, special: must be \"yes\" or empty, not \"maybe\"",
                        "calendar/2026.csv, line 1: unknown column \"remark\"",
                        "calendar/2026.csv, line 1: missing column \"comment\"",
                        "calendar/2026.csv, line 2, date: 2025-01-01 is not in 2026",
                        "calendar/2026.csv, line 2, name: is missing",
                        "calendar/holidays.csv: the file's name must be a year, such as 2012.csv")
                .anyMatch(fault ->
                        fault.startsWith("units/communes-2025.csv, line 2, kind: \"LANG\" is not one of [TINH"))
                .anyMatch(fault -> fault.startsWith("calendar/2026.csv, line 2, kind: \"HOLYDAY\" is not one of"))
                .hasSize(12);
    }

    @Test
    void contradictionsBetweenFilesAreFaultsToo() throws IOException {
        write("regimes/copy.yaml", builtIn("regimes/cchc-2021.yaml"));
        write(
                "units/more.csv",
                UNIT_HEADER + "so-y-te-hai,SỞ Y TẾ,SO,SO_NGANH,yte@daklak.example,,2012-01-01,,,nowhere,,\n");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "regimes/: cchc-2021 (to 2030) and copy (from 2021) overlap",
                        "units/: so-y-te-hai: has successors but no validTo",
                        "units/: so-y-te-hai: unknown successor nowhere",
                        "units/: so-y-te-hai: the name or alias \"soyte\" is also claimed by so-y-te",
                        "units/: so-y-te-hai: the mail address \"yte@daklak.example\" is also claimed by so-y-te");
    }

    @Test
    void aGroupWithoutUnitsIsRefused() throws IOException {
        write(
                "regimes/cchc-2021.yaml",
                builtIn("regimes/cchc-2021.yaml").replaceFirst("\\[SO_NGANH, UBND_HUYEN, UBND_XA]", "[SO_NGAN]"));

        assertThat(faults()).containsExactly("cchc-2021: obligation PLAN_PERIOD: no unit belongs to the group SO_NGAN");
    }

    @Test
    void brokenYamlIsOneFaultWithItsLine() throws IOException {
        write("regimes/cchc-2021.yaml", "name: A\nname: B\n");
        write("regimes/other.yaml", "name: [\n");
        write("regimes/empty.yaml", "");
        write("regimes/wrong-ending.yml", "name: C\n");

        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("regimes/cchc-2021.yaml, line 2: ") && fault.contains("name"))
                .anyMatch(fault -> fault.startsWith("regimes/other.yaml, line "))
                .anyMatch(fault -> fault.startsWith("regimes/empty.yaml"))
                .contains("regimes/wrong-ending.yml: the file's name must end in .yaml");
    }

    @Test
    void periodsThatCannotExistAndChecksThatCannotBeReadAreFaults() throws IOException {
        write(
                "regimes/cchc-2021.yaml",
                builtIn("regimes/cchc-2021.yaml")
                        .replace("only: [H1]", "only: [H3]")
                        .replace("\"1/2 = 1/2.2 : 1/2.1\"", "\"1/2 = 1/2.2 / 1/2.1\"")
                        .replace("of: LAST_MONTH_OF_PERIOD", "of: LAST_MONTH_OF_PERIOD, hour: \"25:00\""));

        assertThat(faults())
                .hasSize(3)
                .anyMatch(fault -> fault.contains("obligations[5].only: half must be 1 to 2, not 3"))
                .anyMatch(fault -> fault.contains("checks") && fault.contains("1/2 = 1/2.2 / 1/2.1"))
                .anyMatch(fault -> fault.contains("obligations[4].due.hour") && fault.contains("25:00"));
    }

    @Test
    void everyBuiltInYearIsKnownAndNoOther() {
        Duties duties = DutyFiles.load(Optional.empty());

        assertThat(List.of(2011, 2012, 2013, 2024, 2025, 2026, 2027))
                .allMatch(year -> duties.calendar().knows(year));
        assertThat(List.of(2010, 2014, 2023, 2028))
                .noneMatch(year -> duties.calendar().knows(year));
        assertThat(duties.calendar().plus(LocalDate.of(2012, 1, 20), 1))
                .isEqualTo(new WorkingDay.On(LocalDate.of(2012, 1, 30)));
        assertThat(duties.calendar().plus(LocalDate.of(2025, 4, 25), 1))
                .isEqualTo(new WorkingDay.On(LocalDate.of(2025, 4, 26)));
        assertThat(duties.calendar().onOrAfter(LocalDate.of(2027, 2, 5))).isEqualTo(new WorkingDay.Unknown(2027));
    }

    private static LocalDate namedDay(Duties duties, String period) {
        return ((Due.Known) duties.due(ObligationCode.REPORT_QUARTER, ReportingPeriod.parse(period))
                        .orElseThrow())
                .namedDay();
    }

    private List<String> faults() {
        return catchThrowableOfType(FaultyFiles.class, () -> DutyFiles.load(Optional.of(config)))
                .faults();
    }

    private void write(String file, String text) throws IOException {
        Path path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String builtIn(String file) throws IOException {
        try (InputStream in = DutyFilesTest.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
