package vn.vanthu.extraction.adapter.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.PaperSignature.State;

/** What DSS finds on a PDF. The only class that needs it, so that files without signatures do not load it. */
final class PdfSignatures {

    private static final int MOST_CERTIFICATES = 100;

    private final byte[] pdf;
    private final Trust trust;

    private PdfSignatures(byte[] pdf, Trust trust) {
        this.pdf = pdf;
        this.trust = trust;
    }

    static List<PaperSignature> verify(byte[] pdf, Trust trust) {
        DSSDocument document = new InMemoryDocument(pdf);
        PdfBoxDefaultObjectFactory factory = factory();
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
        analyzer.setPdfObjFactory(factory);
        // Without loaders: addresses within a certificate are not gone to.
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        List<AdvancedSignature> signatures = analyzer.getSignatures();
        factory.newPAdESSignatureService().analyzePdfModifications(document, signatures, null);
        return new PdfSignatures(pdf, trust).read(signatures);
    }

    /** Pages are compared by their objects, not by rendering what a stranger sent. */
    private static PdfBoxDefaultObjectFactory factory() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory factory = new PdfBoxDefaultObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    /** The latest first: what was changed after a signature may have been vouched for by a trusted one that followed. */
    private List<PaperSignature> read(List<AdvancedSignature> signatures) {
        List<PAdESSignature> latestFirst = signatures.stream()
                .map(PAdESSignature.class::cast)
                .sorted(Comparator.comparingLong(PdfSignatures::end).reversed())
                .toList();
        LinkedList<PaperSignature> read = new LinkedList<>();
        boolean vouched = false;
        for (PAdESSignature signature : latestFirst) {
            PaperSignature one = read(signature, vouched);
            vouched |= one.state() == State.VALID;
            read.addFirst(one);
        }
        return read;
    }

    private PaperSignature read(PAdESSignature signature, boolean vouched) {
        boolean whole = end(signature) == pdf.length;
        Optional<Instant> claimed =
                Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant);
        CertificateToken token = signature.getSigningCertificateToken();
        if (token == null) {
            State state = intact(signature) ? State.UNKNOWN : State.BROKEN;
            return new PaperSignature("", "", claimed, Optional.empty(), whole, state);
        }
        X509Certificate certificate = token.getCertificate();
        List<X509Certificate> others = certificates(signature.getCertificates());
        Optional<Instant> stamped = signature.getSignatureTimestamps().stream()
                .flatMap(stamp -> vouchedTime(stamp).stream())
                .min(Comparator.naturalOrder());
        State state = intact(signature) && (whole || vouched || !changed(signature))
                ? standing(certificate, others, stamped.or(() -> claimed))
                : State.BROKEN;
        return new PaperSignature(
                HolderName.person(certificate), HolderName.organisation(certificate), claimed, stamped, whole, state);
    }

    private static long end(PAdESSignature signature) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        return (long) range.getSecondPartStart() + range.getSecondPartEnd();
    }

    private static boolean intact(PAdESSignature signature) {
        SignatureCryptographicVerification verification = signature.getSignatureCryptographicVerification();
        return verification.isSignatureIntact()
                && verification.isReferenceDataFound()
                && verification.isReferenceDataIntact()
                && signature.getPdfRevision().getByteRange().isValid();
    }

    /** True when more came after the signature than further signatures, what vouches for them, and filled-in fields. */
    private static boolean changed(PAdESSignature signature) {
        PdfModificationDetection later = signature.getPdfRevision().getModificationDetection();
        if (later == null) {
            return true;
        }
        PdfObjectModifications objects = later.getObjectModifications();
        return !later.getPageDifferences().isEmpty()
                || objects != null
                        && !(objects.getUndefinedChanges().isEmpty()
                                && objects.getAnnotCreationChanges().isEmpty());
    }

    private State standing(X509Certificate certificate, List<X509Certificate> others, Optional<Instant> time) {
        if (time.isEmpty()) {
            return State.UNKNOWN;
        }
        Date at = Date.from(time.get());
        if (at.before(certificate.getNotBefore())
                || at.after(certificate.getNotAfter())
                || trust.revoked(certificate, others, at)) {
            return State.EXPIRED;
        }
        return trust.vouchesFor(certificate, others, at) ? State.VALID : State.UNTRUSTED;
    }

    /** The time of a stamp that is about this signature and comes from an authority that is believed. */
    private Optional<Instant> vouchedTime(TimestampToken stamp) {
        Date time = stamp.getGenerationTime();
        List<X509Certificate> others = certificates(stamp.getCertificates());
        boolean good = stamp.isMessageImprintDataFound()
                && stamp.isMessageImprintDataIntact()
                && stamp.getCertificates().stream()
                        .anyMatch(one -> stamp.isSignedBy(one)
                                && trust.vouchesFor(one.getCertificate(), others, time)
                                && stamping(one.getCertificate()));
        return good ? Optional.of(time.toInstant()) : Optional.empty();
    }

    private static boolean stamping(X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            return purposes != null && purposes.contains("1.3.6.1.5.5.7.3.8");
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static List<X509Certificate> certificates(List<CertificateToken> tokens) {
        List<X509Certificate> certificates = new ArrayList<>();
        tokens.stream()
                .limit(MOST_CERTIFICATES)
                .map(CertificateToken::getCertificate)
                .forEach(certificates::add);
        return certificates;
    }
}
