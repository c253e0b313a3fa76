package vn.vanthu.intake;

/**
 * Giới hạn tiếp nhận: how much of what a sender sent is looked at. Every bound is at least 1.
 *
 * @param fileBytes one file as sent, and one file taken out of a container
 * @param totalBytes all that comes out of the containers of one submission
 * @param entries parts of one submission, folders of an archive included
 * @param depth containers within containers; 1 means that a container may hold files only
 * @param inflateRatio unpacked bytes for one packed byte; deflate itself can reach 1032
 * @param ratioFreeBytes an entry of up to this size is never judged by its ratio
 * @param textCharacters of a mail's own words that are kept
 * @param inlinePictureBytes a picture within a mail's text of up to this size is taken for a logo or a signature
 */
public record IntakeLimits(
        int fileBytes,
        long totalBytes,
        int entries,
        int depth,
        int inflateRatio,
        int ratioFreeBytes,
        int textCharacters,
        int inlinePictureBytes) {

    private static final int MIB = 1 << 20;

    public static final IntakeLimits DEFAULT =
            new IntakeLimits(50 * MIB, 200L * MIB, 1000, 4, 200, MIB, 200_000, 100 * 1024);

    public IntakeLimits {
        if (fileBytes < 1
                || totalBytes < 1
                || entries < 1
                || depth < 1
                || inflateRatio < 1
                || ratioFreeBytes < 1
                || textCharacters < 1
                || inlinePictureBytes < 1) {
            throw new IllegalArgumentException("every limit of intake must be at least 1");
        }
    }

    /** The same limits with another bound for one file. */
    public IntakeLimits withFileBytes(int bytes) {
        return new IntakeLimits(
                bytes,
                Math.max(totalBytes, bytes),
                entries,
                depth,
                inflateRatio,
                ratioFreeBytes,
                textCharacters,
                inlinePictureBytes);
    }

    /** The same limits for the rest of a submission of which a part has been taken out already. */
    public IntakeLimits withRest(long totalBytes, int entries) {
        return new IntakeLimits(
                fileBytes,
                Math.max(1, totalBytes),
                Math.max(1, entries),
                depth,
                inflateRatio,
                ratioFreeBytes,
                textCharacters,
                inlinePictureBytes);
    }
}
