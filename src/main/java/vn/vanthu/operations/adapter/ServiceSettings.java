package vn.vanthu.operations.adapter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the service as a whole.
 *
 * @param dataDir originals, the embedded database, what the embedded servers keep
 * @param configDir where {@code regimes/}, {@code units/} and {@code calendar/} win over the built-in files
 * @param clock {@code system}, or the instant at which a simulated clock starts on an empty data folder
 * @param sample play the sample quarter when the data folder is empty
 * @param workers papers read at the same time
 * @param fonts a folder with licensed Times New Roman to print with; the bundled Tinos if none is given
 * @param routesDir where route files win over the built-in ones, file by file
 * @param instance name of this process among those that share a database
 */
@Validated
@ConfigurationProperties("vanthu")
public record ServiceSettings(
        @NotNull @DefaultValue("./data") Path dataDir,
        @NotNull @DefaultValue("./config") Path configDir,
        @NotNull @DefaultValue("system") ClockSetting clock,
        @DefaultValue("true") boolean sample,
        @Min(value = 1, message = "expected 1 to 32") @Max(value = 32, message = "expected 1 to 32") @DefaultValue("2")
                int workers,
        Optional<Path> fonts,
        @NotNull @DefaultValue("./routes") Path routesDir,
        @NotNull @DefaultValue("vanthu") String instance) {

    public ServiceSettings {
        fonts = fonts == null ? Optional.empty() : fonts;
    }
}
