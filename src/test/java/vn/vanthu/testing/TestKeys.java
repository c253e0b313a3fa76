package vn.vanthu.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Invented certificates: an authority, and what it vouches for. */
public record TestKeys(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {

    public static final String PASSWORD = "mat-khau-thu";

    private static final Instant FROM = Instant.parse("2010-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");

    public static TestKeys authority() {
        KeyPair pair = pair();
        X500Name name = new X500Name("CN=CA thử nghiệm,O=Tổ chức chứng thực thử nghiệm,C=VN");
        X509Certificate certificate = certificate(pair, name, pair.getPrivate(), name, FROM, TO, true, false);
        return new TestKeys(pair.getPrivate(), certificate, certificate);
    }

    public TestKeys signer(String person, String organisation) {
        return issue(person, organisation, FROM, TO, false);
    }

    public TestKeys signer(String person, String organisation, Instant until) {
        return issue(person, organisation, FROM, until, false);
    }

    /** An authority for time stamps. */
    public TestKeys clock() {
        return issue("Dấu thời gian thử nghiệm", "Tổ chức chứng thực thử nghiệm", FROM, TO, true);
    }

    private TestKeys issue(String person, String organisation, Instant from, Instant to, boolean stamping) {
        KeyPair pair = pair();
        X500Name subject = new X500Name("CN=" + person + ",O=" + organisation + ",C=VN");
        X500Name issuing =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new TestKeys(
                pair.getPrivate(), certificate(pair, subject, key, issuing, from, to, false, stamping), certificate);
    }

    /** The key with its chain as a PKCS#12 file. */
    public Path store(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("khoa", key, PASSWORD.toCharArray(), new Certificate[] {certificate, issuer});
            store.store(out, PASSWORD.toCharArray());
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate alone. */
    public Path publish(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, certificate.getEncoded());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of this authority that takes a certificate back. */
    public Path revoke(TestKeys other, Instant at, Path file) {
        try {
            X509v2CRLBuilder list = new X509v2CRLBuilder(
                    X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()), Date.from(at));
            list.addCRLEntry(other.certificate().getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
            X509CRL crl = new JcaX509CRLConverter().getCRL(list.build(signer(key)));
            return Files.write(file, crl.getEncoded());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            KeyPair pair,
            X500Name subject,
            PrivateKey issuerKey,
            X500Name issuer,
            Instant from,
            Instant to,
            boolean authority,
            boolean stamping) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(from),
                    Date.from(to),
                    subject,
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
            if (stamping) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuerKey)));
        } catch (CertIOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
