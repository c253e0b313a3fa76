package vn.vanthu.cli.adapter;

import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say which data folder's register a command looks into, and by which rules. */
final class RegisterOptions {

    @Option(
            names = {"--data-dir", "--vanthu.data-dir"},
            paramLabel = "DIR",
            description = "the service's data folder")
    private String dataDir;

    @Option(
            names = {"--config-dir", "--vanthu.config-dir"},
            paramLabel = "DIR",
            description = "regimes, units and calendar that win over the own")
    private String configDir;

    RegisterAccess access() {
        Map<String, String> given = new HashMap<>();
        given.put("vanthu.data-dir", dataDir);
        given.put("vanthu.config-dir", configDir);
        return new RegisterAccess(given);
    }
}
