package vn.vanthu.intake.adapter.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.springframework.context.SmartLifecycle;
import vn.vanthu.intake.UnitPasswords;

/**
 * The in-process SFTP server on the loopback address. A unit logs in with its id and password and sees only its own
 * {@code submit/} and {@code replies/}; the service account logs in with a key and sees all units.
 */
final class SftpServer implements SmartLifecycle {

    private final SshServer server = SshServer.setUpDefaultServer();
    private final Place place;
    private final List<String> unitIds;
    private final UnitPasswords passwords;

    /**
     * @param root holds one folder for each unit
     * @param serviceKey private key of the service account; made if there is none
     * @param knownHosts where this server's key is written for the service
     */
    record Place(int port, Path root, Path hostKey, String serviceUser, Path serviceKey, Path knownHosts) {}

    SftpServer(Place place, List<String> unitIds, UnitPasswords passwords) {
        this.place = place;
        this.unitIds = unitIds;
        this.passwords = passwords;
    }

    @Override
    public void start() {
        try {
            for (String unitId : unitIds) {
                Files.createDirectories(place.root().resolve(unitId).resolve("submit"));
                Files.createDirectories(place.root().resolve(unitId).resolve("replies"));
            }
            KeyPair hostKey = SftpKeys.keep(place.hostKey());
            SftpKeys.pin(place.knownHosts(), EmbeddedSettings.LOOPBACK, place.port(), hostKey);
            server.setHost(EmbeddedSettings.LOOPBACK);
            server.setPort(place.port());
            server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
            logins(SftpKeys.keep(place.serviceKey()));
            server.setFileSystemFactory(homes());
            SftpSubsystemFactory sftp = new SftpSubsystemFactory();
            sftp.addSftpEventListener(new UnitRights(place.serviceUser()));
            server.setSubsystemFactories(List.of(sftp));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of the SFTP server", e);
        }
    }

    private void logins(KeyPair serviceKey) {
        server.setPasswordAuthenticator(
                (user, password, session) -> unitIds.contains(user) && passwords.matches(user, password));
        server.setPublickeyAuthenticator((user, key, session) ->
                user.equals(place.serviceUser()) && KeyUtils.compareKeys(key, serviceKey.getPublic()));
    }

    private VirtualFileSystemFactory homes() {
        Path root = place.root().toAbsolutePath().normalize();
        VirtualFileSystemFactory homes = new VirtualFileSystemFactory();
        homes.setUserHomeDir(place.serviceUser(), root);
        unitIds.forEach(unitId -> homes.setUserHomeDir(unitId, root.resolve(unitId)));
        return homes;
    }

    @Override
    public void stop() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isRunning() {
        return server.isStarted();
    }

    /** Before the routes start, after they stop. */
    @Override
    public int getPhase() {
        return 0;
    }
}
