package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Fields;

/** Checks all fields of a part that is not read otherwise. */
final class FieldSearch {

    private FieldSearch() {}

    static void search(XmlCursor xml) throws XMLStreamException, IOException {
        Fields fields = new Fields();
        search(xml, fields);
        xml.finish();
        fields.check();
    }

    private static void search(XmlCursor xml, Fields fields) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "instrText" -> fields.code(xml.text());
                case "fldChar" -> {
                    fields.mark(xml.attribute("fldCharType"));
                    xml.skip();
                }
                case "fldSimple" -> {
                    fields.simple(xml.attribute("instr"));
                    search(xml, fields);
                }
                default -> search(xml, fields);
            }
        });
    }
}
