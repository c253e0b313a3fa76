package vn.vanthu.intake.adapter.embedded;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * The in-process mail server: SMTP and IMAP on the loopback address, mail kept in memory. Every account's password is its
 * address; mail from any sender is taken.
 */
final class MailServer implements SmartLifecycle {

    private final GreenMail server;
    private final List<String> addresses;
    private boolean running;

    MailServer(EmbeddedSettings settings, List<String> addresses) {
        this.addresses = addresses;
        this.server = new NullSenderGreenMail(
                new ServerSetup(settings.smtpPort(), EmbeddedSettings.LOOPBACK, ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(settings.imapPort(), EmbeddedSettings.LOOPBACK, ServerSetup.PROTOCOL_IMAP));
    }

    @Override
    public void start() {
        server.start();
        addresses.stream().distinct().forEach(address -> server.setUser(address, address, address));
        running = true;
    }

    @Override
    public void stop() {
        server.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the routes start, after they stop. */
    @Override
    public int getPhase() {
        return 0;
    }
}
