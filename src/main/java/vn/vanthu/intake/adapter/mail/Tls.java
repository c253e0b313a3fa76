package vn.vanthu.intake.adapter.mail;

import java.util.Properties;

/** How a connection to a mail server is encrypted. */
public enum Tls {
    NONE,
    STARTTLS,
    TLS;

    private static final String TIMEOUT_MILLIS = "30000";

    /** Jakarta Mail's properties for a connection of this kind; the server's name is always checked. */
    public Properties properties(String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "ssl.enable", Boolean.toString(this == TLS));
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(this == STARTTLS));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(this == STARTTLS));
        return properties;
    }
}
