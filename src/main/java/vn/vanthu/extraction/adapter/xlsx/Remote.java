package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.intake.Refusal;

/** Ways in which a workbook would run something or fetch something on opening. */
final class Remote {

    private static final Pattern FETCHES = Pattern.compile(
            "^\\s*[=+-]?\\s*[A-Za-z]{2,30}\\|\\s*['A-Za-z!]|(?:^|[^\\p{L}\\p{N}_])(?:DDE|WEBSERVICE)\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 8192;

    private Remote() {}

    static void inFormula(String formula) throws Refusal {
        String start = formula.length() > LONGEST ? formula.substring(0, LONGEST) : formula;
        if (FETCHES.matcher(start).find()) {
            throw Refusal.hostile("formula that reaches out of the workbook");
        }
    }

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
