package vn.vanthu.operations.adapter.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says all wrong settings at once and nothing else. */
public class SettingsFailure extends AbstractFailureAnalyzer<SettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsException cause) {
        return new FailureAnalysis(
                "These settings are wrong:\n\n  " + String.join("\n  ", cause.problems()),
                "Correct them (--name=value, an environment variable, or application.yaml beside the jar) and start again.",
                cause);
    }
}
