package vn.vanthu.operations.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tells Camel which route files to read: those built in and those in the working directory's {@code routes/}, where a file
 * there stands in for the built-in one of the same name. Camel itself would take the same route twice for an error. A list
 * that the user sets as {@code camel.main.routes-include-pattern} is left alone.
 */
public final class RouteFiles implements EnvironmentPostProcessor, Ordered {

    private static final String PATTERN = "camel.main.routes-include-pattern";
    private static final String FOLDER = "vanthu.routes-dir";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path own = Path.of(environment.getProperty(FOLDER, "./routes"));
        String files = String.join(",", effective(builtIn(), own));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("route files", Map.<String, Object>of(PATTERN, files)));
    }

    /**
     * @param builtIn names of the files on the class path
     * @param own a folder, which need not exist
     * @return one location for each name, in the order of the names
     */
    static List<String> effective(Collection<String> builtIn, Path own) {
        Map<String, String> files = new TreeMap<>();
        builtIn.forEach(name -> files.put(name, "classpath:routes/" + name));
        if (Files.isDirectory(own)) {
            try (Stream<Path> found = Files.list(own)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> file.getFileName().toString().endsWith(".yaml"))
                        .forEach(file -> files.put(
                                file.getFileName().toString(),
                                "file:" + file.toAbsolutePath().normalize()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(files.values());
    }

    private static List<String> builtIn() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:routes/*.yaml");
            return Arrays.stream(found)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
