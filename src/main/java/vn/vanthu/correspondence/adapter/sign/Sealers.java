package vn.vanthu.correspondence.adapter.sign;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.Sealer;

/** Sets the agency's sealer up from settings that were found right; opens no key and loads no library before the first use. */
final class Sealers {

    private Sealers() {}

    static Sealer of(SigningSettings settings, KeyCabinet keys, Agency agency, LastSealing last) {
        if (!settings.enabled()) {
            return Sealer.NONE;
        }
        return new LazySealer(() -> pades(settings, keys, agency, last));
    }

    private static Sealer pades(SigningSettings settings, KeyCabinet keys, Agency agency, LastSealing last) {
        String location = settings.location().isEmpty() ? agency.place() : settings.location();
        Optional<TSPSource> authority = settings.timeStamp().isEmpty()
                ? Optional.empty()
                : Optional.of(new StampAuthority(URI.create(settings.timeStamp()), settings.timeStampTimeout()));
        Appearance appearance = new Appearance(
                settings.image().map(file -> new Appearance.Sized(picture(file), settings.imageWidth())),
                settings.signerImage().map(file -> new Appearance.Sized(picture(file), settings.signerImageWidth())),
                settings.signerImageWidth());
        return new PadesSealer(
                keys,
                appearance,
                new PadesSealer.Properties(settings.reason(), location),
                authority,
                settings.timeStampRequired(),
                last);
    }

    private static Picture picture(Path file) {
        try {
            return Picture.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture of a signature cannot be read", e);
        }
    }
}
