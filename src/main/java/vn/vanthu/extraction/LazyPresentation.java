package vn.vanthu.extraction;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Trình bày as far as somebody asks for it: it is measured at the first question and then known. Who reads a file for its
 * words alone does not pay for its looks; until then the file's bytes are held. For use by several threads.
 */
public final class LazyPresentation {

    private Supplier<Presentation> measuring;
    private Presentation known;

    private LazyPresentation(Supplier<Presentation> measuring, Presentation known) {
        this.measuring = measuring;
        this.known = known;
    }

    public static LazyPresentation of(Presentation known) {
        return new LazyPresentation(null, known);
    }

    /** @param measuring throws nothing; called once at most */
    public static LazyPresentation when(Supplier<Presentation> measuring) {
        return new LazyPresentation(measuring, null);
    }

    public synchronized Presentation get() {
        if (known == null) {
            known = measuring.get();
            measuring = null;
        }
        return known;
    }

    /** Another made of this one, when asked for. */
    LazyPresentation map(UnaryOperator<Presentation> change) {
        return when(() -> change.apply(get()));
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof LazyPresentation lazy && get().equals(lazy.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
