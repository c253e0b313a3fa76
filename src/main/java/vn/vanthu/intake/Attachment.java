package vn.vanthu.intake;

/**
 * Tệp đính kèm: a file as it was sent.
 *
 * @param name as the sender wrote it, for people to read; never used as a path
 * @param declaredType the media type the sender claimed; empty if none. Bytes decide, this does not
 */
public record Attachment(String name, String declaredType, Content content) {}
