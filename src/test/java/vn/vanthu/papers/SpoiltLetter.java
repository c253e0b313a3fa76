package vn.vanthu.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A faultless letter as a Word file, to be changed as somebody at a word processor would. */
final class SpoiltLetter {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts;
    private final Document document;

    SpoiltLetter(byte[] docx) {
        this.parts = unzipped(docx);
        this.document = parsed(parts.get(BODY));
    }

    byte[] docx() {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(body));
            parts.put(BODY, body.toByteArray());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts other words in the place of some in another part, such as a header. */
    SpoiltLetter part(String name, String words, String others) {
        String part = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!part.contains(words)) {
            throw new IllegalArgumentException(words);
        }
        parts.put(name, part.replace(words, others).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Of the page: pgSz, pgMar. */
    SpoiltLetter section(String element, String attribute, String value) {
        all(document, element).forEach(one -> one.setAttributeNS(W, "w:" + attribute, value));
        return this;
    }

    SpoiltLetter without(String element) {
        all(document, element).forEach(one -> one.getParentNode().removeChild(one));
        return this;
    }

    SpoiltLetter size(String text, int halfPoints) {
        return letters(text, "sz", "val", Integer.toString(halfPoints));
    }

    SpoiltLetter mark(String text, String mark, boolean on) {
        return letters(text, mark, "val", on ? "1" : "0");
    }

    /** Direct formatting of all letters of a paragraph. */
    SpoiltLetter letters(String text, String property, String attribute, String value) {
        for (Element run : all(paragraph(text), "r")) {
            set(child(run, "rPr"), property, attribute, value);
        }
        return this;
    }

    /** Direct formatting of a paragraph. */
    SpoiltLetter set(String text, String property, String attribute, String value) {
        set(child(paragraph(text), "pPr"), property, attribute, value);
        return this;
    }

    /** The same for all of a style. */
    SpoiltLetter setAll(String style, String property, String attribute, String value) {
        for (Element paragraph : ofStyle(style)) {
            set(child(paragraph, "pPr"), property, attribute, value);
        }
        return this;
    }

    SpoiltLetter lettersOfAll(String style, String property, String attribute, String value) {
        for (Element paragraph : ofStyle(style)) {
            all(paragraph, "r").forEach(run -> set(child(run, "rPr"), property, attribute, value));
        }
        return this;
    }

    /** Puts other words in the place of a paragraph's. */
    SpoiltLetter words(String text, String others) {
        List<Element> texts = all(paragraph(text), "t");
        texts.get(0).setTextContent(others);
        texts.subList(1, texts.size()).forEach(more -> more.setTextContent(""));
        return this;
    }

    SpoiltLetter replace(String text, String words, String others) {
        return words(
                text, paragraph(text).getTextContent().replaceAll("\\s+\\z", "").replace(words, others));
    }

    SpoiltLetter withoutRule(String text) {
        for (Element drawing : all(paragraph(text), "drawing")) {
            drawing.getParentNode().removeChild(drawing);
        }
        return this;
    }

    SpoiltLetter ruled(String text, long emu) {
        for (Element drawing : all(paragraph(text), "drawing")) {
            NodeList inner = drawing.getElementsByTagNameNS("*", "*");
            for (int at = 0; at < inner.getLength(); at++) {
                Element one = (Element) inner.item(at);
                if (one.getLocalName().matches("extent|ext")) {
                    one.setAttribute("cx", Long.toString(emu));
                }
            }
        }
        return this;
    }

    /** A copy of a paragraph, with other words, right below it. */
    SpoiltLetter below(String text, String words) {
        Element paragraph = paragraph(text);
        Node copy = paragraph.cloneNode(true);
        List<Element> texts = all((Element) copy, "t");
        texts.get(0).setTextContent(words);
        texts.subList(1, texts.size()).forEach(more -> more.setTextContent(""));
        all((Element) copy, "drawing")
                .forEach(drawing -> drawing.getParentNode().removeChild(drawing));
        paragraph.getParentNode().insertBefore(copy, paragraph.getNextSibling());
        return this;
    }

    SpoiltLetter without(String text, boolean whole) {
        Element paragraph = paragraph(text);
        paragraph.getParentNode().removeChild(paragraph);
        return this;
    }

    private Element paragraph(String text) {
        return all(document, "p").stream()
                .filter(paragraph -> paragraph.getTextContent().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private List<Element> ofStyle(String style) {
        return all(document, "p").stream()
                .filter(paragraph -> all(paragraph, "pStyle").stream()
                        .anyMatch(one -> one.getAttributeNS(W, "val").equals(style)))
                .toList();
    }

    private static void set(Element properties, String property, String attribute, String value) {
        child(properties, property).setAttributeNS(W, "w:" + attribute, value);
    }

    /** Properties stand first. */
    private static Element child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                return (Element) child;
            }
        }
        Element made = parent.getOwnerDocument().createElementNS(W, "w:" + name);
        if (name.endsWith("Pr")) {
            parent.insertBefore(made, parent.getFirstChild());
        } else {
            parent.appendChild(made);
        }
        return made;
    }

    private static List<Element> all(Node node, String name) {
        NodeList found = node instanceof Document whole
                ? whole.getElementsByTagNameNS(W, name)
                : ((Element) node).getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
