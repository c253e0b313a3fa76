package vn.vanthu.submissions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Word files from plain text, for papers laid out as clerks lay them out. A line is a paragraph; it opens with {@code *}
 * for bold, {@code ^} for bold and centred, {@code _} for italic and centred, {@code ||} for a row of a table without
 * lines, {@code |} for a row of a table with lines. Tabs stay tabs; {@code \} within a cell starts a new paragraph.
 */
public final class ClerkWord {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SIDES = Arrays.stream("top left bottom right insideH insideV".split(" "))
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\"/>")
            .reduce("", String::concat);

    private ClerkWord() {}

    public static byte[] docx(List<String> lines) {
        return docxOf(body(lines));
    }

    static byte[] docxOf(String body) {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
    }

    static String body(List<String> lines) {
        StringBuilder body = new StringBuilder();
        String open = "";
        for (String line : lines) {
            String table = line.startsWith("||") ? "||" : line.startsWith("|") ? "|" : "";
            if (!table.equals(open)) {
                body.append(open.isEmpty() ? "" : "</w:tbl>");
                body.append(
                        table.isEmpty()
                                ? ""
                                : "<w:tbl><w:tblPr>" + (table.equals("|") ? borders() : "") + "</w:tblPr>");
                open = table;
            }
            body.append(table.isEmpty() ? paragraph(line) : row(line.substring(table.length()), table));
        }
        return body.append(open.isEmpty() ? "" : "</w:tbl>").toString();
    }

    private static String borders() {
        return "<w:tblBorders>" + SIDES + "</w:tblBorders>";
    }

    private static String row(String line, String mark) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : line.split(java.util.regex.Pattern.quote(mark), -1)) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>");
            for (String text : cell.split("\\\\", -1)) {
                row.append(paragraph(text));
            }
            row.append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String paragraph(String line) {
        boolean centred = line.startsWith("^") || line.startsWith("_");
        boolean marked = centred || line.startsWith("*");
        String marks = !marked ? "" : line.startsWith("_") ? "<w:i/>" : "<w:b/>";
        String text = (marked ? line.substring(1) : line)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        return "<w:p>" + (centred ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "") + "<w:r><w:rPr>" + marks
                + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** Name, content, name, content; the same bytes each time. */
    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
                entry.setTimeLocal(LocalDateTime.of(2012, 3, 5, 8, 0));
                zip.putNextEntry(entry);
                Object content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] bytes
                                ? bytes
                                : ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content)
                                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
