package vn.vanthu.correspondence.adapter.sign;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.correspondence.SealingFailure;

/** Whether the settings of signing lead to a key and to pictures. A token is not asked: it may be put in later. */
public final class SigningCheck {

    private SigningCheck() {}

    /**
     * @param production true where letters have legal value
     * @return one sentence a wrong setting, without secrets
     */
    public static List<String> problems(SigningSettings settings, boolean production) {
        if (!settings.enabled()) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        if (production && !settings.ownKey()) {
            problems.add(SigningSettings.PREFIX + "keystore: expected the agency's key in production, or"
                    + " vanthu.signing.enabled=false");
        }
        if (settings.keystore().isPresent() && settings.pkcs11Library().isPresent()) {
            problems.add(SigningSettings.PREFIX + "keystore: expected no key file beside a token");
        }
        if (settings.pkcs11Library().filter(Files::isReadable).isEmpty()
                && settings.pkcs11Library().isPresent()) {
            problems.add(SigningSettings.PREFIX + "pkcs11-library: expected a file that can be read");
        } else if (settings.pkcs11Library().isEmpty()) {
            key(settings).ifPresent(problems::add);
        }
        picture("image", settings.image()).ifPresent(problems::add);
        picture("signer-image", settings.signerImage()).ifPresent(problems::add);
        if (!settings.timeStamp().isEmpty() && !address(settings.timeStamp())) {
            problems.add(
                    SigningSettings.PREFIX + "time-stamp: expected an address that begins with http:// or https://");
        }
        return problems;
    }

    private static Optional<String> key(SigningSettings settings) {
        try {
            KeyCabinet.open(settings);
            return Optional.empty();
        } catch (SealingFailure e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> picture(String setting, Optional<Path> file) {
        try {
            if (file.isPresent()) {
                Picture.of(file.get());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    SigningSettings.PREFIX + setting + ": expected a PNG of up to 8 MB and 16 million pixels");
        }
    }

    private static boolean address(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && address.getScheme().matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
