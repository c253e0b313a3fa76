package vn.vanthu.extraction.adapter.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Refusal;

/**
 * Looks at the packed streams before a library does: it would unpack a bomb into memory, and take what is left of a
 * damaged page for the whole of it.
 */
final class StreamCheck {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int RATIO_FROM = 8 << 20;
    private static final int TOTAL = 4;

    private final byte[] pdf;
    private final ReadingLimits limits;
    private final Budget budget;
    /** Encrypted streams are not what they look like. */
    private final boolean encrypted;

    private final byte[] sink = new byte[64 * 1024];

    StreamCheck(byte[] pdf, ReadingLimits limits, Budget budget) {
        this.pdf = pdf;
        this.limits = limits;
        this.budget = budget;
        this.encrypted = new String(pdf, StandardCharsets.ISO_8859_1).contains("/Encrypt");
    }

    void check() throws Refusal {
        long total = 0;
        for (int at = 0; at < pdf.length - STREAM.length - 4; at++) {
            if (pdf[at] == 's' && opens(at)) {
                int data = at + STREAM.length;
                data += pdf[data] == '\r' ? 1 : 0;
                data += pdf[data] == '\n' ? 1 : 0;
                if (deflated(data) && !picture(at)) {
                    total += unpacked(data);
                    if (total > (long) TOTAL * limits.partBytes()) {
                        throw Refusal.hostile("streams unpack to over " + TOTAL * (long) limits.partBytes());
                    }
                }
            }
        }
    }

    private boolean opens(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return (at < 3 || pdf[at - 1] != 'd') && (pdf[at + STREAM.length] == '\r' || pdf[at + STREAM.length] == '\n');
    }

    private boolean deflated(int at) {
        int head = (pdf[at] & 0xFF) << 8 | pdf[at + 1] & 0xFF;
        return (head >> 8 & 0x0F) == 8 && head % 31 == 0;
    }

    /** Pictures are never unpacked here, and blank ones shrink to nothing. */
    private boolean picture(int at) {
        String before = new String(pdf, Math.max(0, at - 1024), Math.min(at, 1024), StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf("endobj")));
        return own.contains("/Subtype/Image") || own.contains("/Subtype /Image");
    }

    /** The checksum behind the data is not looked at: some programs write none. */
    private long unpacked(int at) throws Refusal {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, at + 2, pdf.length - at - 2);
            long out = 0;
            int count;
            while ((count = inflater.inflate(sink)) > 0) {
                budget.lookAtClock();
                out += count;
                boolean steep = out > RATIO_FROM && out / limits.inflateRatio() > inflater.getBytesRead();
                if (steep || out > limits.partBytes()) {
                    throw Refusal.hostile("a stream unpacks to over " + out + " bytes");
                }
            }
            if (!inflater.finished() && !encrypted) {
                throw Refusal.broken("a stream of the file ends early");
            }
            return out;
        } catch (DataFormatException e) {
            if (encrypted) {
                return 0;
            }
            throw Refusal.broken("a stream of the file is damaged");
        } finally {
            inflater.end();
        }
    }
}
