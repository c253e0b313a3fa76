package vn.vanthu.consolidation.adapter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where consolidated reports go, and how often the service looks whether one is to be drawn up.
 *
 * @param enabled whether the route runs
 * @param poll milliseconds between two looks
 * @param initialDelay milliseconds before the first
 * @param oldest days after the last on-time day beyond which nothing is drawn up by itself
 * @param name the superior agency, as "Kính gửi" has it
 * @param mail its mail address; empty: an issued report is registered and not sent
 * @param notation ký hiệu of the department's reports
 */
@Validated
@ConfigurationProperties("vanthu.consolidation")
public record SuperiorSettings(
        @DefaultValue("true") boolean enabled,
        @Min(100) @Max(86_400_000) @DefaultValue("60000") long poll,
        @Min(0) @Max(86_400_000) @DefaultValue("90000") long initialDelay,
        @Min(1) @Max(400) @DefaultValue("120") int oldest,
        @NotBlank @DefaultValue("UBND tỉnh Đắk Lắk") String name,
        @Pattern(regexp = "|[^@\\s]+@[^@\\s]+", message = "expected a mail address, or nothing") @DefaultValue("")
                String mail,
        @NotBlank @DefaultValue("BC-SNV") String notation) {}
