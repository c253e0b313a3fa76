package vn.vanthu.sample.adapter.play;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** Puts a unit's files by SFTP, under a name that ends in .part until they are complete. Loopback only. */
final class Putter {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String host;
    private final int port;

    Putter(String host, int port) {
        this.host = host;
        this.port = port;
    }

    void put(Act act) throws IOException {
        try (SshClient ssh = SshClient.setUpDefaultClient()) {
            ssh.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
            ssh.start();
            try (ClientSession session =
                    ssh.connect(act.account(), host, port).verify(PATIENCE).getSession()) {
                session.addPasswordIdentity(act.account());
                session.auth().verify(PATIENCE);
                try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                    for (Act.Enclosed file : act.files()) {
                        put(sftp, file);
                    }
                }
            }
        }
    }

    private static void put(SftpClient sftp, Act.Enclosed file) throws IOException {
        String path = "submit/" + file.name();
        try (OutputStream out = sftp.write(path + ".part")) {
            out.write(file.bytes());
        }
        sftp.rename(path + ".part", path);
    }
}
