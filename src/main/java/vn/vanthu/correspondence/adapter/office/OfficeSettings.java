package vn.vanthu.correspondence.adapter.office;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * LibreOffice, for Word files that need more than the embedded printer draws.
 *
 * @param enabled off, such templates are refused when they are loaded
 * @param home the folder with {@code program/soffice} in it; found by itself when none is given
 * @param processes at the same time; one does not go faster with more threads
 * @param timeout for starting a process, and for printing one file; the process is replaced when it takes longer
 */
@Validated
@ConfigurationProperties("vanthu.office")
public record OfficeSettings(
        @DefaultValue("false") boolean enabled,
        Optional<Path> home,
        @Min(value = 1, message = "expected 1 to 8") @Max(value = 8, message = "expected 1 to 8") @DefaultValue("1")
                int processes,
        @NotNull @DefaultValue("60s") Duration timeout) {

    /** As it stands when the option is switched on and nothing else is said. */
    public static final OfficeSettings ON = new OfficeSettings(true, Optional.empty(), 1, Duration.ofSeconds(60));

    public OfficeSettings {
        home = home == null
                ? Optional.empty()
                : home.filter(path -> !path.toString().isBlank());
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("timeout: expected 1s to 10m");
        }
    }
}
