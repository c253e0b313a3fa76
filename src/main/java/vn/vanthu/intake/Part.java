package vn.vanthu.intake;

/**
 * One line of a submission's list of contents.
 *
 * @param path names from the outermost container inward, joined by " > ", for people to read
 * @param reason why it was refused, in plain words for logs and the console; empty when it was not
 */
public record Part(String path, FileKind kind, long size, Fate fate, String reason) {}
