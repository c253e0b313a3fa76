package vn.vanthu.assessment.adapter;

import java.util.Optional;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.extraction.adapter.ocr.ScanReader;
import vn.vanthu.intake.DraftDesk;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.UnitAccounts;
import vn.vanthu.intake.adapter.IntakeSettings;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Grants;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.obligation.WorkingCalendar;
import vn.vanthu.obligation.adapter.ConcessionsHealth;
import vn.vanthu.obligation.adapter.DutyFiles;
import vn.vanthu.operations.adapter.ServiceSettings;

@Configuration
class AssessmentConfiguration {

    @Bean
    Duties duties(ServiceSettings settings, Grants granted) {
        return DutyFiles.load(Optional.of(settings.configDir()), granted);
    }

    @Bean
    HealthIndicator concessionsHealth(Duties duties) {
        return new ConcessionsHealth(duties.book());
    }

    @Bean
    UnitRegistry units(Duties duties) {
        return duties.units();
    }

    /** Every unit that ever was: one that is gone may still answer for what it owed. */
    @Bean
    UnitAccounts unitAccounts(UnitRegistry units) {
        return () -> units.all().stream()
                .map(unit -> new UnitAccounts.Account(unit.id(), unit.email()))
                .toList();
    }

    @Bean
    Regimes regimes(Duties duties) {
        return duties.regimes();
    }

    @Bean
    WorkingCalendar calendar(Duties duties) {
        return duties.calendar();
    }

    @Bean
    DraftDesk draftDesk(Desk desk) {
        return new CheckingDesk(desk);
    }

    @Bean
    Desk desk(Duties duties, PriorCases prior, IntakeSettings intake, ScanReader readers) {
        return Desks.create(duties, prior, IntakeLimits.DEFAULT.withFileBytes(intake.limit()), readers);
    }
}
