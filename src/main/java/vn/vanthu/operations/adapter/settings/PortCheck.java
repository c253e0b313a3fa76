package vn.vanthu.operations.adapter.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Whether the ports that the service is to listen on are free, before anything starts. */
final class PortCheck {

    private static final int HIGHEST = 65535;
    private static final String LOOPBACK = "127.0.0.1";

    private final Environment environment;
    private final List<String> problems = new ArrayList<>();
    private final Map<Integer, String> taken = new LinkedHashMap<>();

    private PortCheck(Environment environment) {
        this.environment = environment;
    }

    /** One sentence a port. Whether a port of the embedded servers is a number at all, the settings check says. */
    static List<String> problems(Environment environment, boolean embedded) {
        PortCheck check = new PortCheck(environment);
        int server = check.number("server.port", "8080");
        if (server < 0 || server > HIGHEST) {
            check.problems.add("server.port: expected 0 to " + HIGHEST);
        }
        check.look("server.port", environment.getProperty("server.address", LOOPBACK), server);
        if (embedded) {
            check.look("vanthu.embedded.smtp-port", LOOPBACK, check.number("vanthu.embedded.smtp-port", "3025"));
            check.look("vanthu.embedded.imap-port", LOOPBACK, check.number("vanthu.embedded.imap-port", "3143"));
            check.look("vanthu.embedded.sftp-port", LOOPBACK, check.number("vanthu.embedded.sftp-port", "2222"));
        }
        return check.problems;
    }

    private int number(String name, String usual) {
        String text = environment.getProperty(name, usual).strip();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private void look(String name, String address, int port) {
        if (port < 1 || port > HIGHEST) {
            return;
        }
        String other = taken.putIfAbsent(port, name);
        if (other != null) {
            problems.add(name + ": expected a port of its own, " + port + " is that of " + other);
        } else if (!free(address, port)) {
            problems.add(name + ": expected a free port, " + port + " is in use by another program");
        }
    }

    private static boolean free(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
