package vn.vanthu.extraction.adapter.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Zips;

/** Word packages written by hand for tests. */
public final class DocxFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String SPACES = " xmlns:w=\"" + W + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private DocxFile() {}

    public static DocxFile body(String body) {
        DocxFile file = new DocxFile();
        file.part(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
        file.part(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + REL
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        return file.part(
                "word/document.xml", HEAD + "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    DocxFile styles(String styles) {
        return related("styles", "styles.xml", "<w:styles" + SPACES + ">" + styles + "</w:styles>");
    }

    DocxFile numbering(String lists) {
        return related("numbering", "numbering.xml", "<w:numbering" + SPACES + ">" + lists + "</w:numbering>");
    }

    DocxFile theme(String minorFace) {
        return related(
                "theme",
                "theme/theme1.xml",
                "<a:theme" + SPACES
                        + "><a:themeElements><a:clrScheme/><a:fontScheme><a:majorFont><a:latin typeface=\"Arial\"/>"
                        + "</a:majorFont><a:minorFont><a:latin typeface=\"" + minorFace + "\"/><a:font script=\"Viet\""
                        + " typeface=\"Times\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>");
    }

    DocxFile header(String content) {
        return related("header", "header1.xml", "<w:hdr" + SPACES + ">" + content + "</w:hdr>");
    }

    DocxFile footer(String content) {
        return related("footer", "footer1.xml", "<w:ftr" + SPACES + ">" + content + "</w:ftr>");
    }

    /** @param xml the whole part */
    DocxFile settings(String xml) {
        return related("settings", "settings.xml", xml);
    }

    DocxFile external(String type, String target) {
        relationships.append("<Relationship Id=\"x\" Type=\"" + REL + type + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    DocxFile part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        part(
                "word/_rels/document.xml.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relationships + "</Relationships>");
        return Zips.of(parts);
    }

    Attachment attachment() {
        return new Attachment("bao-cao.docx", "", Content.of(bytes()));
    }

    private DocxFile related(String type, String file, String xml) {
        relationships.append("<Relationship Id=\"" + type + "\" Type=\"" + REL + type + "\" Target=\"" + file + "\"/>");
        return part("word/" + file, HEAD + xml);
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static String borders(String element, String value) {
        StringBuilder xml = new StringBuilder("<w:" + element + ">");
        for (String edge : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.append("<w:" + edge + " w:val=\"" + value + "\"/>");
        }
        return xml + "</w:" + element + ">";
    }
}
