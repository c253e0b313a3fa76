package vn.vanthu.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells signed data (RFC 5652, 5) in DER or BER, or in base64 with or without PEM lines, by its first bytes. */
final class SignedData {

    private static final byte[] OID = {6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};
    private static final int SEQUENCE = 0x30;
    private static final int LONGEST_LENGTH = 9;

    private SignedData() {}

    static boolean opens(byte[] bytes) {
        return bytes.length > OID.length + 2 && (bytes[0] == SEQUENCE && named(bytes) || armoured(bytes));
    }

    /** The object identifier follows the sequence's tag and length. */
    private static boolean named(byte[] bytes) {
        for (int at = 2; at <= Math.min(2 + LONGEST_LENGTH, bytes.length - OID.length); at++) {
            if (Arrays.equals(bytes, at, at + OID.length, OID, 0, OID.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean armoured(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("-----BEGIN PKCS7-----")
                || start.startsWith("-----BEGIN CMS-----")
                || start.startsWith("MI") && start.contains("YJKoZIhvcNAQcC");
    }
}
