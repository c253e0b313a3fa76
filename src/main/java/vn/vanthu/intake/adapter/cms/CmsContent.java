package vn.vanthu.intake.adapter.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.InflaterInputStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.CompressedDataParser;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.cms.SignedDataParser;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/** What lies within a CMS message, signed (RFC 5652, 5) or only packed (RFC 3274), in DER or BER. */
final class CmsContent {

    private static final int SEQUENCE = 0x30;

    private CmsContent() {}

    /** @throws Refusal SET_ASIDE for a signature that lies beside what it signs, ENCRYPTED, REFUSED_SIZE, HOSTILE or BROKEN */
    static byte[] of(byte[] message, IntakeLimits limits) throws Refusal {
        byte[] bytes = binary(message);
        try {
            ASN1SequenceParser outermost =
                    sequence(new ASN1StreamParser(new ByteArrayInputStream(bytes), bytes.length).readObject());
            return content(new ContentInfoParser(outermost), limits);
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Refusal.broken("the signed message is damaged");
        }
    }

    private static byte[] content(ContentInfoParser info, IntakeLimits limits) throws IOException {
        ASN1ObjectIdentifier type = info.getContentType();
        if (type.equals(CMSObjectIdentifiers.signedData)) {
            SignedDataParser signed = SignedDataParser.getInstance(info.getContent(BERTags.SEQUENCE));
            signed.getDigestAlgorithms().toASN1Primitive();
            return octets(signed.getEncapContentInfo(), limits);
        }
        if (type.equals(CMSObjectIdentifiers.compressedData)) {
            CompressedDataParser packed = new CompressedDataParser(sequence(info.getContent(BERTags.SEQUENCE)));
            return inflated(octets(packed.getEncapContentInfo(), limits), limits);
        }
        if (type.equals(CMSObjectIdentifiers.envelopedData)
                || type.equals(CMSObjectIdentifiers.encryptedData)
                || type.equals(CMSObjectIdentifiers.authEnvelopedData)) {
            throw new Refusal(Fate.ENCRYPTED, "a sealed message");
        }
        throw Refusal.broken("a message of a kind unknown");
    }

    private static byte[] octets(ContentInfoParser info, IntakeLimits limits) throws IOException {
        ASN1Encodable content = info.getContent(BERTags.OCTET_STRING);
        if (content == null) {
            throw new Refusal(Fate.SET_ASIDE, "a signature beside what it signs");
        }
        try (InputStream in = ((ASN1OctetStringParser) content).getOctetStream()) {
            return bounded(in, limits);
        }
    }

    private static byte[] inflated(byte[] packed, IntakeLimits limits) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = bounded(in, limits);
            if (bytes.length > limits.ratioFreeBytes() && bytes.length / limits.inflateRatio() > packed.length) {
                throw Refusal.hostile("a message unpacks to over " + limits.inflateRatio() + " times its size");
            }
            return bytes;
        }
    }

    private static ASN1SequenceParser sequence(ASN1Encodable object) throws Refusal {
        if (object instanceof ASN1SequenceParser sequence) {
            return sequence;
        }
        throw Refusal.broken("the signed message is damaged");
    }

    /** The message with its base64 undone, if it has any; lines of PEM around it are left out. */
    private static byte[] binary(byte[] message) throws Refusal {
        if (message.length > 0 && message[0] == SEQUENCE) {
            return message;
        }
        String letters = new String(message, StandardCharsets.ISO_8859_1).replaceAll("-----[^-]{0,64}-----", "");
        try {
            return Base64.getMimeDecoder().decode(letters);
        } catch (IllegalArgumentException e) {
            throw Refusal.broken("the base64 of the signed message is damaged");
        }
    }

    private static byte[] bounded(InputStream in, IntakeLimits limits) throws IOException {
        long most = Math.min(limits.fileBytes(), limits.totalBytes());
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new Refusal(Fate.REFUSED_SIZE, "the signed content is over " + most + " bytes");
        }
        return bytes;
    }
}
