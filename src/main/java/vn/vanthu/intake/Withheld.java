package vn.vanthu.intake;

import java.nio.charset.StandardCharsets;

/**
 * Tệp không tiếp nhận: what a door keeps as the original when it could not take the bytes themselves. The marker is the
 * declared type; of an original it is always the door's own word, so no sender can forge it.
 */
public final class Withheld {

    private static final String TYPE = "text/x-vanthu-withheld; reason=";

    public enum Reason {
        /** Over the size the service takes in ({@code vanthu.intake.max-bytes}). */
        TOO_LARGE,
        /** A file name that cannot be handled safely. */
        NAME_REFUSED
    }

    private Withheld() {}

    /** @param words what is known of the thing: its headers, its name and size in bytes, its time */
    public static Attachment original(String name, Reason reason, String words) {
        return new Attachment(name, TYPE + reason.name(), Content.of(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether this original only describes what was sent. */
    public static boolean describes(Attachment original) {
        return original.declaredType().startsWith(TYPE);
    }

    /** @throws IllegalArgumentException for an original that holds the bytes themselves */
    public static Reason reason(Attachment original) {
        if (!describes(original)) {
            throw new IllegalArgumentException("not withheld");
        }
        return Reason.valueOf(original.declaredType().substring(TYPE.length()));
    }
}
