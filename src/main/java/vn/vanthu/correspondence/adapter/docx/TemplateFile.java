package vn.vanthu.correspondence.adapter.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vanthu.correspondence.TemplateFault;

/** Tệp mẫu: the package of a template, bounded, and free of what must not go out with a letter. */
final class TemplateFile {

    /** Bytes of the largest template file. */
    static final int LARGEST = 16 << 20;

    private static final int LARGEST_CONTENT = 64 << 20;
    private static final int MOST_PARTS = 500;
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final XMLInputFactory XML = factory();

    private TemplateFile() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * The parts by name.
     *
     * @throws IOException when it is not a zip, or larger than any template is
     */
    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        if (docx.length > LARGEST) {
            throw new IOException("larger than " + (LARGEST >> 20) + " MB");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST_CONTENT;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] part = in.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0 || parts.size() == MOST_PARTS) {
                        throw new IOException("its content is too large");
                    }
                    if (parts.put(entry.getName(), part) != null) {
                        throw new IOException("a part stands in it twice");
                    }
                }
            }
        }
        return parts;
    }

    /** What the package holds that a letter must not carry. */
    static List<TemplateFault> faults(Map<String, byte[]> parts) {
        List<TemplateFault> faults = new ArrayList<>();
        String types = text(parts, "[Content_Types].xml");
        if (!types.contains(WORD)) {
            faults.add(new TemplateFault("", "", "not a Word file (.docx)"));
        }
        for (String name : parts.keySet()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata")) {
                faults.add(new TemplateFault(name, "", "a template has no macros"));
            } else if (lower.contains("/embeddings/") || lower.contains("/activex/") || lower.contains("afchunk")) {
                faults.add(new TemplateFault(name, "", "a template has no embedded objects"));
            } else if (lower.endsWith(".rels")) {
                faults.addAll(links(name, parts.get(name)));
            }
        }
        return faults;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Relations that fetch something from outside when the letter is opened; a hyperlink waits to be followed. */
    private static List<TemplateFault> links(String name, byte[] rels) {
        List<TemplateFault> faults = new ArrayList<>();
        try {
            XMLStreamReader in = XML.createXMLStreamReader(new StringReader(new String(rels, StandardCharsets.UTF_8)));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT
                        && "External".equals(in.getAttributeValue(null, "TargetMode"))) {
                    String type =
                            String.valueOf(in.getAttributeValue(null, "Type")).replaceFirst(".*/", "");
                    if (!type.equals("hyperlink")) {
                        faults.add(new TemplateFault(type, name, "a template has no links to other files"));
                    }
                }
            }
        } catch (XMLStreamException e) {
            faults.add(new TemplateFault("", name, "this part is broken"));
        }
        return faults;
    }
}
