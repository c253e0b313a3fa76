package vn.vanthu.obligation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.document.DocumentType;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Match;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ObligationMatcher;
import vn.vanthu.obligation.PeriodCandidate;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.WorkingDay;

/** A new duty, holiday, unit, deadline or group of obligors is a matter of the department's own files. */
class DataOnlyTest {

    private static final String REGIME = "regimes/cchc-2021.yaml";
    private static final ObligationCode ADMIN_PROCEDURES = ObligationCode.valueOf("REPORT_ADMIN_PROCEDURES");
    private static final String DUTY =
            """
              - code: REPORT_ADMIN_PROCEDURES
                name: Báo cáo công tác kiểm soát thủ tục hành chính
                words: báo cáo công tác kiểm soát thủ tục hành chính
                handling: RECORD
                period: YEAR
                obligors: [%s]
                addressee: UBND tỉnh
                via: Văn phòng UBND tỉnh
                due: {rule: DAY_MONTH_OF, day: 18, month: 12, yearOffset: 0, bound: ON_OR_BEFORE, hour: "17:00", clock: RECEIVED, roll: NEXT_WORKING_DAY}
                chased: true
                basis: Thông tư số 01/2020/TT-VPCP
                recognisedBy:
                  types: [BAO_CAO]
                  title:
                    - [báo cáo]
                    - [kiểm soát thủ tục hành chính, kiểm soát TTHC]

            """;
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);

    @TempDir
    Path root;

    private ConfigFolder config;

    @BeforeEach
    void open() {
        config = new ConfigFolder(root);
    }

    @Test
    void aNewDutyIsOwedAndDueByItsOwnRule() throws IOException {
        Duties duties = withDuty("SO_NGANH, UBND_XA").duties();

        List<Duty> owed = owed(duties, YEAR);
        assertThat(owed).hasSizeGreaterThan(102).allSatisfy(duty -> {
            assertThat(duty.obligation().handling()).isEqualTo(Obligation.Handling.RECORD);
            assertThat(duty.words()).isEqualTo("báo cáo công tác kiểm soát thủ tục hành chính năm 2026");
            assertThat(((Due.Known) duty.due()).bound()).hasToString("2026-12-18T10:01:00Z");
        });
        assertThat(owed(duties, ReportingPeriod.year(2012))).isEmpty();
        assertThat(duties.namedBetween(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 18)))
                .hasSameSizeAs(owed);
    }

    @Test
    void aNewDutyIsRecognisedByItsOwnWordsAndTheOthersByTheirs() throws IOException {
        ObligationMatcher matcher =
                new ObligationMatcher(withDuty("SO_NGANH").duties().regimes());

        assertThat(recognised(matcher, "công tác kiểm soát thủ tục hành chính năm 2026", YEAR))
                .isEqualTo(ADMIN_PROCEDURES);
        assertThat(recognised(matcher, "Kết quả kiểm soát TTHC năm 2026", YEAR)).isEqualTo(ADMIN_PROCEDURES);
        assertThat(recognised(matcher, "công tác cải cách hành chính năm 2026", YEAR))
                .isEqualTo(ObligationCode.REPORT_YEAR);
    }

    @Test
    void aDutyMayBeOwedForMonthsOrForNineMonths() throws IOException {
        String monthly = DUTY.formatted("SO_NGANH")
                .replace("period: YEAR", "period: MONTH")
                .replace(
                        "rule: DAY_MONTH_OF, day: 18, month: 12, yearOffset: 0",
                        "rule: DAY_OF_PERIOD, day: 20, of: LAST_MONTH_OF_PERIOD");
        String nineMonths = monthly.replace("period: MONTH", "period: NINE_MONTHS")
                .replace("REPORT_ADMIN_PROCEDURES", "REPORT_NINE_MONTHS")
                .replace("kiểm soát thủ tục hành chính, kiểm soát TTHC", "cải cách hành chính, CCHC");
        Duties duties = config.change(
                        REGIME, "  - code: INSPECTION_PLAN\n", monthly + nineMonths + "  - code: INSPECTION_PLAN\n")
                .duties();
        ObligationMatcher matcher = new ObligationMatcher(duties.regimes());
        ReportingPeriod march = ReportingPeriod.month(2026, 3);
        ReportingPeriod nine = ReportingPeriod.nineMonths(2026);

        assertThat(lastDay(duties, ADMIN_PROCEDURES, march)).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(duties.namedBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .filteredOn(duty -> duty.unit().id().equals("so-y-te"))
                .extracting(duty -> duty.obligation().code().name())
                .hasSize(8 + 12 + 1)
                .contains("REPORT_NINE_MONTHS");
        assertThat(recognised(matcher, "công tác kiểm soát TTHC tháng 3 năm 2026", march))
                .isEqualTo(ADMIN_PROCEDURES);
        assertThat(recognised(matcher, "công tác CCHC 9 tháng đầu năm 2026", nine))
                .hasToString("REPORT_NINE_MONTHS");
        assertThat(nine.vietnameseName()).isEqualTo("9 tháng đầu năm 2026");
    }

    @Test
    void aGroupOfObligorsMayBeNew() throws IOException {
        Duties duties = withDuty("DON_VI_SU_NGHIEP")
                .write(
                        "units/don-vi-su-nghiep.csv",
                        ConfigFolder.UNIT_HEADER
                                + "truong-thu,Trường Cao đẳng Thử nghiệm,BAN_NGANH,DON_VI_SU_NGHIEP,truong@daklak.example,"
                                + "tinh-dak-lak,2024-01-01,,,,,\n")
                .duties();

        assertThat(owed(duties, YEAR)).extracting(duty -> duty.unit().id()).containsExactly("truong-thu");
        assertThat(duties.of(ReportingPeriod.quarter(2026, 1)))
                .noneMatch(duty -> duty.unit().id().equals("truong-thu"));
    }

    @Test
    void aGroupMisspeltInEitherFileIsRefused() throws IOException {
        withDuty("SO_NGANG")
                .write(
                        "units/moi.csv",
                        ConfigFolder.UNIT_HEADER
                                + "ban-moi,Ban Mới,BAN_NGANH,SO_NGHANH,moi@daklak.example,tinh-dak-lak,2026-01-01,,,,,\n");

        assertThat(catchThrowableOfType(FaultyFiles.class, config::duties).faults())
                .containsExactlyInAnyOrder(
                        "cchc-2021: obligation REPORT_ADMIN_PROCEDURES: no unit belongs to the group SO_NGANG",
                        "ban-moi: no regime obliges the group SO_NGHANH");
    }

    @Test
    void aDeadlineForOnePeriodLeavesTheOthersAsTheyAre() throws IOException {
        Duties duties = config.change(
                        REGIME,
                        "    # trước ngày 03/12 hằng năm\n",
                        "    exceptions:\n      - {period: \"2026\", rule: FIXED_DATE, date: 2026-12-10,"
                                + " bound: ON_OR_BEFORE, clock: SENT, roll: NONE}\n")
                .duties();

        assertThat(lastDay(duties, ObligationCode.REPORT_YEAR, YEAR)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(lastDay(duties, ObligationCode.REPORT_YEAR, ReportingPeriod.year(2025)))
                .isEqualTo(LocalDate.of(2025, 12, 2));
    }

    @Test
    void aHolidayMovesWhatRollsAndNothingElse() throws IOException {
        Duties duties = withDuty("SO_NGANH")
                .change("calendar/2026.csv", "2026-11-24,", "2026-12-18,HOLIDAY,Ngày nghỉ mới,\n2026-11-24,")
                .duties();

        assertThat(lastDay(duties, ADMIN_PROCEDURES, YEAR)).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(lastDay(duties, ObligationCode.REPORT_YEAR, YEAR)).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(duties.calendar().plus(LocalDate.of(2026, 12, 17), 1))
                .isEqualTo(new WorkingDay.On(LocalDate.of(2026, 12, 21)));
    }

    @Test
    void aUnitOwesFromTheDayOnWhichItBegins() throws IOException {
        Duties duties = config.write(
                        "units/moi.csv",
                        ConfigFolder.UNIT_HEADER
                                + "ban-moi,Ban Mới,BAN_NGANH,SO_NGANH,moi@daklak.example,tinh-dak-lak,2026-06-08,,,,,\n")
                .duties();

        assertThat(periodsOwedBy(duties, "ban-moi")).containsExactly("2026", "2026Q3", "2026Q4");
    }

    @Test
    void anAgencyThatOnlySitsInTheProvinceIsKnownAndOwesNothing() throws IOException {
        Duties duties = config.write(
                        "units/dong-tren-dia-ban.csv",
                        ConfigFolder.UNIT_HEADER
                                + "cuc-thu,Cục Thử nghiệm tỉnh Đắk Lắk,BAN_NGANH,,cucthu@daklak.example,,2012-01-01,,,,,\n")
                .duties();
        LocalDate day = LocalDate.of(2026, 3, 9);

        assertThat(duties.units().byEmail("cucthu@daklak.example", day))
                .map(Unit::id)
                .contains("cuc-thu");
        assertThat(duties.units().byIssuer("CỤC THỬ NGHIỆM TỈNH ĐẮK LẮK", List.of(), day))
                .extracting(Unit::id)
                .containsExactly("cuc-thu");
        assertThat(duties.namedBetween(LocalDate.of(2012, 1, 1), LocalDate.of(2030, 12, 31)))
                .isNotEmpty()
                .noneMatch(duty -> duty.unit().id().equals("cuc-thu"));
    }

    private ConfigFolder withDuty(String groups) throws IOException {
        return config.change(
                REGIME, "  - code: INSPECTION_PLAN\n", DUTY.formatted(groups) + "  - code: INSPECTION_PLAN\n");
    }

    private static ObligationCode recognised(ObligationMatcher matcher, String subject, ReportingPeriod period) {
        Match match = matcher.match(
                Optional.of(DocumentType.BAO_CAO), subject, List.of(PeriodCandidate.of(period)), Optional.empty());
        assertThat(match).isInstanceOf(Match.Recognised.class);
        return ((Match.Recognised) match).obligation().code();
    }

    private static List<Duty> owed(Duties duties, ReportingPeriod period) {
        return duties.of(period).stream()
                .filter(duty -> duty.obligation().code().equals(ADMIN_PROCEDURES))
                .toList();
    }

    private static List<String> periodsOwedBy(Duties duties, String unit) {
        return ReportingPeriod.within(2026).stream()
                .filter(period -> duties.of(period).stream()
                        .anyMatch(duty -> duty.unit().id().equals(unit)))
                .map(ReportingPeriod::toString)
                .toList();
    }

    private static LocalDate lastDay(Duties duties, ObligationCode code, ReportingPeriod period) {
        return ((Due.Known) duties.due(code, period).orElseThrow()).lastDay();
    }
}
