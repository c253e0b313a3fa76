package vn.vanthu.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Fills a Word form in as a clerk does: types on the dotted lines and into the cells, and changes nothing else. */
public final class ClerksPen {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = "word/document.xml";
    private static final int VALUE = 3;
    private static final int NOTE = 5;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document document;

    public ClerksPen(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(MAIN)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number, date and name; dots in the notation give way to an abbreviation. */
    public ClerksPen sign(String number, String abbreviation, LocalDate date, String name) {
        for (Element text : all(document.getDocumentElement(), "t")) {
            String said = text.getTextContent();
            if (said.startsWith("Số:")) {
                text.setTextContent("Số: " + number + "/");
            } else if (said.endsWith("……")) {
                text.setTextContent(said.replace("……", abbreviation));
            } else if (said.startsWith("ngày ")) {
                text.setTextContent("ngày %02d tháng %d năm %d"
                        .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
            }
        }
        styled("HoTen").forEach(line -> type(line, name));
        return this;
    }

    /** Types on the first of the dotted lines under each heading and leaves the others dotted. */
    public ClerksPen write(String sentence) {
        Element last = null;
        for (Element line : styled("DongKe")) {
            boolean first = last == null || line.getPreviousSibling() != last;
            if (first) {
                all(line, "r").forEach(run -> run.getParentNode().removeChild(run));
                type(line, sentence);
            }
            last = line;
        }
        return this;
    }

    /** Rows of statistics in their order: the value and the note of each, from pairs. */
    public ClerksPen figures(Iterator<List<String>> values) {
        for (Element row : rows()) {
            List<Element> cells = all(row, "tc");
            List<String> pair = values.next();
            type(all(cells.get(VALUE), "p").get(0), pair.get(0));
            type(all(cells.get(NOTE), "p").get(0), pair.get(1));
        }
        return this;
    }

    /** Data rows of the statistics tables. */
    private List<Element> rows() {
        List<Element> rows = new ArrayList<>();
        for (Element row : all(document.getDocumentElement(), "tr")) {
            if (all(row, "tc").size() == NOTE + 1 && all(row, "tblHeader").isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    public byte[] docx() {
        try {
            ByteArrayOutputStream main = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(main));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getKey().equals(MAIN) ? main.toByteArray() : part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException | javax.xml.transform.TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Element> styled(String style) {
        return all(document.getDocumentElement(), "p").stream()
                .filter(paragraph -> all(paragraph, "pStyle").stream()
                        .anyMatch(found -> found.getAttributeNS(W, "val").equals(style)))
                .toList();
    }

    private void type(Element paragraph, String words) {
        Element run = document.createElementNS(W, "w:r");
        Element text = document.createElementNS(W, "w:t");
        text.setTextContent(words);
        run.appendChild(text);
        paragraph.appendChild(run);
    }

    private static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagNameNS(W, name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
