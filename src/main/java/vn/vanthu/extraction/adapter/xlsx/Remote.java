package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.intake.Refusal;

/** Parts of a workbook by which it would run something or fetch something on opening. */
final class Remote {

    private Remote() {}

    /** A link to another program, or a connection that fetches as soon as the file is opened. */
    static void search(XmlCursor xml) throws XMLStreamException, IOException {
        within(xml);
        xml.finish();
    }

    private static void within(XmlCursor xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            if (name.equals("ddeLink") || name.equals("oleLink")) {
                throw Refusal.hostile("link to another program");
            }
            if (name.equals("connection")
                    && ("1".equals(xml.attribute("refreshOnLoad")) || "true".equals(xml.attribute("refreshOnLoad")))) {
                throw Refusal.hostile("connection that refreshes on opening");
            }
            within(xml);
        });
    }
}
