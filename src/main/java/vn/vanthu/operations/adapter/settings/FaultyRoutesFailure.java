package vn.vanthu.operations.adapter.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which route Camel cannot take, and where in its file. */
public class FaultyRoutesFailure extends AbstractFailureAnalyzer<Exception> {

    private static final int MOST_CAUSES = 20;

    /** @return null when Camel has nothing to do with it */
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Exception cause) {
        Throwable found = cause;
        for (int i = 0; found != null && i < MOST_CAUSES; i++, found = found.getCause()) {
            if (found.getClass().getName().startsWith("org.apache.camel.")) {
                return new FailureAnalysis(
                        "The routes cannot be started:\n\n  " + found.getMessage(),
                        "Correct the file under vanthu.routes-dir, or take it away to use the built-in one.",
                        found);
            }
        }
        return null;
    }
}
