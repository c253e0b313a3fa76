package vn.vanthu.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A unit's SFTP program. */
record DropFolder(int port, String unitId, String password) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One for all: a client that is closed may still get the end of a connection, and fail. */
    private static final SshClient SSH = SshClient.setUpDefaultClient();

    static {
        SSH.setServerKeyVerifier((session, address, key) -> true);
        SSH.start();
    }

    private interface Work<T> {
        T with(SftpClient sftp) throws IOException;
    }

    void put(String name, byte[] bytes) {
        session(sftp -> {
            try (OutputStream out = sftp.write("submit/" + name + ".part")) {
                out.write(bytes);
            }
            sftp.rename("submit/" + name + ".part", "submit/" + name);
            return null;
        });
    }

    /** Whole files only, by name. */
    Map<String, byte[]> replies() {
        return session(sftp -> {
            Map<String, byte[]> files = new TreeMap<>();
            for (SftpClient.DirEntry entry : sftp.readDir("replies")) {
                if (entry.getAttributes().isRegularFile()
                        && !entry.getFilename().startsWith(".")) {
                    try (var in = sftp.read("replies/" + entry.getFilename())) {
                        files.put(entry.getFilename(), in.readAllBytes());
                    }
                }
            }
            return files;
        });
    }

    private <T> T session(Work<T> work) {
        try (ClientSession session = SSH.connect(unitId, ServiceProcess.LOOPBACK, port)
                .verify(PATIENCE)
                .getSession()) {
            session.addPasswordIdentity(password);
            session.auth().verify(PATIENCE);
            try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                return work.with(sftp);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
