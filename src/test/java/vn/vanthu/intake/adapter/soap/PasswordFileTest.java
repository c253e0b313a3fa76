package vn.vanthu.intake.adapter.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordFileTest {

    @TempDir
    Path folder;

    @Test
    void onlyAListedUnitWithItsOwnPasswordMatches() throws IOException {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("mật khẩu");
        Path file = Files.writeString(folder.resolve("units"), "# units\nhuyen-lak:" + hash + "\n\n");
        PasswordFile passwords = new PasswordFile(file);

        assertThat(passwords.matches("huyen-lak", "mật khẩu")).isTrue();
        assertThat(passwords.matches("huyen-lak", "huyen-lak")).isFalse();
        assertThat(passwords.matches("huyen-lak", "")).isFalse();
        assertThat(passwords.matches("so-tu-phap", "mật khẩu")).isFalse();
        assertThat(passwords.matches("so-tu-phap", "")).isFalse();
    }
}
