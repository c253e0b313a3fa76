package vn.vanthu.operations.adapter;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs that something failed, of what kind and where in this program; never a message text, which may quote a paper. */
@Component("quietly")
public class QuietExceptionHandler implements ExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(QuietExceptionHandler.class);
    private static final int MOST_CAUSES = 10;

    @Override
    public void handleException(Throwable exception) {
        handleException("", null, exception);
    }

    @Override
    public void handleException(String message, Throwable exception) {
        handleException(message, null, exception);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        LOG.warn(
                "{}: {}",
                exchange == null || exchange.getFromRouteId() == null ? "a door" : exchange.getFromRouteId(),
                describe(exception));
    }

    /** The types of the exception and its causes, each with the first line of this program in its trace. */
    public static String describe(Throwable exception) {
        List<String> parts = new ArrayList<>();
        for (Throwable t = exception; t != null && parts.size() < MOST_CAUSES; t = t.getCause()) {
            StringBuilder part = new StringBuilder(t.getClass().getName());
            for (StackTraceElement line : t.getStackTrace()) {
                if (line.getClassName().startsWith("vn.vanthu.")) {
                    part.append(" at ").append(line.getClassName()).append(':').append(line.getLineNumber());
                    break;
                }
            }
            parts.add(part.toString());
        }
        return parts.isEmpty() ? "unknown" : String.join(" < ", parts);
    }
}
