package vn.vanthu.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what came out of signing or sealing by its first bytes: CMS (RFC 5652) in DER or BER, or in base64 with or without
 * PEM lines, and OpenPGP (RFC 9580).
 */
final class SignatureBytes {

    private static final Map<byte[], FileKind> CONTENT_TYPES = contentTypes();
    private static final int SEQUENCE = 0x30;
    private static final int LONGEST_LENGTH = 9;
    private static final int SAMPLE = 256;
    private static final Pattern ARMOURED = Pattern.compile("-----BEGIN (?:PKCS ?#?7|CMS|SIGNED MESSAGE)-----\\s");
    private static final Pattern BASE64 = Pattern.compile("\\s*(MI[A-Za-z0-9+/\\s]{38,})");
    private static final Pattern PGP = Pattern.compile("\\s*-----BEGIN PGP (SIGNATURE|MESSAGE)-----");

    private SignatureBytes() {}

    /** Empty for bytes that are none of these. */
    static Optional<FileKind> kind(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == SEQUENCE) {
            return byContentType(bytes);
        }
        if (bareSignature(bytes)) {
            return Optional.of(FileKind.SIGNATURE);
        }
        String start = new String(bytes, 0, Math.min(SAMPLE, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher pgp = PGP.matcher(start);
        if (pgp.lookingAt()) {
            return Optional.of(pgp.group(1).equals("MESSAGE") ? FileKind.ENCRYPTED : FileKind.SIGNATURE);
        }
        Matcher armour = ARMOURED.matcher(start);
        Matcher letters = BASE64.matcher(start).region(armour.lookingAt() ? armour.end() : 0, start.length());
        return letters.lookingAt() ? byContentType(decoded(letters.group(1))) : Optional.empty();
    }

    /** The object identifier follows the sequence's tag and length. */
    private static Optional<FileKind> byContentType(byte[] bytes) {
        for (Map.Entry<byte[], FileKind> type : CONTENT_TYPES.entrySet()) {
            byte[] id = type.getKey();
            for (int at = 2; at <= Math.min(2 + LONGEST_LENGTH, bytes.length - id.length); at++) {
                if (Arrays.equals(bytes, at, at + id.length, id, 0, id.length)) {
                    return Optional.of(type.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** One OpenPGP signature packet and nothing else: its length is the file's, its version one there is. */
    private static boolean bareSignature(byte[] bytes) {
        if (bytes.length < 10) {
            return false;
        }
        int tag = bytes[0] & 0xFF;
        int first = bytes[1] & 0xFF;
        int second = bytes[2] & 0xFF;
        int header = tag == 0x88 || tag == 0xC2 && first < 192 ? 2 : tag == 0x89 || tag == 0xC2 ? 3 : 0;
        int length = header == 2 ? first : tag == 0x89 ? first << 8 | second : (first - 192 << 8) + second + 192;
        return header > 0 && header + length == bytes.length && bytes[header] >= 3 && bytes[header] <= 6;
    }

    private static byte[] decoded(String base64) {
        String letters = base64.replaceAll("\\s", "");
        return Base64.getDecoder().decode(letters.substring(0, letters.length() / 4 * 4));
    }

    private static Map<byte[], FileKind> contentTypes() {
        HexFormat hex = HexFormat.of();
        Map<byte[], FileKind> types = new LinkedHashMap<>();
        types.put(hex.parseHex("06092a864886f70d010702"), FileKind.SIGNED);
        types.put(hex.parseHex("060b2a864886f70d0109100109"), FileKind.SIGNED);
        types.put(hex.parseHex("06092a864886f70d010703"), FileKind.ENCRYPTED);
        types.put(hex.parseHex("06092a864886f70d010706"), FileKind.ENCRYPTED);
        types.put(hex.parseHex("060b2a864886f70d0109100117"), FileKind.ENCRYPTED);
        return types;
    }
}
