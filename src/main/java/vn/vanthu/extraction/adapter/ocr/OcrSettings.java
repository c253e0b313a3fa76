package vn.vanthu.extraction.adapter.ocr;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How pictures of papers are read.
 *
 * @param enabled AUTO: if the program is there; ON: it is missed where it is not; OFF: never
 * @param command the program, found as a shell finds it
 * @param languages of its data files, with "+" between them
 * @param dpi at which pages are looked at
 * @param pages of one file, the first ones
 * @param time for the scans of one submission; pages that were recognised by then count
 */
@Validated
@ConfigurationProperties("vanthu.ocr")
public record OcrSettings(
        @NotNull @DefaultValue("AUTO") Use enabled,
        @NotNull @DefaultValue("tesseract") String command,
        @NotNull @DefaultValue("vie") String languages,
        @Min(100) @Max(600) @DefaultValue("300") int dpi,
        @Min(1) @Max(500) @DefaultValue("20") int pages,
        @NotNull @DefaultValue("25s") Duration time) {

    public enum Use {
        AUTO,
        ON,
        OFF
    }

    public static final OcrSettings DEFAULT =
            new OcrSettings(Use.AUTO, "tesseract", "vie", 300, 20, Duration.ofSeconds(25));

    public OcrSettings {
        if (!languages.matches("\\w+(\\+\\w+)*")) {
            throw new IllegalArgumentException("languages: expected names such as vie or vie+eng");
        }
        if (command.isBlank() || command.startsWith("-")) {
            throw new IllegalArgumentException("command: expected a program");
        }
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("time: expected 1s to 10m");
        }
    }

    /** The same for the command of this program that recognises. */
    public List<String> options() {
        return List.of(
                "--ocr-command",
                command,
                "--ocr-languages",
                languages,
                "--ocr-dpi",
                Integer.toString(dpi),
                "--ocr-pages",
                Integer.toString(pages));
    }
}
