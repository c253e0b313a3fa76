package vn.vanthu.extraction.adapter.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificates that are believed, and the lists of revoked ones, as a folder holds them. No network is asked. */
public final class Trust {

    /** Believes nobody. */
    public static final Trust NONE = new Trust(Set.of(), List.of());

    private static final Logger log = LoggerFactory.getLogger(Trust.class);

    private static final long MOST_BYTES = 16L << 20;
    private static final int LONGEST_CHAIN = 6;

    private final Set<X509Certificate> certificates;
    private final List<X509CRL> revocations;

    private Trust(Set<X509Certificate> certificates, List<X509CRL> revocations) {
        this.certificates = Set.copyOf(certificates);
        this.revocations = List.copyOf(revocations);
    }

    /** @param folder need not exist; files that cannot be read are named in the log and left out */
    public static Trust in(Path folder) {
        Set<X509Certificate> certificates = new HashSet<>();
        Set<X509CRL> revocations = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{cer,crt,pem,p12,pfx,crl}")) {
                for (Path file : files) {
                    read(file, certificates, revocations);
                }
            } catch (IOException e) {
                log.warn("{} cannot be read: {}", folder, e.getClass().getSimpleName());
            }
        }
        return new Trust(certificates, List.copyOf(revocations));
    }

    private static void read(Path file, Set<X509Certificate> certificates, Set<X509CRL> revocations) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("over 16 MB");
            }
            byte[] bytes = Files.readAllBytes(file);
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".crl")) {
                factory.generateCRLs(new ByteArrayInputStream(bytes)).forEach(crl -> revocations.add((X509CRL) crl));
            } else if (name.endsWith(".p12") || name.endsWith(".pfx")) {
                stored(bytes, certificates);
            } else {
                factory.generateCertificates(new ByteArrayInputStream(bytes))
                        .forEach(one -> certificates.add((X509Certificate) one));
            }
        } catch (IOException | GeneralSecurityException e) {
            log.warn(
                    "{} is no certificate that can be read: {}",
                    file,
                    e.getClass().getSimpleName());
        }
    }

    private static void stored(byte[] bytes, Set<X509Certificate> certificates)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(bytes), new char[0]);
        for (String alias : Collections.list(store.aliases())) {
            Certificate certificate = store.getCertificate(alias);
            if (certificate instanceof X509Certificate known) {
                certificates.add(known);
            }
        }
    }

    /**
     * True when a chain leads from the certificate to one that is believed, or it is one itself.
     *
     * @param others that may lie between
     * @param at when every certificate of the chain must be valid
     */
    boolean vouchesFor(X509Certificate certificate, Collection<X509Certificate> others, Date at) {
        if (certificates.isEmpty()) {
            return false;
        }
        if (certificates.contains(certificate)) {
            return true;
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            Set<TrustAnchor> anchors = new HashSet<>();
            certificates.forEach(one -> anchors.add(new TrustAnchor(one, null)));
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            parameters.setRevocationEnabled(false);
            parameters.setMaxPathLength(LONGEST_CHAIN);
            parameters.setDate(at);
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** True when a list that its issuer signed names the certificate as revoked by then. */
    boolean revoked(X509Certificate certificate, Collection<X509Certificate> others, Date at) {
        for (X509CRL list : revocations) {
            if (list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
                X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
                if (entry != null && !entry.getRevocationDate().after(at) && genuine(list, others)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean genuine(X509CRL list, Collection<X509Certificate> others) {
        Set<X509Certificate> issuers = new HashSet<>(certificates);
        issuers.addAll(others);
        return issuers.stream()
                .filter(one -> one.getSubjectX500Principal().equals(list.getIssuerX500Principal()))
                .anyMatch(one -> {
                    try {
                        list.verify(one.getPublicKey());
                        return true;
                    } catch (GeneralSecurityException e) {
                        return false;
                    }
                });
    }
}
