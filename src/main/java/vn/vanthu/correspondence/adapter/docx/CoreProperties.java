package vn.vanthu.correspondence.adapter.docx;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Thuộc tính văn bản: the package's properties, all from the document's own data and none from who edited the template. */
final class CoreProperties {

    static final String PART = "docProps/core.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">";

    private CoreProperties() {}

    static byte[] of(Map<String, Object> data) {
        StringBuilder xml = new StringBuilder(HEAD);
        property(xml, "dc:title", data.get("subject"));
        property(xml, "dc:creator", data.getOrDefault("agencyShort", data.get("agencyName")));
        property(xml, "dc:identifier", identifier(data));
        xml.append("<dc:language>vi-VN</dc:language></cp:coreProperties>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object identifier(Map<String, Object> data) {
        Object number = data.get("number");
        Object notation = data.get("notation");
        return number == null || notation == null ? null : number + "/" + notation;
    }

    private static void property(StringBuilder xml, String name, Object value) {
        if (value != null) {
            xml.append('<').append(name).append('>');
            WordText.append(String.valueOf(value).replaceAll("\\s+", " "), xml);
            xml.append("</").append(name).append('>');
        }
    }
}
