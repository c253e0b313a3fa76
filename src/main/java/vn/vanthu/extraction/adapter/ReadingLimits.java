package vn.vanthu.extraction.adapter;

import java.time.Duration;
import vn.vanthu.intake.IntakeLimits;

/**
 * Giới hạn đọc: how much one file may cost to read. Every bound is at least 1.
 *
 * @param partBytes one part of a package, or one stream of a PDF, unpacked
 * @param inflateRatio unpacked bytes for one packed byte
 * @param time for the whole file, on the machine's own clock
 * @param characters of text
 * @param cells of all tables
 * @param pages of a file that has fixed pages
 */
public record ReadingLimits(int partBytes, int inflateRatio, Duration time, int characters, int cells, int pages) {

    public static final ReadingLimits DEFAULT =
            new ReadingLimits(64 << 20, 200, Duration.ofSeconds(20), 5_000_000, 200_000, 500);

    public ReadingLimits {
        if (partBytes < 1 || inflateRatio < 1 || characters < 1 || cells < 1 || pages < 1 || time.toMillis() < 1) {
            throw new IllegalArgumentException("every limit of reading must be at least 1");
        }
    }

    public ReadingLimits withTime(Duration other) {
        return new ReadingLimits(partBytes, inflateRatio, other, characters, cells, pages);
    }

    /** For the parts of a package. */
    public IntakeLimits unpacking() {
        IntakeLimits base = IntakeLimits.DEFAULT;
        return new IntakeLimits(
                partBytes,
                base.totalBytes(),
                base.entries(),
                base.depth(),
                inflateRatio,
                base.ratioFreeBytes(),
                base.textCharacters(),
                base.inlinePictureBytes());
    }
}
