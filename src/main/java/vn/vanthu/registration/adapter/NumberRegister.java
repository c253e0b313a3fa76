package vn.vanthu.registration.adapter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sổ đăng ký: gapless numbers per series and year. A number belongs to the commit it was taken in. */
public class NumberRegister {

    private final JdbcClient jdbc;

    public NumberRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number, from 1. The series stays locked until the caller's transaction ends, so a rollback leaves no gap.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series, int year) {
        int updated = jdbc.sql("update number_register set last_number = last_number + 1"
                        + " where series = :series and register_year = :year")
                .param("series", series)
                .param("year", year)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into number_register (series, register_year, last_number) values (:series, :year, 1)")
                    .param("series", series)
                    .param("year", year)
                    .update();
            return 1;
        }
        return jdbc.sql("select last_number from number_register where series = :series and register_year = :year")
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
