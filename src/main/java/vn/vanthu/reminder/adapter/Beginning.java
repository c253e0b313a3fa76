package vn.vanthu.reminder.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.VietnamTime;

/** Ngày mở sổ: since when this register is kept; what fell due before cannot be missing from it. Written once. */
final class Beginning {

    private static final Logger log = LoggerFactory.getLogger(Beginning.class);
    private static final String NAME = "began";

    private final JdbcClient jdbc;

    Beginning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day in Vietnam's time; today on the first start. */
    LocalDate day(Clock clock) {
        try {
            jdbc.sql("insert into register_fact (name, fact) select :name, :now"
                            + " where not exists (select 1 from register_fact where name = :name)")
                    .param("name", NAME)
                    .param("now", clock.instant().toString())
                    .update();
        } catch (DuplicateKeyException e) {
            log.debug("another instance began the register");
        }
        return Instant.parse(jdbc.sql("select fact from register_fact where name = :name")
                        .param("name", NAME)
                        .query(String.class)
                        .single())
                .atZone(VietnamTime.ZONE)
                .toLocalDate();
    }

    /** Keeps other instances from writing letters of the ladder until the caller's transaction ends. */
    void lock() {
        jdbc.sql("select fact from register_fact where name = :name for update")
                .param("name", NAME)
                .query(String.class)
                .single();
    }
}
