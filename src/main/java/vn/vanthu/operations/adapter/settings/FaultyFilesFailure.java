package vn.vanthu.operations.adapter.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.vanthu.obligation.adapter.FaultyFiles;

/** Says every fault of the regime, unit and calendar files at once. */
public class FaultyFilesFailure extends AbstractFailureAnalyzer<FaultyFiles> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyFiles cause) {
        return new FailureAnalysis(
                "The files of regimes, units and calendar have faults:\n\n  " + String.join("\n  ", cause.faults()),
                "Correct the files under vanthu.config-dir, or take them away to use the built-in ones.",
                cause);
    }
}
