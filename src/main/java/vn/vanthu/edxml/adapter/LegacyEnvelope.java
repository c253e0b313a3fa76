package vn.vanthu.edxml.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SOAP envelope of older edXML (CV 512, CV 2803), which also travels as the text of a mail. */
final class LegacyEnvelope {

    static final String ROOT = "Envelope";
    /** The root of a part that holds attachments only. */
    static final String LOOSE = "Document";

    private static final Pattern CLOSES = Pattern.compile("</(?:[\\w.-]{1,40}:)?Envelope\\s*>");

    private LegacyEnvelope() {}

    /** The bytes up to the envelope's end: mail servers append words of their own. Other XML stays as it is. */
    static byte[] cut(byte[] xml) {
        Matcher closes = CLOSES.matcher(new String(xml, StandardCharsets.ISO_8859_1));
        return closes.find() ? Arrays.copyOf(xml, closes.end()) : xml;
    }
}
