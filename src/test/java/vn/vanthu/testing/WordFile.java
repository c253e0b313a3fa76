package vn.vanthu.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A Word file as the lines that a reader sees on its pages, each of which can be struck out by itself. */
public final class WordFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = "word/document.xml";

    private final Map<String, byte[]> parts;

    public WordFile(byte[] docx) {
        this.parts = unzip(docx);
    }

    /** A body paragraph, a paragraph in a table without lines, or a row of a table with lines. */
    public record Line(int index, String text, boolean row) {
        @Override
        public String toString() {
            return (row ? "row: " : "line: ") + text;
        }
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Element element : visible(parse())) {
            lines.add(
                    new Line(lines.size(), text(element), element.getLocalName().equals("tr")));
        }
        return lines;
    }

    /** The file without one line. A cell that would be left without a paragraph keeps an empty one, as Word does. */
    public byte[] without(Line line) {
        Document document = parse();
        Element struck = visible(document).get(line.index());
        Node parent = struck.getParentNode();
        if (parent.getLocalName().equals("tc")) {
            parent.insertBefore(document.createElementNS(W, "w:p"), struck);
        }
        parent.removeChild(struck);
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(MAIN, write(document));
        return zip(changed);
    }

    /** The same file with a part put in or replaced. */
    public WordFile with(String part, String content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new WordFile(zip(changed));
    }

    public byte[] bytes() {
        return zip(parts);
    }

    private static List<Element> visible(Document document) {
        List<Element> found = new ArrayList<>();
        Element body = (Element) document.getElementsByTagNameNS(W, "body").item(0);
        for (Element block : children(body)) {
            if (block.getLocalName().equals("p")) {
                found.add(block);
            } else if (block.getLocalName().equals("tbl")) {
                boolean ruled = block.getElementsByTagNameNS(W, "tblBorders").getLength() > 0;
                found.addAll(descendants(block, ruled ? "tr" : "p"));
            }
        }
        found.removeIf(element -> text(element).isBlank());
        return found;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<Element> descendants(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element run : descendants(element, "t")) {
            text.append(run.getTextContent()).append(' ');
        }
        return text.toString().strip();
    }

    private Document parse() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new ByteArrayInputStream(parts.get(MAIN)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(Document document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
