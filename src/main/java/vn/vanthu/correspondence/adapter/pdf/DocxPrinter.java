package vn.vanthu.correspondence.adapter.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanthu.correspondence.PagePrinter;

/**
 * Máy in văn bản: lays a Word file out on pages and writes them as PDF/A-3b with embedded fonts and the Word file inside.
 * It draws what administrative documents are made of and refuses the rest by name. Safe for any number of threads.
 */
public final class DocxPrinter implements PagePrinter {

    private static final Logger log = LoggerFactory.getLogger(DocxPrinter.class);
    private static final int LARGEST_PART = 32 << 20;

    private final Typefaces typefaces;

    public DocxPrinter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The same Word file gives the same bytes. */
    @Override
    public byte[] print(byte[] docx) {
        try {
            Map<String, byte[]> parts = parts(docx);
            Undrawable undrawable = new Undrawable();
            Flow.Story story = DocxReader.read(parts, undrawable);
            undrawable.orThrow();
            List<String> missing = MissingGlyphs.of(story, typefaces);
            if (!missing.isEmpty()) {
                log.warn("the font lacks letters of a document, a mark stands in for them: {}", missing);
            }
            PageDrawer drawer = new PageDrawer();
            int number = 1;
            for (Flow.Section section : story.sections()) {
                number = section.page().firstNumber().orElse(number);
                for (List<Mark> page : new SectionPages(section, typefaces).from(number)) {
                    drawer.draw(section.page().width(), section.page().height(), page);
                    number++;
                }
            }
            PdfFile file = new PdfFile();
            int pages = drawer.writeTo(file, typefaces);
            return ArchiveForm.finish(file, pages, Properties.read(parts.get("docProps/core.xml")), docx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a Word file: its XML is broken", e);
        }
    }

    @Override
    public Set<String> undrawable(byte[] docx) {
        Undrawable undrawable = new Undrawable();
        try {
            DocxReader.read(parts(docx), undrawable);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalArgumentException("not a Word file", e);
        }
        return undrawable.names();
    }

    /** Numbers of the letters in a Word file, such as U+6F22, for which a mark stands in on the page. */
    public List<String> withoutGlyph(byte[] docx) {
        try {
            return MissingGlyphs.of(DocxReader.read(parts(docx), new Undrawable()), typefaces);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalArgumentException("not a Word file", e);
        }
    }

    /** Widths in points of the lines that a text breaks into in a room so wide. */
    public List<Double> lines(String text, double size, boolean bold, double width) {
        Style.Letter letter = new Style.Letter(bold, false, false, false, false, size, 0, 0, 0);
        List<Flow.Inline> content = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            if (!content.isEmpty()) {
                content.add(new Flow.LineBreak(letter));
            }
            content.add(new Flow.Text(part, letter));
        }
        Style.Paragraph style = Resolver.paragraph(Bag.EMPTY);
        return new LineBreaker(typefaces, style, width, "")
                .lines(new Flow.Paragraph(style, letter, content)).stream()
                        .map(line -> line.x)
                        .toList();
    }

    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] part = in.readNBytes(LARGEST_PART);
                    if (part.length == LARGEST_PART) {
                        throw new IllegalArgumentException("a part of the Word file is too large");
                    }
                    parts.put(name, part);
                }
            }
        }
        return parts;
    }
}
