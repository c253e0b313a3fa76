package vn.vanthu.operations.adapter.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.vanthu.correspondence.adapter.sign.SigningCheck;
import vn.vanthu.correspondence.adapter.sign.SigningSettings;

/** Refuses to start with settings that are wrong, misspelt or unsafe, and says so of all of them together. */
public final class SettingsGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Settings that routes name themselves. */
    private static final Set<String> ROUTE_SETTINGS = Set.of(
            "vanthu.retries",
            "vanthu.doors.email",
            "vanthu.doors.sftp",
            "vanthu.doors.soap",
            "vanthu.mail.folder",
            "vanthu.mail.poll",
            "vanthu.sftp.directory",
            "vanthu.sftp.poll",
            "vanthu.assess.delay",
            "vanthu.dispatch.delay",
            "vanthu.dispatch.batch",
            "vanthu.soap.passwords");

    private final List<SettingsCheck.Prefixed> settings;

    public SettingsGuard(List<SettingsCheck.Prefixed> settings) {
        this.settings = List.copyOf(settings);
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        List<String> problems = new ArrayList<>(SettingsCheck.problems(environment, settings));
        problems.addAll(unknown(environment));
        problems.addAll(unsafe(environment));
        problems.addAll(signing(environment));
        problems.addAll(DataFolderCheck.problems(environment));
        problems.addAll(PortCheck.problems(environment, embedded(environment)));
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }

    /** Names under {@code vanthu.} that nothing reads: a slip of the pen would otherwise pass unnoticed. */
    private List<String> unknown(ConfigurableEnvironment environment) {
        Set<String> known = new TreeSet<>(ROUTE_SETTINGS);
        settings.forEach(one -> known.addAll(SettingsCheck.names(one)));
        return environment.getPropertySources().stream()
                .filter(source -> !source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith("vanthu.")
                        && !known.contains(SettingsCheck.dashed(name).replace('_', '-')))
                .filter(name -> !name.equals("vanthu.jar"))
                .distinct()
                .sorted()
                .map(name -> name + ": there is no such setting")
                .toList();
    }

    private static List<String> unsafe(ConfigurableEnvironment environment) {
        List<String> problems = new ArrayList<>();
        boolean production = production(environment);
        String password = environment.getProperty("vanthu.console.password", "");
        if (password.isEmpty() && (production || !loopback(environment.getProperty("server.address", "")))) {
            problems.add("vanthu.console.password: expected a password, because the console is open to the network");
        }
        if (production) {
            if (embedded(environment)) {
                problems.add("vanthu.embedded.enabled: expected false in production");
            }
            if (environment.getProperty("spring.datasource.password", "").isEmpty()) {
                problems.add("spring.datasource.password: expected a password in production");
            }
            if (environment.getProperty("vanthu.soap.passwords", "").isEmpty()) {
                problems.add("vanthu.soap.passwords: expected the file of the units' passwords in production");
            }
        }
        return problems;
    }

    private static List<String> signing(ConfigurableEnvironment environment) {
        try {
            SigningSettings signing = SettingsCheck.binder(environment)
                    .bindOrCreate("vanthu.signing", Bindable.of(SigningSettings.class));
            return SigningCheck.problems(signing, production(environment));
        } catch (BindException e) {
            return List.of();
        }
    }

    private static boolean production(ConfigurableEnvironment environment) {
        return Arrays.asList(environment.getActiveProfiles()).contains("production");
    }

    private static boolean embedded(ConfigurableEnvironment environment) {
        return !environment.getProperty("vanthu.embedded.enabled", "true").equalsIgnoreCase("false");
    }

    private static boolean loopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
