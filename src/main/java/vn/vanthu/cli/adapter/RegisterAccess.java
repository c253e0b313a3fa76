package vn.vanthu.cli.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.adapter.AgencySettings;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.operations.adapter.ClockFile;

/** The register of a data folder, opened beside the service or without it, with the settings that the service would have. */
final class RegisterAccess {

    /** The database's address takes no relative path without a leading dot. */
    private static final String DATA_DIR = "vanthu.data-dir";

    private final StandardEnvironment settings = new StandardEnvironment();

    /** @param given settings that win over environment and {@code application.yaml}; null values are left out */
    RegisterAccess(Map<String, String> given) {
        Map<String, Object> first = new HashMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                first.put(
                        name,
                        name.equals(DATA_DIR) ? Path.of(value).toAbsolutePath().toString() : value);
            }
        });
        settings.getPropertySources().addFirst(new MapPropertySource("command", first));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
    }

    Path configDir() {
        return Path.of(settings.getRequiredProperty("vanthu.config-dir"));
    }

    /** @throws IOException when there is no register */
    JdbcClient open() throws IOException {
        return JdbcClient.create(database());
    }

    /** @throws IOException when there is no register */
    DataSource database() throws IOException {
        String url = settings.getRequiredProperty("spring.datasource.url");
        if (url.startsWith("jdbc:h2:file:") && Files.notExists(dataDir().resolve("h2"))) {
            throw new IOException(dataDir() + ": there is no register in this folder");
        }
        String existing = url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url;
        return new DriverManagerDataSource(
                existing,
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }

    /** Settings of one kind, with their defaults. */
    <T> T settings(String prefix, Class<T> type) {
        return Binder.get(settings).bindOrCreate(prefix, type);
    }

    Agency agency() {
        return settings("vanthu.agency", AgencySettings.class).agency(settings.getProperty("vanthu.mail.address", ""));
    }

    /** The service's clock as its data folder keeps it: what was simulated stays so. */
    Clock clock() {
        Duration kept = new ClockFile(dataDir()).kept().orElse(Duration.ZERO);
        return Clock.offset(Clock.system(VietnamTime.ZONE), kept);
    }

    private Path dataDir() {
        return Path.of(settings.getRequiredProperty(DATA_DIR));
    }
}
