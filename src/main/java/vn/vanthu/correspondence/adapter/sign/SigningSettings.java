package vn.vanthu.correspondence.adapter.sign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Chữ ký số của cơ quan: whether letters are signed, with which key, and how the signature shows.
 *
 * @param keystore a PKCS#12 file with the agency's key; without it and {@code pkcs11Library}, a demonstration key is made
 * @param password of the PKCS#12 file
 * @param alias of the key, where there are several
 * @param pkcs11Library the driver of a token or HSM, such as {@code /usr/lib/softhsm/libsofthsm2.so}
 * @param pkcs11Slot position in the driver's list of slots, from 0
 * @param pkcs11Pin of the token
 * @param image PNG of the agency's seal, red on transparent ground
 * @param imageWidth of the seal on the page, mm
 * @param signerImage PNG of the person's signature, blue on transparent ground
 * @param signerImageWidth of that signature, mm; less where there is less room
 * @param reason for the signature's properties; empty for none
 * @param location for the signature's properties; empty for the agency's place
 * @param timeStamp address of a time-stamping authority (RFC 3161); empty for none
 * @param timeStampRequired true when a letter waits until the authority answers; false when it goes out without
 * @param timeStampTimeout for one answer of the authority
 */
@Validated
@ConfigurationProperties("vanthu.signing")
public record SigningSettings(
        @DefaultValue("true") boolean enabled,
        Optional<Path> keystore,
        @NotNull @DefaultValue("") String password,
        @NotNull @DefaultValue("") String alias,
        Optional<Path> pkcs11Library,
        @Min(0) @Max(1000) @DefaultValue("0") int pkcs11Slot,
        @NotNull @DefaultValue("") String pkcs11Pin,
        Optional<Path> image,
        @Min(10) @Max(60) @DefaultValue("36") int imageWidth,
        Optional<Path> signerImage,
        @Min(10) @Max(80) @DefaultValue("40") int signerImageWidth,
        @NotNull @DefaultValue("") String reason,
        @NotNull @DefaultValue("") String location,
        @NotNull @DefaultValue("") String timeStamp,
        @DefaultValue("true") boolean timeStampRequired,
        @NotNull @DefaultValue("10s") Duration timeStampTimeout) {

    static final String PREFIX = "vanthu.signing.";

    public SigningSettings {
        keystore = given(keystore);
        pkcs11Library = given(pkcs11Library);
        image = given(image);
        signerImage = given(signerImage);
    }

    /** True when the department's own key is named. */
    boolean ownKey() {
        return keystore.isPresent() || pkcs11Library.isPresent();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SigningSettings[" + enabled + ", " + keystore + ", " + pkcs11Library + "]";
    }

    private static Optional<Path> given(Optional<Path> path) {
        return path == null
                ? Optional.empty()
                : path.filter(file -> !file.toString().isEmpty());
    }
}
