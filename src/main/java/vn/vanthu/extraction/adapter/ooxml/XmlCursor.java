package vn.vanthu.extraction.adapter.ooxml;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/**
 * One XML part read forward, element by element. Names are as in the standard without the prefix of text documents and
 * spreadsheets; those of markup compatibility carry "mc:", those of formulas "m:", all others ":".
 */
public abstract class XmlCursor {

    private static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    /** Handles the element that the cursor stands on and leaves the cursor on its end. */
    public interface Handler {
        void on(String name) throws XMLStreamException, IOException;
    }

    /** Makes a value of the element that the cursor stands on, and of nothing else, and leaves the cursor on its end. */
    public interface Maker<T> {
        T make(XmlCursor xml) throws XMLStreamException, IOException;
    }

    /** Makes values of elements, most of which look like one that came before. */
    public interface Memory<T> {
        T recall() throws XMLStreamException, IOException;
    }

    private final Budget budget;

    XmlCursor(Budget budget) {
        this.budget = budget;
    }

    public abstract void children(Handler handler) throws XMLStreamException, IOException;

    /** Reads on behind the root, so that what follows it and the part's checksum are seen too. */
    public abstract void finish() throws XMLStreamException, IOException;

    public abstract void skip() throws XMLStreamException, IOException;

    /** The element's own text; elements within are skipped. */
    public abstract String text() throws XMLStreamException, IOException;

    /** An attribute by its local name, whatever its prefix; null if absent. */
    public abstract String attribute(String local);

    /** A memory for elements of this part. */
    public <T> Memory<T> memory(Maker<T> maker) {
        return () -> maker.make(this);
    }

    /** {@code w:val} as a switch: on when absent (ECMA-376 Part 1, 17.17.4). */
    public boolean on() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** {@code w:val} as a number, or the default when absent or no number. */
    public int number(int otherwise) {
        return number("val", otherwise);
    }

    public int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    final void step() throws Refusal {
        budget.step();
    }

    static String shown(String space, String local) {
        if (space != null && MAIN.contains(space)) {
            return local;
        }
        if (space != null && space.contains("/markup-compatibility/")) {
            return "mc:" + local;
        }
        return (space != null && space.endsWith("/math") ? "m:" : ":") + local;
    }
}
