package vn.vanthu.correspondence.adapter.comments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.correspondence.adapter.docx.ZipImage;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ooxml.OfficePackage;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;
import vn.vanthu.intake.ZipArchive;

/** A Word file taken into its parts (ECMA-376 Part 2), those that comments need as text. */
final class WordPackage {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String NEW_PART = "vanthu-comments.xml";
    private static final Pattern COMMENTS = Pattern.compile("<[^<>]*\\bType=\"[^\"]*/relationships/comments\"[^<>]*>");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"([^\"]*)\"");
    private static final int ENTRIES = 4000;
    private static final int UNPACKED = 128 << 20;

    private final OfficePackage office;
    private final Map<String, byte[]> parts;
    private final String main;
    private final String mainText;

    private WordPackage(OfficePackage office, Map<String, byte[]> parts) throws IOException {
        this.office = office;
        this.parts = parts;
        this.main = office.mainName();
        this.mainText = text(main);
    }

    /** @throws IOException also when a part is not in UTF-8 */
    static WordPackage of(Content docx) throws IOException, XMLStreamException {
        ReadingLimits limits = ReadingLimits.DEFAULT;
        OfficePackage office = new OfficePackage(docx, "word/document.xml", limits, new Budget(limits));
        ZipArchive archive = ZipArchive.of(docx, ENTRIES);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = UNPACKED;
        for (ZipArchive.Entry entry : archive.entries()) {
            if (!entry.folder()) {
                try (InputStream in = archive.open(entry, left, IntakeLimits.DEFAULT)) {
                    byte[] bytes = in.readAllBytes();
                    left -= bytes.length;
                    parts.put(entry.name(), bytes);
                }
            }
        }
        return new WordPackage(office, parts);
    }

    /** The same file as its reader sees it. */
    OfficePackage office() {
        return office;
    }

    String mainPart() {
        return mainText;
    }

    /** Of WordprocessingML in this file. */
    String namespace() {
        return mainText.contains(STRICT) ? STRICT : TRANSITIONAL;
    }

    /** The text of the comments part; empty when there is none. */
    String comments() throws IOException {
        String name = commentsName();
        return parts.containsKey(name) ? text(name) : "";
    }

    /** The file with another main part and another comments part. */
    Content with(String newMain, String newComments) throws IOException {
        Map<String, byte[]> changes = new LinkedHashMap<>();
        changes.put(main, bytes(newMain));
        String name = commentsName();
        if (parts.containsKey(name)) {
            changes.put(name, bytes(newComments));
        } else {
            String added = folder() + NEW_PART;
            changes.put(added, bytes(newComments));
            changes.put(relations(), bytes(related()));
            changes.put(CONTENT_TYPES, bytes(typed(added)));
        }
        return Content.of(ZipImage.of(parts).with(changes));
    }

    private String commentsName() throws IOException {
        Matcher relation = COMMENTS.matcher(parts.containsKey(relations()) ? text(relations()) : "");
        if (!relation.find()) {
            return "";
        }
        Matcher target = TARGET.matcher(relation.group());
        if (!target.find()) {
            return "";
        }
        String name = target.group(1);
        return name.startsWith("/") ? name.substring(1) : folder() + name;
    }

    private String related() throws IOException {
        String types = namespace().equals(STRICT) ? STRICT_TYPES : TYPES;
        String ours = "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
                + " Id=\"rIdVanThuComments\" Type=\"" + types + "/comments\" Target=\"" + NEW_PART + "\"/>";
        return parts.containsKey(relations())
                ? before(text(relations()), ours)
                : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + ours
                        + "</Relationships>";
    }

    private String typed(String part) throws IOException {
        String ours = "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" PartName=\"/"
                + part + "\" ContentType=\"" + COMMENTS_TYPE + "\"/>";
        return before(text(CONTENT_TYPES), ours);
    }

    /** Puts a piece before the root's end tag. */
    private static String before(String text, String piece) throws Refusal {
        int end = text.lastIndexOf("</");
        if (end < 0) {
            throw Refusal.broken("a part without an end tag");
        }
        return text.substring(0, end) + piece + text.substring(end);
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String relations() {
        return folder() + "_rels/" + main.substring(folder().length()) + ".rels";
    }

    private String text(String part) throws IOException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw Refusal.broken("the package has no " + part);
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
