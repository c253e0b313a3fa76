package vn.vanthu.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file typed line by line, as a clerk does who never touches a style: one paragraph a line. */
public record PlainWord(List<String> lines) {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public PlainWord {
        lines = List.copyOf(lines);
    }

    /** A short complete report of a district for the first quarter of 2012, dated 05/3/2012. */
    public static PlainWord district(String name, String number) {
        return new PlainWord(List.of(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                name + "\tĐộc lập - Tự do - Hạnh phúc",
                "Số: " + number + "/BC-UBND\tĐắk Lắk, ngày 05 tháng 3 năm 2012",
                "BÁO CÁO",
                "Công tác cải cách hành chính quý I năm 2012",
                "Kính gửi: UBND tỉnh (qua Sở Nội vụ)",
                "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                "Ủy ban nhân dân huyện đã ban hành kế hoạch cải cách hành chính năm 2012.",
                "II. KẾT QUẢ THỰC HIỆN",
                "1. Cải cách thể chế",
                "Trong quý đã ban hành 03 văn bản quy phạm pháp luật đúng trình tự.",
                "2. Cải cách thủ tục hành chính",
                "Đã niêm yết công khai đầy đủ thủ tục hành chính tại bộ phận một cửa.",
                "3. Cải cách tổ chức bộ máy hành chính nhà nước",
                "Không phát sinh.",
                "4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
                "Đã cử 15 cán bộ, công chức tham gia lớp bồi dưỡng.",
                "5. Cải cách tài chính công",
                "Tiếp tục thực hiện khoán biên chế và kinh phí quản lý hành chính.",
                "6. Hiện đại hóa hành chính",
                "Duy trì hệ thống thư điện tử công vụ.",
                "III. ĐÁNH GIÁ CHUNG",
                "Công tác cải cách hành chính được triển khai đúng kế hoạch.",
                "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM TRONG KỲ TỚI",
                "Tiếp tục kiểm tra việc thực hiện cơ chế một cửa tại các xã.",
                "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
                "- Như trên;\tCHỦ TỊCH",
                "- Lưu: VT.",
                "\tHoàng Văn Mẫu"));
    }

    /** With one more sentence at the end of the last part. */
    public PlainWord saying(String sentence) {
        List<String> more = new ArrayList<>(lines);
        more.add(more.indexOf("Nơi nhận:\tTM. ỦY BAN NHÂN DÂN"), sentence);
        return new PlainWord(more);
    }

    /** Without the lines that hold the words. */
    public PlainWord without(String... words) {
        return new PlainWord(lines.stream()
                .filter(line -> List.of(words).stream().noneMatch(line::contains))
                .toList());
    }

    public PlainWord replaced(String words, String others) {
        return new PlainWord(
                lines.stream().map(line -> line.replace(words, others)).toList());
    }

    public byte[] docx() {
        return zip("", PlainWord::paragraph);
    }

    /** @param writer what a clerk's program makes of one line: an element {@code w:p} */
    public byte[] docx(UnaryOperator<String> writer) {
        return zip("", writer);
    }

    /** Other bytes, the same pages. */
    public byte[] savedAgain() {
        return zip("<!-- saved again -->", PlainWord::paragraph);
    }

    private byte[] zip(String remark, UnaryOperator<String> writer) {
        String body = lines.stream().map(writer).collect(Collectors.joining());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + W + "\">" + remark + "<w:body>" + body + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String paragraph(String line) {
        String text = line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2012, 3, 5, 8, 0));
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }
}
