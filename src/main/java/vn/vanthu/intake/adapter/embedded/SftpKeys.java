package vn.vanthu.intake.adapter.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;

/** Keys that are made once and then stay: the SFTP server's own and the service account's. */
final class SftpKeys {

    private SftpKeys() {}

    /** Reads the pair of the file, which it writes first if there is none. */
    static KeyPair keep(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            write(file);
        }
        return new FileKeyPairProvider(file).loadKeys(null).iterator().next();
    }

    /** One line that names a host key, as ssh clients keep it. */
    static void pin(Path knownHosts, String host, int port, KeyPair key) throws IOException {
        String line = "[" + host + "]:" + port + " " + PublicKeyEntry.toString(key.getPublic()) + "\n";
        Files.createDirectories(knownHosts.toAbsolutePath().getParent());
        Files.writeString(knownHosts, line);
    }

    private static void write(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(fresh)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(
                    generator.generateKeyPair(), file.getFileName().toString(), null, out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
