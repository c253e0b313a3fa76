package vn.vanthu.correspondence;

/** A letter in both forms it goes out in: the Word file, and the PDF laid out from that very file. */
public record RenderedLetter(byte[] docx, byte[] pdf) {}
