package vn.vanthu.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A report of 31 pages as Word saves one: numbered lists, tables, many styles, split runs and revision marks. */
final class LongReport {

    private static final String NAMESPACES = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private static final String SENTENCE =
            "Trong kỳ báo cáo, Ủy ban nhân dân huyện đã chỉ đạo các phòng, ban chuyên môn"
                    + " rà soát, công bố, công khai thủ tục hành chính và giải quyết hồ sơ đúng hạn đạt 98,7%; ";
    private static final int PARTS = 12;

    private int serial;

    static byte[] docx() {
        return new LongReport().packed();
    }

    private byte[] packed() {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("document", "document.main") + override("styles", "styles")
                        + override("numbering", "numbering") + "</Types>");
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relationships("styles", "styles.xml", "numbering", "numbering.xml"));
        parts.put("word/document.xml", document());
        parts.put("word/styles.xml", styles());
        parts.put("word/numbering.xml", numbering());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEADER + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private String document() {
        StringBuilder body = new StringBuilder("<w:document" + NAMESPACES + "><w:body>");
        for (int part = 1; part <= PARTS; part++) {
            body.append(paragraph(
                    "<w:pStyle w:val=\"Heading2\"/>", true, part + ". Kết quả thực hiện nhiệm vụ thứ " + part));
            for (int i = 0; i < 4; i++) {
                body.append(paragraph("", false, SENTENCE.repeat(3)));
                body.append(
                        paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", false, SENTENCE));
            }
            body.append(part % 2 == 0 ? table() : "");
        }
        return body
                + "<w:sectPr w:rsidR=\"00A77B3E\"><w:pgSz w:w=\"11907\" w:h=\"16840\"/></w:sectPr></w:body></w:document>";
    }

    /** Word cuts a paragraph into runs at every spelling mark and every later edit. */
    private String paragraph(String properties, boolean bold, String text) {
        StringBuilder paragraph =
                new StringBuilder("<w:p w14:paraId=\"%08X\" w:rsidR=\"00%06X\" w:rsidRDefault=\"00A77B3E\">"
                        .formatted(++serial, serial % 40));
        paragraph
                .append("<w:pPr>")
                .append(properties)
                .append("<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"360\" w:lineRule=\"auto\"/>")
                .append("<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:rPr>")
                .append(letters(bold))
                .append("</w:rPr></w:pPr>");
        for (int from = 0; from < text.length(); from += 60) {
            String run = text.substring(from, Math.min(text.length(), from + 60));
            paragraph
                    .append(
                            from % 120 == 0
                                    ? "<w:proofErr w:type=\"spellStart\"/>"
                                    : "<w:proofErr w:type=\"spellEnd\"/>")
                    .append("<w:r w:rsidRPr=\"00%06X\"><w:rPr>".formatted(serial % 40))
                    .append(letters(bold))
                    .append("</w:rPr><w:t xml:space=\"preserve\">")
                    .append(run)
                    .append("</w:t></w:r>");
        }
        return paragraph.append("</w:p>").toString();
    }

    private static String letters(boolean bold) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                + (bold ? "<w:b/><w:bCs/>" : "")
                + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/>";
    }

    private String table() {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\""
                + " w:type=\"auto\"/><w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"1500\"/>".repeat(6) + "</w:tblGrid>");
        for (int row = 1; row <= 25; row++) {
            table.append("<w:tr w:rsidR=\"00B12C3D\"><w:trPr><w:trHeight w:val=\"397\"/></w:trPr>");
            for (int column = 1; column <= 6; column++) {
                table.append("<w:tc><w:tcPr><w:tcW w:w=\"1500\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>")
                        .append(paragraph("", row == 1, column == 2 ? "Chỉ tiêu số " + row : "" + row * column))
                        .append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder("<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + letters(false) + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:latentStyles w:defLockedState=\"0\" w:count=\"376\">");
        for (int i = 0; i < 376; i++) {
            styles.append("<w:lsdException w:name=\"Light Grid Accent " + i + "\" w:uiPriority=\"62\"/>");
        }
        styles.append(
                "</w:latentStyles><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                        + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                        + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/></w:style>"
                        + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/>"
                        + "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
                        + "<w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr></w:style>");
        for (int i = 1; i <= 60; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading" + i + "\"><w:name w:val=\"heading " + i
                    + "\"/><w:basedOn w:val=\"Normal\"/><w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr><w:keepNext/>"
                    + "<w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr>" + letters(true) + "</w:rPr></w:style>");
        }
        return styles.append("</w:styles>").toString();
    }

    private static String numbering() {
        StringBuilder levels = new StringBuilder();
        for (int level = 0; level < 9; level++) {
            levels.append("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
                    + "<w:lvlText w:val=\"-\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
        }
        StringBuilder lists = new StringBuilder("<w:numbering" + NAMESPACES + ">");
        for (int i = 0; i < 20; i++) {
            lists.append("<w:abstractNum w:abstractNumId=\"" + i + "\">" + levels + "</w:abstractNum>");
        }
        return lists + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>";
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"rId" + i + "\" Type=\"" + OFFICE + typesAndTargets[i] + "\" Target=\""
                    + typesAndTargets[i + 1] + "\"/>");
        }
        return all.append("</Relationships>").toString();
    }
}
