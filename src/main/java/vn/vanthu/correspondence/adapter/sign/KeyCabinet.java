package vn.vanthu.correspondence.adapter.sign;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the agency's key after it was first asked for. Safe for any number of threads. */
final class KeyCabinet {

    private static final Logger log = LoggerFactory.getLogger(KeyCabinet.class);

    private final SigningSettings settings;
    private final Path folder;
    private final String agency;
    private SigningKey key;

    /**
     * @param folder where a demonstration key is made if no other is set
     * @param agency whose name a demonstration key bears
     */
    KeyCabinet(SigningSettings settings, Path folder, String agency) {
        this.settings = settings;
        this.folder = folder;
        this.agency = agency;
    }

    /** @throws vn.vanthu.correspondence.SealingFailure naming the setting that is wrong */
    synchronized SigningKey key() {
        if (key == null) {
            key = open(settings).orElseGet(() -> DemonstrationKey.in(folder, agency));
            if (key.demonstration()) {
                log.warn(
                        "Letters are signed with a demonstration key without legal value ({}); set"
                                + " vanthu.signing.keystore or vanthu.signing.pkcs11-library",
                        DemonstrationKey.HOLDER);
            }
        }
        return key;
    }

    /** The key as far as it was asked for. */
    synchronized Optional<SigningKey> opened() {
        return Optional.ofNullable(key);
    }

    /** To be called when a device refused: it may have been pulled out and put back. */
    synchronized void forget(SigningKey refused) {
        if (key == refused) {
            key = null;
        }
    }

    /** The department's own key, if one is named. */
    static Optional<SigningKey> open(SigningSettings settings) {
        if (settings.pkcs11Library().isPresent()) {
            return Optional.of(KeyStores.pkcs11(
                    settings.pkcs11Library().get(), settings.pkcs11Slot(), settings.pkcs11Pin(), settings.alias()));
        }
        return settings.keystore().map(file -> KeyStores.pkcs12(file, settings.password(), settings.alias(), false));
    }
}
