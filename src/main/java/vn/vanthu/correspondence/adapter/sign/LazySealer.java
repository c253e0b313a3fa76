package vn.vanthu.correspondence.adapter.sign;

import java.time.Instant;
import java.util.function.Supplier;
import vn.vanthu.correspondence.Sealer;

/** Is set up when the first letter is to be signed. */
final class LazySealer implements Sealer {

    private final Supplier<Sealer> maker;
    private Sealer made;

    LazySealer(Supplier<Sealer> maker) {
        this.maker = maker;
    }

    @Override
    public byte[] seal(byte[] pdf, Mark mark, Instant at) {
        return made().seal(pdf, mark, at);
    }

    private synchronized Sealer made() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
