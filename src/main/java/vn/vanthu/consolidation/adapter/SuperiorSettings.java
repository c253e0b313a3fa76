package vn.vanthu.consolidation.adapter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.vanthu.document.Wording;

/**
 * Where consolidated reports go, and how often the service looks whether one is to be drawn up.
 *
 * @param enabled whether the route runs
 * @param poll milliseconds between two looks
 * @param initialDelay milliseconds before the first
 * @param oldest days after the last on-time day beyond which nothing is drawn up by itself
 * @param recipients the superior agencies, as "Kính gửi" has them
 * @param mail the mail address of the superior agencies; empty: an issued report is registered and not sent
 * @param notation ký hiệu of the department's reports
 * @param copies lines of Nơi nhận between "Như trên" and the archive
 * @param console address at which readers of a workbook reach the console; empty where they cannot
 * @param readers SOAP accounts that may read issued reports: the superior's and the ministry's
 */
@Validated
@ConfigurationProperties("vanthu.consolidation")
public record SuperiorSettings(
        @DefaultValue("true") boolean enabled,
        @Min(100) @Max(86_400_000) @DefaultValue("60000") long poll,
        @Min(0) @Max(86_400_000) @DefaultValue("90000") long initialDelay,
        @Min(1) @Max(400) @DefaultValue("120") int oldest,
        @NotEmpty @DefaultValue({"Ủy ban nhân dân tỉnh Đắk Lắk", "Bộ Nội vụ"}) List<String> recipients,
        @Pattern(regexp = "|[^@\\s]+@[^@\\s]+", message = "expected a mail address, or nothing") @DefaultValue("")
                String mail,
        @NotBlank @DefaultValue("BC-SNV") String notation,
        @DefaultValue("Lãnh đạo Sở") List<String> copies,
        @Pattern(regexp = "|https?://[^\\s#]+", message = "expected an http or https address, or nothing")
                @DefaultValue("")
                String console,
        @DefaultValue({}) List<String> readers) {

    /**
     * Where none are named, every account may with the embedded servers, which listen on loopback only, and nobody with real
     * ones.
     */
    public boolean mayRead(String account, boolean embedded) {
        return readers.isEmpty() ? embedded : readers.contains(account);
    }

    /** As one addressee of a letter. */
    String addressee() {
        return Wording.listed(recipients);
    }
}
