package vn.vanthu.operations.adapter.settings;

import org.apache.camel.spring.boot.CamelSpringBootInitializationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which route file Camel cannot take, and where in it. */
public class FaultyRoutesFailure extends AbstractFailureAnalyzer<CamelSpringBootInitializationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CamelSpringBootInitializationException cause) {
        return new FailureAnalysis(
                "The routes cannot be started:\n\n  " + cause.getMessage(),
                "Correct the file under vanthu.routes-dir, or take it away to use the built-in one.",
                cause);
    }
}
