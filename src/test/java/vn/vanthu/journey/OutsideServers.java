package vn.vanthu.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import vn.vanthu.obligation.Unit;

/** A mail server and an SFTP server that live outside the service and outlive it. Passwords are the login names. */
final class OutsideServers implements AutoCloseable {

    private static final String SERVICE_USER = "van-thu";

    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, ServiceProcess.LOOPBACK, ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, ServiceProcess.LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final SshServer files = SshServer.setUpDefaultServer();
    private final Path folder;

    OutsideServers(Path folder, List<Unit> units) throws IOException, GeneralSecurityException {
        this.folder = folder;
        startMail(units);
        startFiles(units);
        List<String> passwords =
                units.stream().map(unit -> unit.id() + ":{noop}" + unit.id()).toList();
        Files.write(folder.resolve("passwords"), passwords);
    }

    int smtpPort() {
        return mail.getSmtp().getPort();
    }

    int imapPort() {
        return mail.getImap().getPort();
    }

    int sftpPort() {
        return files.getPort();
    }

    /** Tells a service where to find all this. */
    ServiceProcess settingsFor(ServiceProcess service) {
        return service.with("vanthu.embedded.enabled", false)
                .with("vanthu.mail.host", ServiceProcess.LOOPBACK)
                .with("vanthu.mail.port", imapPort())
                .with("vanthu.mail.tls", "NONE")
                .with("vanthu.mail.user", Postbox.DEPARTMENT)
                .with("vanthu.mail.password", Postbox.DEPARTMENT)
                .with("vanthu.mail.trust-from", true)
                .with("vanthu.mail.smtp-host", ServiceProcess.LOOPBACK)
                .with("vanthu.mail.smtp-port", smtpPort())
                .with("vanthu.mail.smtp-tls", "NONE")
                .with("vanthu.sftp.host", ServiceProcess.LOOPBACK)
                .with("vanthu.sftp.port", sftpPort())
                .with("vanthu.sftp.user", SERVICE_USER)
                .with("vanthu.sftp.private-key", folder.resolve("service-key"))
                .with("vanthu.sftp.known-hosts", folder.resolve("known-hosts"))
                .with("vanthu.soap.passwords", folder.resolve("passwords"));
    }

    @Override
    public void close() throws IOException {
        mail.stop();
        files.stop(true);
    }

    private void startMail(List<Unit> units) {
        mail.start();
        mail.setUser(Postbox.DEPARTMENT, Postbox.DEPARTMENT, Postbox.DEPARTMENT);
        units.forEach(unit -> mail.setUser(unit.email(), unit.email(), unit.email()));
    }

    private void startFiles(List<Unit> units) throws IOException, GeneralSecurityException {
        Path root = Files.createDirectories(folder.resolve("units"));
        VirtualFileSystemFactory homes = new VirtualFileSystemFactory();
        homes.setUserHomeDir(SERVICE_USER, root);
        for (Unit unit : units) {
            Files.createDirectories(root.resolve(unit.id()).resolve("submit"));
            Files.createDirectories(root.resolve(unit.id()).resolve("replies"));
            homes.setUserHomeDir(unit.id(), root.resolve(unit.id()));
        }
        KeyPair hostKey = key();
        KeyPair serviceKey = key();
        files.setHost(ServiceProcess.LOOPBACK);
        files.setPort(0);
        files.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        files.setFileSystemFactory(homes);
        files.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        files.setPasswordAuthenticator((user, password, session) -> user.equals(password)
                && units.stream().anyMatch(unit -> unit.id().equals(user)));
        files.setPublickeyAuthenticator(
                (user, key, session) -> user.equals(SERVICE_USER) && KeyUtils.compareKeys(key, serviceKey.getPublic()));
        files.start();
        Files.writeString(
                folder.resolve("known-hosts"),
                "[" + ServiceProcess.LOOPBACK + "]:" + sftpPort() + " " + PublicKeyEntry.toString(hostKey.getPublic())
                        + "\n");
        try (OutputStream out = Files.newOutputStream(folder.resolve("service-key"))) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(serviceKey, "van-thu", null, out);
        }
    }

    private static KeyPair key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
