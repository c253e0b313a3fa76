package vn.vanthu.operations.adapter.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Binds a setting that may name a file or folder; empty text names none. Spring itself knows the path, not the option. */
@Component
@ConfigurationPropertiesBinding
final class PathGiven implements Converter<String, Optional<Path>> {

    /** @throws InvalidPathException when the system takes it for no path */
    @Override
    public Optional<Path> convert(String text) {
        return Optional.of(text.strip()).filter(given -> !given.isEmpty()).map(Path::of);
    }
}
