package vn.vanthu.correspondence.adapter.sign;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.correspondence.SealingFailure;
import vn.vanthu.document.VietnamTime;

/**
 * Signs by adding to the file's end (PAdES baseline, ETSI EN 319 142-1): one reading of the file, its pages untouched. PDFBox
 * writes the field and its picture, DSS the signature. Safe for any number of threads.
 */
final class PadesSealer implements Sealer {

    private static final Logger log = LoggerFactory.getLogger(PadesSealer.class);

    private static final COSName CADES_DETACHED = COSName.getPDFName("ETSI.CAdES.detached");
    private static final String FIELD = "vanthu-";
    /** Attributes, signature and what surrounds them, with room to spare. */
    private static final int ROOM = 6 * 1024;

    private static final int ROOM_FOR_STAMP = 16 * 1024;
    private static final int BUFFER = 1 << 16;

    /** @param location for the signature's properties; empty for none */
    record Properties(String reason, String location) {}

    private final KeyCabinet keys;
    private final Appearance appearance;
    private final Properties properties;
    private final Optional<TSPSource> authority;
    private final boolean authorityRequired;
    private final LastSealing last;

    PadesSealer(
            KeyCabinet keys,
            Appearance appearance,
            Properties properties,
            Optional<TSPSource> authority,
            boolean authorityRequired,
            LastSealing last) {
        this.keys = keys;
        this.appearance = appearance;
        this.properties = properties;
        this.authority = authority;
        this.authorityRequired = authorityRequired;
        this.last = last;
    }

    @Override
    public byte[] seal(byte[] pdf, Mark mark, Instant at) {
        try {
            return sealed(pdf, mark, at);
        } catch (SealingFailure e) {
            last.troubled(e.getMessage());
            throw e;
        }
    }

    private byte[] sealed(byte[] pdf, Mark mark, Instant at) {
        SigningKey key = keys.key();
        try {
            byte[] sealed = signed(pdf, mark, at, key, authority);
            last.well();
            return sealed;
        } catch (DSSException e) {
            if (authority.isEmpty() || authorityRequired) {
                throw new SealingFailure("the letter cannot be signed: " + e.getMessage());
            }
            log.warn("A letter is signed without a time stamp: {}", e.getMessage());
            last.troubled(e.getMessage());
            return unstamped(pdf, mark, at, key);
        } catch (GeneralSecurityException e) {
            keys.forget(key);
            throw new SealingFailure("the signing key refuses: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new SealingFailure("the PDF cannot be signed: " + e.getClass().getSimpleName());
        }
    }

    private byte[] unstamped(byte[] pdf, Mark mark, Instant at, SigningKey key) {
        try {
            return signed(pdf, mark, at, key, Optional.empty());
        } catch (IOException | GeneralSecurityException | DSSException e) {
            throw new SealingFailure(
                    "the letter cannot be signed: " + e.getClass().getSimpleName());
        }
    }

    private byte[] signed(byte[] pdf, Mark mark, Instant at, SigningKey key, Optional<TSPSource> stamps)
            throws IOException, GeneralSecurityException {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room(key, stamps.isPresent()));
            Appearance.Drawing drawing = appearance.draw(document, mark, at);
            options.setPage(drawing.page());
            PDSignature signature = signature(key, at);
            document.addSignature(signature, options);
            show(document, signature, drawing);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + BUFFER);
            ExternalSigningSupport support = document.saveIncrementalForExternalSigning(out);
            support.setSignature(new CmsSigner(stamps).sign(digest(support.getContent()), key, at));
            return out.toByteArray();
        }
    }

    private PDSignature signature(SigningKey key, Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES_DETACHED);
        signature.setName(key.holder());
        if (!properties.reason().isEmpty()) {
            signature.setReason(properties.reason());
        }
        if (!properties.location().isEmpty()) {
            signature.setLocation(properties.location());
        }
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone(VietnamTime.ZONE));
        date.setTimeInMillis(at.toEpochMilli());
        signature.setSignDate(date);
        return signature;
    }

    private static void show(PDDocument document, PDSignature signature, Appearance.Drawing drawing)
            throws IOException {
        var field = document.getSignatureFields().stream()
                .filter(one -> one.getCOSObject().getDictionaryObject(COSName.V) == signature.getCOSObject())
                .findFirst()
                .orElseThrow(() -> new IOException("the signature's field is gone"));
        field.setPartialName(FIELD + document.getSignatureFields().size());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setPrinted(true);
        widget.setLocked(true);
        drawing.box().ifPresent(widget::setRectangle);
        drawing.appearance().ifPresent(widget::setAppearance);
    }

    private static byte[] digest(InputStream content) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream in = new DigestInputStream(content, digest)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // reading is what counts
            }
        }
        return digest.digest();
    }

    private static int room(SigningKey key, boolean stamped) throws GeneralSecurityException {
        int room = stamped ? ROOM + ROOM_FOR_STAMP : ROOM;
        for (var certificate : key.chain()) {
            room += certificate.getEncoded().length;
        }
        return room;
    }
}
