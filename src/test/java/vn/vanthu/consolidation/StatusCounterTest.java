package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.SubmissionStatus.Group;
import vn.vanthu.consolidation.SubmissionStatus.PeriodRates;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.ReportingPeriod;

class StatusCounterTest {

    private static final String SO = "SO_NGANH";
    private static final String XA = "UBND_XA";

    @Test
    void everyUnitIsCountedOnceInItsGroup() {
        SubmissionStatus status = StatusCounter.of(second().dossier());
        assertThat(status.groups())
                .extracting(Group::code, Group::name, group -> group.standings().size())
                .containsExactly(tuple(SO, "Các sở, ban, ngành", 2), tuple(XA, "UBND các xã, phường", 6));
        assertThat(status.all())
                .isEqualTo(new Rates(6, 5, 4, 1, 1, 1, 1, 1, 0, new BigDecimal("50.00"), new BigDecimal("66.67")));
        assertThat(status.groups().get(1).rates().owed()).isEqualTo(4);
    }

    @Test
    void aSupplementOnTimeIsOnTimeButNotYetComplete() {
        InventedReturns now = InventedReturns.ofQuarter(2)
                .standing("xa-a", XA, State.SUPPLEMENT, 0, Optional.of(Verdict.SUPPLEMENT))
                .standing("xa-b", XA, State.EXTENDED, 0, Optional.of(Verdict.ACCEPTED));
        Rates rates = StatusCounter.of(now.dossier()).all();
        assertThat(rates.onTimeRate()).isEqualTo("100.00");
        assertThat(rates.completeRate()).isEqualTo("50.00");
    }

    @Test
    void theChangeIsThatOfThePercentagesSinceTheLastPeriod() {
        InventedReturns last = InventedReturns.ofQuarter(1)
                .standing("so-a", SO, State.MISSING, 9)
                .standing("xa-a", XA, State.ON_TIME, 0, Optional.of(Verdict.ACCEPTED));
        SubmissionStatus status = StatusCounter.of(second().dossier(last));
        assertThat(status.all().onTimeSince(status.last().orElseThrow())).isEqualTo("16.67");
        assertThat(status.groups().get(0).last().orElseThrow().completeRate()).isEqualTo("0.00");
        assertThat(status.trend()).extracting(PeriodRates::period).containsExactly("quý I năm 2026", "quý II năm 2026");
    }

    @Test
    void theTrendRunsOverAllPeriodsThatAreKnownInTheOrderOfTime() {
        Dossier dossier = second().dossier();
        List<Dossier.PastPeriod> trend = List.of(
                past(ReportingPeriod.quarter(2026, 1)),
                past(ReportingPeriod.quarter(2025, 4)),
                past(ReportingPeriod.quarter(2025, 3)));
        Dossier known = new Dossier(dossier.asOf(), dossier.now(), dossier.last(), List.of(), List.of(), trend);
        assertThat(StatusCounter.of(known).trend())
                .extracting(PeriodRates::period)
                .containsExactly("quý III năm 2025", "quý IV năm 2025", "quý I năm 2026", "quý II năm 2026");
    }

    @Test
    void whereNobodyOwesNothingIsLacking() {
        InventedReturns now = InventedReturns.ofQuarter(2).standing("xa-a", XA, State.EXEMPT, 0);
        assertThat(StatusCounter.of(now.dossier()).all().completeRate()).isEqualTo("100.00");
    }

    private static Dossier.PastPeriod past(ReportingPeriod period) {
        return new Dossier.PastPeriod(period, List.of());
    }

    private static InventedReturns second() {
        return InventedReturns.ofQuarter(2)
                .standing("xa-a", XA, State.ON_TIME, 0, Optional.of(Verdict.ACCEPTED))
                .standing("xa-b", XA, State.NIL, 0, Optional.of(Verdict.ACCEPTED))
                .standing("so-a", SO, State.LATE, 2, Optional.of(Verdict.ACCEPTED))
                .standing("so-b", SO, State.SUPPLEMENT, 0, Optional.of(Verdict.SUPPLEMENT))
                .standing("xa-c", XA, State.HELD, 0, Optional.of(Verdict.NEEDS_PERSON))
                .standing("xa-d", XA, State.MISSING, 4)
                .standing("xa-e", XA, State.EXEMPT, 0)
                .standing("xa-f", XA, State.SUBSTITUTED, 0);
    }
}
