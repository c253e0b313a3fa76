package vn.vanthu.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.testing.Databases;

class MigrationTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFirstStartThatWasKilledHalfWayIsTakenUpByTheNext(Databases kind) {
        DataSource database = kind.empty();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("drop table outbox").update();
        jdbc.sql("drop index letter_submission").update();
        jdbc.sql("delete from \"flyway_schema_history\"").update();

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(jdbc.sql("select count(*) from outbox").query(Long.class).single())
                .isZero();
    }
}
