package vn.vanthu.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A report as some clerk typed it: its head in one row of two cells, its headings numbered by Word, its words cut into
 * runs by the spelling check. Nothing of it comes from the project.
 */
final class HandTyped {

    private static final String W = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final List<String> AREAS = List.of(
            "Về công tác cải cách thể chế|Phòng Tư pháp huyện đã thẩm định 06 dự thảo văn bản; HĐND, UBND huyện ban hành 04 văn bản.",
            "Về cải cách TTHC|Bộ phận một cửa tiếp nhận 2.315 hồ sơ, trả đúng hẹn 2.290 hồ sơ.",
            "Về cải cách tổ chức bộ máy|Trong quý không phát sinh.",
            "Về xây dựng, nâng cao chất lượng đội ngũ CBCCVC|Cử 18 cán bộ xã dự lớp bồi dưỡng kỹ năng hành chính.",
            "Về cải cách tài chính công|Các phòng chuyên môn tiếp tục khoán kinh phí quản lý hành chính.",
            "Về hiện đại hóa hành chính|100% phòng, ban dùng hộp thư công vụ.");

    private HandTyped() {}

    /**
     * @param place such as "Krông Pắc"; the issuer is the people's committee of that district
     * @param leftOut which of the six areas is not there, from 1; 0 for a complete report
     */
    static byte[] report(String place, String number, int leftOut) {
        StringBuilder body = new StringBuilder(head(place, number));
        body.append(centred("BÁO CÁO", true)).append(centred("Tình hình thực hiện công tác cải cách hành chính", true));
        body.append(centred("quý I năm 2012 trên địa bàn huyện " + place, true));
        body.append(text("Thực hiện chế độ báo cáo định kỳ, Ủy ban nhân dân huyện " + place
                + " báo cáo tình hình thực hiện công tác cải cách hành chính quý I năm 2012 như sau:"));
        body.append(numbered(0, "Công tác chỉ đạo, điều hành"));
        body.append(text("Chủ tịch UBND huyện đã ký ban hành kế hoạch và họp giao ban hằng tháng với các xã."));
        body.append(numbered(0, "Kết quả đạt được trên các lĩnh vực"));
        for (int area = 1; area <= AREAS.size(); area++) {
            String[] words = AREAS.get(area - 1).split("\\|");
            if (area != leftOut) {
                body.append(numbered(1, words[0])).append(text(words[1]));
            }
        }
        body.append(numbered(0, "Đánh giá chung"));
        body.append(text("Nhìn chung các chỉ tiêu đề ra trong quý đều đạt; một số xã gửi báo cáo còn chậm."));
        body.append(numbered(0, "Phương hướng, nhiệm vụ quý II năm 2012"));
        body.append(text("Rà soát thủ tục, niêm yết công khai tại trụ sở; kiểm tra công vụ tại 05 xã."));
        body.append(
                text("Trên đây là báo cáo của Ủy ban nhân dân huyện " + place + ", kính gửi Sở Nội vụ tổng hợp./."));
        body.append(foot());
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType='application/"
                        + "vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml'"
                        + " ContentType='application/xml'/>" + override("document.main", "document")
                        + override("numbering", "numbering") + "</Types>",
                "_rels/.rels",
                relationship("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                relationship("numbering", "numbering.xml"),
                "word/numbering.xml",
                "<w:numbering" + W + "><w:abstractNum w:abstractNumId='4'>" + level(0, "upperRoman", "%1.")
                        + level(1, "decimal", "%2.")
                        + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='4'/></w:num></w:numbering>",
                "word/document.xml",
                "<w:document" + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"));
    }

    private static String head(String place, String number) {
        return row(
                centred("ỦY BAN NHÂN DÂN", false)
                        + centred("HUYỆN " + place.toUpperCase(java.util.Locale.ROOT), true)
                        + centred("-------", false)
                        + centred("Số: " + number + "/BC-UBND", false),
                centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true)
                        + centred("Độc lập - Tự do - Hạnh phúc", true)
                        + centred("---------------", false)
                        + centred(place + ", ngày 05 tháng 03 năm 2012", false));
    }

    private static String foot() {
        return row(
                text("Nơi nhận:") + text("- Sở Nội vụ;") + text("- TT HU, HĐND huyện (b/c);") + text("- Lưu VT."),
                centred("TM. ỦY BAN NHÂN DÂN", true)
                        + centred("CHỦ TỊCH", true)
                        + centred("", false)
                        + centred("(Đã ký)", false)
                        + centred("Ngô Thí Dụ", true));
    }

    private static String row(String left, String right) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='4200'/><w:gridCol w:w='5600'/></w:tblGrid><w:tr><w:tc>"
                + left + "</w:tc><w:tc>" + right + "</w:tc></w:tr></w:tbl>";
    }

    private static String centred(String words, boolean bold) {
        return "<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + runs(words, bold) + "</w:p>";
    }

    private static String numbered(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='7'/></w:numPr></w:pPr>"
                + runs(words, true) + "</w:p>";
    }

    private static String text(String words) {
        return "<w:p><w:pPr><w:ind w:firstLine='567'/></w:pPr>" + runs(words, false) + "</w:p>";
    }

    /** Cut in two in the middle of a word. */
    private static String runs(String words, boolean bold) {
        int half = words.length() / 2;
        return run(words.substring(0, half), bold) + "<w:proofErr w:type='spellStart'/>"
                + run(words.substring(half), bold);
    }

    private static String run(String words, boolean bold) {
        return "<w:r><w:rPr><w:rFonts w:ascii='Arial' w:hAnsi='Arial'/>" + (bold ? "<w:b/>" : "")
                + "</w:rPr><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String override(String type, String part) {
        return "<Override PartName='/word/" + part + ".xml' ContentType='application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml'/>";
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + OFFICE + "/" + type
                + "' Target='" + target + "'/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
