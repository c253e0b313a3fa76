package vn.vanthu.correspondence.adapter.sign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.vanthu.correspondence.SealingFailure;

/** Opens what keys are kept in. Every failure names the setting that is wrong, and no secret. */
final class KeyStores {

    private KeyStores() {}

    static SigningKey pkcs12(Path file, String password, String alias, boolean demonstration) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return key(store, password, alias, Optional.empty(), demonstration);
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? failure("password", "the key file does not open with it")
                    : failure("keystore", "expected a PKCS#12 file that can be read");
        } catch (GeneralSecurityException e) {
            throw failure(
                    "keystore", "the key in it cannot be used: " + e.getClass().getSimpleName());
        }
    }

    static SigningKey pkcs11(Path library, int slot, String pin, String alias) {
        try {
            Provider provider = Security.getProvider("SunPKCS11")
                    .configure("--name=vanthu\nlibrary=" + library.toAbsolutePath() + "\nslotListIndex=" + slot + "\n");
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin.toCharArray());
            return key(store, pin, alias, Optional.of(provider), false);
        } catch (IOException e) {
            throw failure("pkcs11-pin", "the token does not open with it");
        } catch (GeneralSecurityException | ProviderException | IllegalArgumentException e) {
            throw failure("pkcs11-library", "no token answers in slot " + slot);
        }
    }

    private static SigningKey key(
            KeyStore store, String password, String alias, Optional<Provider> provider, boolean demonstration)
            throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name) && (alias.isEmpty() || name.equalsIgnoreCase(alias))) {
                names.add(name);
            }
        }
        if (names.size() != 1) {
            throw failure("alias", "expected the name of one key, found " + names.size());
        }
        Certificate[] chain = store.getCertificateChain(names.get(0));
        if (chain == null || !(store.getKey(names.get(0), password.toCharArray()) instanceof PrivateKey key)) {
            throw failure("alias", "expected a private key with its certificate");
        }
        List<X509Certificate> certificates =
                Arrays.stream(chain).map(X509Certificate.class::cast).toList();
        return new SigningKey(key, certificates, provider, demonstration);
    }

    private static SealingFailure failure(String setting, String what) {
        return new SealingFailure(SigningSettings.PREFIX + setting + ": " + what);
    }
}
