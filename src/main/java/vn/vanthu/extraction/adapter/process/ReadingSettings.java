package vn.vanthu.extraction.adapter.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.vanthu.intake.FileKind;

/**
 * How files are read that are not read in the service itself.
 *
 * @param apart the kinds that are read in a process of their own: those that large libraries read. DOCX, XLSX and ODT are
 *     read part by part within bounds by the service's own readers, which hold no more than a paper's text
 * @param processes at the same time
 * @param memory the heap of each
 * @param time for one file
 * @param files after which a process is replaced, so that what libraries leave behind does not add up
 * @param idle after which a process is ended, so that its memory goes back
 */
@Validated
@ConfigurationProperties("vanthu.reading")
public record ReadingSettings(
        @NotNull @DefaultValue({"PDF", "DOC", "XLS", "RTF", "HTML"}) Set<FileKind> apart,
        @Min(1) @Max(8) @DefaultValue("2") int processes,
        @NotNull @DefaultValue("256MB") DataSize memory,
        @NotNull @DefaultValue("20s") Duration time,
        @Min(1) @Max(1_000_000) @DefaultValue("500") int files,
        @NotNull @DefaultValue("5m") Duration idle) {

    private static final DataSize LEAST = DataSize.ofMegabytes(64);
    private static final DataSize MOST = DataSize.ofGigabytes(16);

    public static final ReadingSettings DEFAULT = new ReadingSettings(
            Set.of(FileKind.PDF, FileKind.DOC, FileKind.XLS, FileKind.RTF, FileKind.HTML),
            2,
            DataSize.ofMegabytes(256),
            Duration.ofSeconds(20),
            500,
            Duration.ofMinutes(5));

    public ReadingSettings {
        apart = Set.copyOf(apart);
        if (memory.compareTo(LEAST) < 0 || memory.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("memory: expected 64MB to 16GB");
        }
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("time: expected 1s to 10m");
        }
        if (idle.compareTo(Duration.ofSeconds(1)) < 0 || idle.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("idle: expected 1s to 1d");
        }
    }
}
