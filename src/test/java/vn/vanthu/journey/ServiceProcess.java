package vn.vanthu.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a child process in a folder of its own, on free ports; what it prints is kept in a file. */
final class ServiceProcess implements AutoCloseable {

    static final String LOOPBACK = "127.0.0.1";
    private static final Duration START = Duration.ofSeconds(120);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path folder;
    private final Map<String, String> settings = new TreeMap<>();
    private Process process;

    /** Without the ladder, whose letters depend on the day and on how long the service has been up. */
    ServiceProcess(Path folder) {
        this.folder = folder;
        with("vanthu.ladder.enabled", false);
    }

    /** On free ports for everything that listens. */
    static ServiceProcess onFreePorts(Path folder) {
        ServiceProcess service = new ServiceProcess(folder);
        List<Integer> ports = freePorts(4);
        return service.with("server.port", ports.get(0))
                .with("vanthu.embedded.smtp-port", ports.get(1))
                .with("vanthu.embedded.imap-port", ports.get(2))
                .with("vanthu.embedded.sftp-port", ports.get(3));
    }

    ServiceProcess with(String name, Object value) {
        settings.put(name, value.toString());
        return this;
    }

    int port(String setting) {
        return Integer.parseInt(settings.get(setting));
    }

    ServiceProcess start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("vanthu.jar")));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Until its health page says so. */
    ServiceProcess awaitUp() {
        await().atMost(START).pollInterval(Duration.ofMillis(250)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended with " + process.exitValue() + ":\n" + printed());
            }
            return answers("/actuator/health");
        });
        return this;
    }

    int awaitExit() {
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the service did not end:\n" + printed());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean running() {
        return process.isAlive();
    }

    /** As {@code kill -9} does it. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** As a service manager does it. */
    void stop() {
        process.destroy();
        awaitExit();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    String printed() {
        try {
            return Files.exists(output()) ? Files.readString(output()) : "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://" + LOOPBACK + ":" + settings.get("server.port");
    }

    JsonNode json(String path) {
        try {
            return JSON.readTree(get(path).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers(String path) {
        try {
            return get(path).statusCode() == 200;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof ConnectException || e.getCause() instanceof IOException) {
                return false;
            }
            throw e;
        }
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            List<Integer> ports = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ServerSocket socket = new ServerSocket(0);
                held.add(socket);
                ports.add(socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
