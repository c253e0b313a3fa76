package vn.vanthu.intake.adapter.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.MailCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.Map;
import java.util.regex.Pattern;

/** A GreenMail that takes mail with the null return path of RFC 5321, 4.5.5, as bounces have it; the original does not. */
final class NullSenderGreenMail extends GreenMail {

    NullSenderGreenMail(ServerSetup... setups) {
        super(setups);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        Map<String, AbstractServer> services = super.createServices(setups, managers);
        services.computeIfPresent(
                ServerSetup.PROTOCOL_SMTP, (name, server) -> new Server(server.getServerSetup(), managers));
        return services;
    }

    private static final class Server extends SmtpServer {

        Server(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return new SmtpHandler(new Commands(), managers.getSmtpManager(), client);
        }
    }

    private static final class Commands extends SmtpCommandRegistry {

        @Override
        public SmtpCommand getCommand(String name) {
            SmtpCommand command = super.getCommand(name);
            return command instanceof MailCommand ? new NullSenderCommand() : command;
        }
    }

    private static final class NullSenderCommand extends MailCommand {

        private static final Pattern NULL_SENDER = Pattern.compile("MAIL FROM:\\s?<>.*", Pattern.CASE_INSENSITIVE);

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            super.execute(connection, state, manager, line);
            if (NULL_SENDER.matcher(line).matches()) {
                state.getMessage().setReturnPath(new MailAddress(""));
            }
        }
    }
}
