package vn.vanthu.extraction.adapter.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Invented papers in src/test/resources/extraction/word, each saved by a word processor in three formats. */
public final class SavedPapers {

    private SavedPapers() {}

    /** @param format docx, doc or rtf */
    public static Attachment saved(String name, String format) {
        return new Attachment("bao-cao." + format, "", Content.of(bytes(name, format)));
    }

    public static byte[] bytes(String name, String format) {
        boolean packed = !format.equals("docx");
        String resource = "/extraction/word/" + name + "." + format + (packed ? ".gz" : "");
        try (InputStream in = SavedPapers.class.getResourceAsStream(resource)) {
            return packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
