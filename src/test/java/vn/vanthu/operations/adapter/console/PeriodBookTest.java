package vn.vanthu.operations.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.testing.Databases;

class PeriodBookTest {

    private static final Clock MARCH = Clock.fixed(Instant.parse("2012-03-05T02:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void thePeriodsAroundNowAreThoseForWhichSomethingIsOwed(Databases kind) {
        PeriodBook book = new PeriodBook(JdbcClient.create(kind.empty()), BuiltIn.DUTIES.regimes(), MARCH);

        assertThat(book.list())
                .extracting(PeriodBook.View::period)
                .contains("2012Q1", "2012Q4", "2012H1", "2012", "2013", "2011-2015")
                .doesNotContain("2012H2", "2012M03", "2012N9", "2010Q4", "2013Q2", "2014");
        assertThat(book.list())
                .filteredOn(PeriodBook.View::current)
                .singleElement()
                .isEqualTo(new PeriodBook.View("2012Q1", "quý I năm 2012", true, false));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasAnsweredLongAgoIsStillThere(Databases kind) {
        JdbcClient jdbc = JdbcClient.create(kind.empty());
        jdbc.sql(
                        """
                insert into submission (case_number, delivery_key, channel, account, verified, automatic, sent_at,
                    received_at, registered_at, state, attempts, next_try_at)
                values ('2012-000001', 'key', 'EMAIL', 'a@b.example', true, false, :now, :now, :now, 'ANSWERED', 1, :now)""")
                .param("now", MARCH.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                insert into answer (submission_id, unit_id, obligation, period, version, verdict, nil)
                select id, 'huyen-lak', 'REPORT_QUARTER', '2012Q1', 1, 'ACCEPTED', false from submission""")
                .update();
        Clock later = Clock.fixed(Instant.parse("2026-09-07T02:00:00Z"), ZoneOffset.UTC);
        PeriodBook book = new PeriodBook(jdbc, BuiltIn.DUTIES.regimes(), later);

        assertThat(book.list()).contains(new PeriodBook.View("2012Q1", "quý I năm 2012", false, true));
        assertThat(book.list().get(book.list().size() - 1).period()).isEqualTo("2012Q1");
        assertThat(book.list())
                .filteredOn(PeriodBook.View::current)
                .extracting(PeriodBook.View::period)
                .containsExactly("2026Q3");
    }
}
