package vn.vanthu.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.docx.ZipImage;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/**
 * The work that is raced: a supplement request of three pages with a table of 30 rows. The other tools' templates are the
 * same Word file: ours filled with their marks instead of text.
 */
final class BenchLetter {

    static final String TEMPLATE = "supplement-request";
    static final int ROWS = 30;
    static final List<String> ROW_FIELDS = List.of("ordinal", "message", "place", "basis");

    /** Fields that stand once in the letter, with their texts; those that only decide what is shown are fixed. */
    static final Map<String, String> TEXTS = texts();

    private BenchLetter() {}

    static TemplateRenderer renderer() {
        return new TemplateRenderer(Path.of("no-such-folder"), Typefaces.bundled());
    }

    /** @param serial makes each letter another one */
    static Map<String, Object> data(int serial) {
        Map<String, Object> data = new HashMap<>(fixed());
        data.putAll(TEXTS);
        data.put("number", String.valueOf(serial));
        data.put("findings", rows(serial));
        return data;
    }

    /** The letter with marks in the place of texts, and one row. */
    static byte[] template(TemplateRenderer renderer, UnaryOperator<String> field, UnaryOperator<String> inRow) {
        Map<String, Object> data = new HashMap<>(fixed());
        TEXTS.keySet().forEach(name -> data.put(name, field.apply(name)));
        Map<String, Object> row = new LinkedHashMap<>();
        ROW_FIELDS.forEach(name -> row.put(name, inRow.apply(name)));
        data.put("findings", List.of(row));
        return renderer.docx(TEMPLATE, data);
    }

    /** @throws IllegalStateException when a Word file lacks a row of the letter of that serial number */
    static byte[] checked(String who, byte[] docx, int serial) throws Exception {
        String xml = new String(ZipImage.contents(docx).get("word/document.xml"), StandardCharsets.UTF_8);
        checkedText(who, xml.replaceAll("<[^>]*>", ""), serial);
        return docx;
    }

    static void checkedText(String who, String text, int serial) {
        String flat = text.replaceAll("\\s+", " ");
        for (Map<String, Object> row : rows(serial)) {
            if (!flat.contains(row.get("place").toString())) {
                throw new IllegalStateException(who + ": the letter lacks the row of " + row.get("place"));
            }
        }
        if (!flat.contains(TEXTS.get("signerName"))) {
            throw new IllegalStateException(who + ": the letter lacks its signer");
        }
    }

    private static List<Map<String, Object>> rows(int serial) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            rows.add(Map.of(
                    "ordinal",
                    String.valueOf(row),
                    "message",
                    "Thiếu số liệu hồ sơ thứ " + (serial + row) + " & kết quả rà soát",
                    "place",
                    "bảng 5, dòng " + row + "A",
                    "basis",
                    "CV 125/SNV-CCHC, mục 5"));
        }
        return rows;
    }

    private static Map<String, Object> fixed() {
        Map<String, Object> data = new HashMap<>();
        data.put("met", List.of(Map.of("text", "các phần I, II và III")));
        data.put("notes", List.of());
        data.put("files", List.of());
        data.put("distribution", List.of(Map.of("line", "Như trên"), Map.of("line", "Lưu: VT, CCHC")));
        data.put("late", false);
        data.put("numberBelow", false);
        return data;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("agencyParent", "UBND TỈNH ĐẮK LẮK");
        texts.put("agencyName", "SỞ NỘI VỤ");
        texts.put("agencyShort", "Sở Nội vụ");
        texts.put("agencyPlace", "Đắk Lắk");
        texts.put("number", "41");
        texts.put("notation", "SNV-CCHC");
        texts.put("dateWords", "ngày 05 tháng 3 năm 2012");
        texts.put("subject", "đề nghị bổ sung báo cáo cải cách hành chính quý I năm 2012");
        texts.put("recipient", "Ủy ban nhân dân huyện Cư M'gar");
        texts.put("caseNumber", "2012-000041");
        texts.put("documentCited", "Báo cáo số 05/BC-UBND ngày 05/3/2012 của Ủy ban nhân dân huyện Cư M'gar");
        texts.put("obligationName", "báo cáo cải cách hành chính quý");
        texts.put("periodName", "quý I năm 2012");
        texts.put("channelName", "thư điện tử");
        texts.put("sentAt", "08 giờ 15 phút ngày 05/3/2012");
        texts.put("receivedAt", "08 giờ 16 phút ngày 05/3/2012");
        texts.put("dueWords", "trước ngày 08/3/2012");
        texts.put("timelinessWords", "đúng thời hạn quy định tại mục 5 Công văn số 125/SNV-CCHC");
        texts.put("answerBy", "ngày 12 tháng 3 năm 2012");
        texts.put("replyAddress", "baocao@snv.daklak.example");
        texts.put("signerAuthority", "KT. GIÁM ĐỐC");
        texts.put("signerTitle", "PHÓ GIÁM ĐỐC");
        texts.put("signerName", "Trần Văn Mẫu");
        return texts;
    }
}
