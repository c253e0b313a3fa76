package vn.vanthu.correspondence.adapter.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.vanthu.correspondence.SealingFailure;

/** Khóa trình diễn: a key that vouches for nobody, made once and kept for its owner's eyes only. */
final class DemonstrationKey {

    /** What the certificate calls itself, wherever a program shows who signed. */
    static final String HOLDER = "CHỮ KÝ TRÌNH DIỄN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";

    private static final String ALIAS = "demonstration";
    /** A simulated clock may stand anywhere between. */
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant TO = Instant.parse("2049-12-31T00:00:00Z");
    private static final int SERIAL_BITS = 120;
    private static final int PASSWORD_BYTES = 24;

    private DemonstrationKey() {}

    /**
     * @param folder of its own; made when it is not there
     * @param agency whose name the certificate bears beside {@link #HOLDER}
     */
    static synchronized SigningKey in(Path folder, String agency) {
        Path file = folder.resolve("demonstration.p12");
        Path secret = folder.resolve("demonstration.password");
        try {
            if (Files.notExists(file)) {
                make(folder, file, secret, agency);
            }
            return KeyStores.pkcs12(file, Files.readString(secret).strip(), ALIAS, true);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new SealingFailure("the demonstration key in the data folder cannot be made or read: "
                    + e.getClass().getSimpleName());
        }
    }

    private static void make(Path folder, Path file, Path secret, String agency)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Files.createDirectories(folder, permissions("rwx------"));
        SecureRandom random = new SecureRandom();
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate[] chain = {certificate(pair, agency, new BigInteger(SERIAL_BITS, random))};
        store.setKeyEntry(ALIAS, pair.getPrivate(), password.toCharArray(), chain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password.toCharArray());
        write(secret, password.getBytes(StandardCharsets.US_ASCII));
        write(file, out.toByteArray());
    }

    private static X509Certificate certificate(KeyPair pair, String agency, BigInteger serial)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, agency)
                .addRDN(BCStyle.CN, HOLDER)
                .build();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name, serial.add(BigInteger.ONE), Date.from(FROM), Date.from(TO), name, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    /** Nobody else can read it at any moment, and half a file is never there. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "key", ".tmp", permissions("rw-------"));
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] permissions(String letters) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(letters))
                }
                : new FileAttribute<?>[0];
    }
}
