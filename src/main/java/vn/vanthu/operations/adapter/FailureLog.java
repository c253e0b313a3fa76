package vn.vanthu.operations.adapter;

import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the failure policy calls when the retries are used up. */
@Component("failureLog")
public class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    @Handler
    public void gaveUp(Exchange exchange) {
        Throwable caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        LOG.error("{} gave up: {}", exchange.getFromRouteId(), QuietExceptionHandler.describe(caught));
    }
}
