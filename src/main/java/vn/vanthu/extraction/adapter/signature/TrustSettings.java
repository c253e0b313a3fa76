package vn.vanthu.extraction.adapter.signature;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose certificates are believed.
 *
 * @param trustDir a folder with certificates of authorities (or of signers themselves) as {@code .cer}, {@code .crt},
 *     {@code .pem} or {@code .p12} without a password, and lists of revoked ones as {@code .crl}; {@code trust} in
 *     {@code vanthu.config-dir} where none is set
 */
@ConfigurationProperties("vanthu.signing")
public record TrustSettings(Optional<Path> trustDir) {

    /** The command's option for the folder. */
    public static final String OPTION = "--trust-dir";

    public TrustSettings {
        trustDir = trustDir == null
                ? Optional.empty()
                : trustDir.filter(path -> !path.toString().isEmpty());
    }

    public static Path folder(Path configDir) {
        return configDir.resolve("trust");
    }

    public Path folderWithin(Path configDir) {
        return trustDir.orElseGet(() -> folder(configDir));
    }

    /** The same for a process of its own, which works in another folder. */
    public static List<String> options(Path folder) {
        return List.of(OPTION, folder.toAbsolutePath().toString());
    }
}
