package vn.vanthu.edxml;

/**
 * Tệp đính kèm of an edXML message, decoded.
 *
 * @param name with the extension the sender gave it
 * @param contentType as declared; often wrong, so the bytes decide
 * @param bytes read only; empty when the encoding was broken
 * @param broken the base64 could not be decoded
 */
public record Enclosure(String name, String contentType, byte[] bytes, boolean broken) {

    public Enclosure(String name, String contentType, byte[] bytes) {
        this(name, contentType, bytes, false);
    }
}
