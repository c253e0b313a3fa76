package vn.vanthu.doors;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.Examiner;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.assessment.adapter.CheckingDesk;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.MarkedCopies;
import vn.vanthu.correspondence.adapter.comments.DocxAnnotator;
import vn.vanthu.edxml.adapter.EdxmlContainer;
import vn.vanthu.intake.DraftDesk;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.UnitAccounts;
import vn.vanthu.intake.Unpacker;
import vn.vanthu.intake.adapter.mail.MimeReader;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.operations.ServiceTime;
import vn.vanthu.operations.adapter.FailureLog;
import vn.vanthu.operations.adapter.QuietExceptionHandler;

/** The doors with their servers, and nothing behind them. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan({
    "vn.vanthu.intake.adapter.mail",
    "vn.vanthu.intake.adapter.sftp",
    "vn.vanthu.intake.adapter.soap",
    "vn.vanthu.dispatch.adapter.mail",
    "vn.vanthu.dispatch.adapter.sftp",
    "vn.vanthu.intake.adapter.embedded"
})
@Import({QuietExceptionHandler.class, FailureLog.class})
class DoorsApplication {

    static final String UNIT = "huyen-lak";
    static final String OTHER_UNIT = "so-tu-phap";
    static final String REGISTERED_UNIT = "xa-ea-sup";
    static final String REGISTERED_EMAIL =
            BuiltIn.UNITS.byId(REGISTERED_UNIT).orElseThrow().email();
    static final String EMAIL = "vanthu@lak.daklak.example";

    @Bean
    ServiceTime serviceTime() {
        return ServiceTime.same(Clock.systemUTC());
    }

    @Bean
    FakeRegistrar registrar() {
        return new FakeRegistrar();
    }

    @Bean
    FakeDesk statusDesk() {
        return new FakeDesk();
    }

    @Bean
    FaultyReader reader() {
        return new FaultyReader();
    }

    @Bean
    Desk desk(FaultyReader reader) {
        return new Desk(
                new Unpacker(List.of(new MimeReader(), new EdxmlContainer()), IntakeLimits.DEFAULT),
                reader,
                new Examiner(BuiltIn.DUTIES, PriorCases.NONE));
    }

    @Bean
    DraftDesk draftDesk(Desk desk) {
        return new CheckingDesk(desk);
    }

    @Bean
    UnitRegistry units() {
        return BuiltIn.UNITS;
    }

    @Bean
    Agency agency() {
        return new Agency(
                "UBND TỈNH ĐẮK LẮK",
                "SỞ NỘI VỤ",
                "Sở Nội vụ",
                "Đắk Lắk",
                "SNV-CCHC",
                DoorsTest.SERVICE,
                "",
                "GIÁM ĐỐC",
                "Hoàng Văn Mẫu",
                "Lưu: VT, CCHC");
    }

    @Bean
    MarkedCopies markedCopies() {
        return new MarkedCopies(new DocxAnnotator());
    }

    @Bean
    UnitAccounts unitAccounts() {
        return () -> List.of(
                new UnitAccounts.Account(UNIT, EMAIL),
                new UnitAccounts.Account(REGISTERED_UNIT, REGISTERED_EMAIL),
                new UnitAccounts.Account(OTHER_UNIT, "vanthu@stp.daklak.example"));
    }
}
