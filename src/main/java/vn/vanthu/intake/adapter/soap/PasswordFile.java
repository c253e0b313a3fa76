package vn.vanthu.intake.adapter.soap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.vanthu.intake.UnitPasswords;

/**
 * The units' passwords where there is no embedded server: one line {@code <unit id>:{bcrypt}<hash>} a unit, with any of
 * Spring Security's hash names in the braces. Read at the start.
 */
final class PasswordFile implements UnitPasswords {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Map<String, String> hashes = new HashMap<>();
    private final String nobody = encoder.encode("");

    PasswordFile(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    hashes.put(
                            line.substring(0, colon).strip(),
                            line.substring(colon + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("vanthu.soap.passwords", e);
        }
    }

    @Override
    public boolean matches(String unitId, String password) {
        boolean right = encoder.matches(password, hashes.getOrDefault(unitId, nobody));
        return right && hashes.containsKey(unitId);
    }
}
