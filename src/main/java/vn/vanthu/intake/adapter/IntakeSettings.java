package vn.vanthu.intake.adapter;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of every door.
 *
 * @param maxBytes the most that one submission may weigh as it is sent, such as {@code 50MB}; at most 1 GB
 */
@Validated
@ConfigurationProperties("vanthu.intake")
public record IntakeSettings(@NotNull @DefaultValue("50MB") DataSize maxBytes) {

    private static final DataSize HIGHEST = DataSize.ofGigabytes(1);

    public IntakeSettings {
        if (maxBytes.toBytes() < 1 || maxBytes.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("max-bytes: expected 1B to 1GB");
        }
    }

    public int limit() {
        return Math.toIntExact(maxBytes.toBytes());
    }
}
