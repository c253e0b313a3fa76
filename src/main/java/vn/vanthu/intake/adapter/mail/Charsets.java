package vn.vanthu.intake.adapter.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Bytes to text, whatever the mail claims. */
public final class Charsets {

    private Charsets() {}

    /**
     * Valid UTF-8 is UTF-8, unless another known charset is named that is no superset of ASCII; else the named charset,
     * else Windows-1252.
     */
    public static String decode(byte[] bytes, String named) {
        Charset charset = known(named);
        if (charset.newEncoder().maxBytesPerChar() < 2 || charset.equals(StandardCharsets.UTF_8)) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, charset.equals(StandardCharsets.UTF_8) ? known("windows-1252") : charset);
            }
        }
        return new String(bytes, charset);
    }

    private static Charset known(String name) {
        try {
            Charset charset = Charset.forName(name.isBlank() ? "windows-1252" : name.strip());
            return charset.canEncode() ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
