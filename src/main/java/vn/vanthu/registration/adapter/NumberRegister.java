package vn.vanthu.registration.adapter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sổ đăng ký: gapless numbers per series and year. A number belongs to the commit it was taken in. */
public class NumberRegister {

    private static final Logger log = LoggerFactory.getLogger(NumberRegister.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate within;

    public NumberRegister(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.within = new TransactionTemplate(transactions);
        this.within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * The next number, from 1. The series stays locked until the caller's transaction ends, so a rollback leaves no gap.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series, int year) {
        if (!advance(series, year)) {
            open(series, year);
            advance(series, year);
        }
        return jdbc.sql("select last_number from number_register where series = :series and register_year = :year")
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private boolean advance(String series, int year) {
        return jdbc.sql("update number_register set last_number = last_number + 1"
                                + " where series = :series and register_year = :year")
                        .param("series", series)
                        .param("year", year)
                        .update()
                == 1;
    }

    /** Under a savepoint: who is second to open a year's register waits for the first and then goes on with its row. */
    private void open(String series, int year) {
        try {
            within.executeWithoutResult(
                    status -> jdbc.sql("insert into number_register (series, register_year, last_number)"
                                    + " values (:series, :year, 0)")
                            .param("series", series)
                            .param("year", year)
                            .update());
        } catch (DuplicateKeyException e) {
            log.debug("the register {} of {} was opened by another", series, year);
        }
    }
}
