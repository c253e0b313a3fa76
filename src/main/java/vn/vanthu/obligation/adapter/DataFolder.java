package vn.vanthu.obligation.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One folder of data files: the built-in ones, and those of the same folder in the department's configuration, which win
 * file by file by name and may add new ones. Text is UTF-8; a byte order mark is dropped.
 */
public final class DataFolder {

    /** Far above any regime or list of units. */
    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    private final String name;
    private final Map<String, String> texts = new TreeMap<>();

    /** @param configDirectory empty, or a directory that need not exist nor hold the folder */
    public DataFolder(String name, Optional<Path> configDirectory) {
        this.name = name;
        try {
            builtIn();
            if (configDirectory.isPresent()) {
                own(configDirectory.get().resolve(name));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the data folder " + name, unreadable);
        }
    }

    /** File names with the ending, in the order of the alphabet. */
    List<String> names(String ending) {
        return texts.keySet().stream().filter(file -> file.endsWith(ending)).toList();
    }

    public Optional<String> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    /** The file as faults name it: {@code units/2012.csv}. */
    public String path(String file) {
        return name + "/" + file;
    }

    private void builtIn() throws IOException {
        ClassLoader loader = DataFolder.class.getClassLoader();
        for (Resource resource :
                new PathMatchingResourcePatternResolver(loader).getResources("classpath*:" + name + "/*.*")) {
            try (InputStream in = resource.getInputStream()) {
                texts.put(resource.getFilename(), decode(in.readNBytes(LARGEST_FILE + 1), resource.getFilename()));
            }
        }
    }

    private void own(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    String own = file.getFileName().toString();
                    texts.put(own, decode(in.readNBytes(LARGEST_FILE + 1), own));
                }
            }
        }
    }

    private String decode(byte[] bytes, String file) throws IOException {
        if (bytes.length > LARGEST_FILE) {
            throw new IOException(path(file) + " is larger than " + LARGEST_FILE + " bytes");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
