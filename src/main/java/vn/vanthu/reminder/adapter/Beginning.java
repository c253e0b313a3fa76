package vn.vanthu.reminder.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
    private final Clock clock;
    private final Optional<LocalDate> instead;
    private volatile Optional<LocalDate> day = Optional.empty();

    /** @param instead the day that the settings name */
    Beginning(JdbcClient jdbc, Clock clock, Optional<LocalDate> instead) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.instead = instead;
    }

    /** To be called when the service is up for the first time and each time after. */
    void begin() {
        try {
            jdbc.sql("insert into register_fact (name, fact) select :name, :now"
                            + " where not exists (select 1 from register_fact where name = :name)")
                    .param("name", NAME)
                    .param("now", clock.instant().toString())
                    .update();
        } catch (DuplicateKeyException e) {
            log.debug("another instance began the register");
        }
        day = instead.or(() -> Optional.of(written()));
    }

    boolean begun() {
        return day.isPresent();
    }

    /** True for a last on-time day before the register was begun, in Vietnam's time. */
    boolean after(LocalDate lastDay) {
        return day.filter(lastDay::isBefore).isPresent();
    }

    /** Keeps other instances from writing letters of the ladder until the caller's transaction ends. */
    void lock() {
        jdbc.sql("select fact from register_fact where name = :name for update")
                .param("name", NAME)
                .query(String.class)
                .single();
    }

    private LocalDate written() {
        return Instant.parse(jdbc.sql("select fact from register_fact where name = :name")
                        .param("name", NAME)
                        .query(String.class)
                        .single())
                .atZone(VietnamTime.ZONE)
                .toLocalDate();
    }
}
