package vn.vanthu.operations.adapter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The login of the console and the API.
 *
 * @param password empty on loopback only: then whoever is on the machine may look
 */
@ConfigurationProperties("vanthu.console")
public record ConsoleSettings(@DefaultValue("vanthu") String user, @DefaultValue("") String password) {

    boolean open() {
        return password.isEmpty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ConsoleSettings[" + user + "]";
    }
}
