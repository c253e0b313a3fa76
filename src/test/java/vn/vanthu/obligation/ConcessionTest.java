package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcessionTest {

    private static final ReportingPeriod Q1 = ReportingPeriod.quarter(2012, 1);
    private static final Unit LAK = BuiltIn.UNITS.byId("huyen-lak").orElseThrow();
    private static final Unit HEALTH = BuiltIn.UNITS.byId("so-y-te").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2012-03-07T23:59:00+07:00, '', true, 0",
        "2012-03-12T23:59:59.999+07:00, '', true, 0",
        "2012-03-13T00:00:00+07:00, '', false, 1",
        "2012-03-14T08:00:00+07:00, '', false, 2",
        "2012-03-12T17:00:59.999+07:00, 17:00, true, 0",
        "2012-03-12T17:01:00+07:00, 17:00, false, 1"
    })
    void anExtensionMovesTheBoundToTheEndOfItsDayOrHour(OffsetDateTime at, String hour, boolean onTime, int daysLate) {
        Due.Known due = due(extended(extension("2012-03-12", hour)), Q1, LAK);

        Timeliness timeliness = Timeliness.of(due, at.toInstant());
        assertThat(timeliness.onTime()).isEqualTo(onTime);
        assertThat(timeliness.daysLate()).isEqualTo(daysLate);
    }

    @Test
    void onlyTheUnitThatWasGrantedItHasMoreTime() {
        Duties duties = extended(extension("2012-03-12", ""));

        assertThat(due(duties, Q1, LAK).lastDay()).isEqualTo(LocalDate.of(2012, 3, 12));
        assertThat(due(duties, Q1, HEALTH))
                .isEqualTo(BuiltIn.DUTIES.due(ObligationCode.REPORT_QUARTER, Q1).orElseThrow());
        assertThat(due(duties, ReportingPeriod.quarter(2012, 3), LAK).lastDay()).isEqualTo(LocalDate.of(2012, 9, 7));
    }

    @Test
    void theExplanationNamesTheRuleThenTheLetterThatGrantsMoreTime() {
        Due.Known due = due(extended(extension("2012-03-12", "")), Q1, LAK);

        assertThat(Explanation.lines(Timeliness.of(due, instant("2012-03-14T08:05:00+07:00"))))
                .containsExactly(
                        "Thời hạn quy định: trước ngày 08/3/2012.",
                        "Ngày cuối cùng được tính là đúng hạn: 07/3/2012.",
                        "Thời hạn được gia hạn đến hết ngày 12/3/2012 theo Công văn số 45/SNV-CCHC ngày 06/3/2012.",
                        "Thời điểm gửi văn bản: 08 giờ 05 phút, ngày 14/3/2012.",
                        "Kết quả: chậm 02 ngày so với ngày cuối cùng được tính là đúng hạn.");
        Due.Known toTheHour = due(extended(extension("2012-03-12", "09:30")), Q1, LAK);
        assertThat(Explanation.lines(toTheHour))
                .last()
                .isEqualTo("Thời hạn được gia hạn đến 09 giờ 30 phút, ngày 12/3/2012 theo Công văn số 45/SNV-CCHC ngày"
                        + " 06/3/2012.");
    }

    @Test
    void anExtensionSettlesADueThatTheCalendarCouldNot() {
        Due missing = new Due.CalendarMissing(2019, LocalDate.of(2019, 3, 14), DueClock.RECEIVED);

        Due.Known due = missing.extended(extension("2019-03-20", ""));

        assertThat(due.settled()).isEqualTo(LocalDate.of(2019, 3, 14));
        assertThat(due.clock()).isEqualTo(DueClock.RECEIVED);
        assertThat(Explanation.lines(Timeliness.of(due, instant("2019-03-20T23:00:00+07:00"))))
                .containsExactly(
                        "Thời hạn được gia hạn đến hết ngày 20/3/2019 theo Công văn số 45/SNV-CCHC ngày 06/3/2012.",
                        "Thời điểm nhận văn bản: 23 giờ 00 phút, ngày 20/3/2019.",
                        "Kết quả: đúng hạn.");
    }

    @Test
    void anExtensionPastAUnitsEndDoesNotMoveWhoOwes() {
        ReportingPeriod q2 = ReportingPeriod.quarter(2025, 2);
        Concession past = new Concession.Extension(
                LAK.id(),
                ObligationCode.REPORT_QUARTER,
                q2,
                LocalDate.of(2025, 7, 10),
                Optional.empty(),
                new Concession.Grant("9/SNV-CCHC", LocalDate.of(2025, 6, 2)));

        assertThat(extended(past).of(q2))
                .filteredOn(duty -> duty.unit().equals(LAK))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due().settled()).isEqualTo(LocalDate.of(2025, 6, 7));
                    assertThat(((Due.Known) duty.due()).lastDay()).isEqualTo(LocalDate.of(2025, 7, 10));
                });
    }

    @Test
    void whatAnExemptUnitSendsIsNeverLateAndItsLetterIsNamed() {
        Concession exemption = new Concession.Exemption(
                LAK.id(),
                ObligationCode.REPORT_QUARTER,
                Q1,
                new Concession.Grant("46/SNV-CCHC", LocalDate.of(2012, 2, 6)));
        Duties duties = extended(exemption);

        Timeliness sent = Timeliness.of(due(duties, Q1, LAK), instant("2012-03-20T08:00:00+07:00"));

        assertThat(sent.onTime()).isTrue();
        assertThat(sent.daysLate()).isZero();
        assertThat(Explanation.lines(sent))
                .containsExactly(
                        "Thời hạn quy định: trước ngày 08/3/2012.",
                        "Ngày cuối cùng được tính là đúng hạn: 07/3/2012.",
                        "Đơn vị được miễn thực hiện theo Công văn số 46/SNV-CCHC ngày 06/02/2012.",
                        "Thời điểm gửi văn bản: 08 giờ 00 phút, ngày 20/3/2012.",
                        "Kết quả: không tính chậm do đơn vị được miễn thực hiện.");
        assertThat(Timeliness.of(due(duties, Q1, HEALTH), sent.at()).daysLate()).isEqualTo(13);
        Due missing = new Due.CalendarMissing(2019, LocalDate.of(2019, 3, 14), DueClock.SENT);
        assertThat(missing.granted(exemption)).isEqualTo(missing);
    }

    private static Concession.Extension extension(String until, String hour) {
        return new Concession.Extension(
                LAK.id(),
                ObligationCode.REPORT_QUARTER,
                Q1,
                LocalDate.parse(until),
                hour.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(hour)),
                new Concession.Grant("45/SNV-CCHC", LocalDate.of(2012, 3, 6)));
    }

    private static Duties extended(Concession concession) {
        return new Duties(
                BuiltIn.REGIMES, BuiltIn.UNITS, BuiltIn.DUTIES.calendar(), new Concessions(List.of(concession)));
    }

    private static Due.Known due(Duties duties, ReportingPeriod period, Unit unit) {
        return (Due.Known)
                duties.due(ObligationCode.REPORT_QUARTER, period, unit).orElseThrow();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
