package vn.vanthu.correspondence;

/** A letter in both forms it goes out in: the Word file, and the PDF laid out from that very file. */
public record RenderedLetter(byte[] docx, byte[] pdf) {

    /** The media type of a Word file. */
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
