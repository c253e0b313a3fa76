package vn.vanthu.correspondence.adapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented letters' data, complete in every field the service knows. */
public final class LetterData {

    private LetterData() {}

    public static Map<String, Object> complete() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agencyParent", "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK");
        data.put("agencyName", "SỞ NỘI VỤ");
        data.put("agencyShort", "Sở Nội vụ");
        data.put("agencyPlace", "Đắk Lắk");
        data.put("number", "12");
        data.put("notation", "SNV-CCHC");
        data.put("numberBelow", false);
        data.put("dateWords", "ngày 05 tháng 3 năm 2012");
        data.put("subject", "đề nghị bổ sung, chỉnh sửa báo cáo công tác cải cách hành chính quý I năm 2012");
        data.put("recipient", "Ủy ban nhân dân huyện Cư M'gar");
        data.put("caseNumber", "2012-000041");
        data.put(
                "documentCited",
                "Báo cáo số 05/BC-UBND ngày 05/3/2012 của Ủy ban nhân dân huyện Cư M'gar về công tác cải cách hành"
                        + " chính quý I năm 2012");
        data.put("obligationName", "báo cáo cải cách hành chính quý");
        data.put("periodName", "quý I năm 2012");
        data.put("channelName", "thư điện tử");
        data.put("sentAt", "08 giờ 15 phút ngày 05/3/2012");
        data.put("receivedAt", "08 giờ 16 phút ngày 05/3/2012");
        data.put("dueWords", "trước ngày 08/3/2012");
        data.put("timelinessWords", "đúng thời hạn");
        data.put("late", false);
        data.put(
                "met",
                List.of(
                        Map.of("text", "số, ký hiệu, ngày ban hành, người ký"),
                        Map.of("text", "các phần I, III và IV của đề cương")));
        data.put("findings", findings(3));
        data.put("orderCited", "Công văn số 125/SNV-CCHC ngày 01/3/2012 của Sở Nội vụ");
        data.put(
                "duties",
                List.of(Map.of(
                        "paper", "Báo cáo cải cách hành chính quý I năm 2012",
                        "name", "Báo cáo cải cách hành chính quý",
                        "period", "quý I năm 2012",
                        "due", "trước ngày 08/3/2012",
                        "basis", "Công văn số 125/SNV-CCHC, mục 5",
                        "state", "đã quá hạn 01 ngày")));
        data.put("copyTo", "UBND tỉnh Đắk Lắk");
        data.put("second", true);
        data.put("enclosures", List.of(Map.of("name", "bao-cao-quy-I-2012.docx")));
        data.put("paperName", "báo cáo cải cách hành chính quý I năm 2012");
        data.put("requestCited", "Công văn số 33/UBND-NV ngày 02/3/2012 của UBND huyện Cư M'gar");
        data.put("grantedUntil", "hết ngày 15 tháng 3 năm 2012");
        data.put("askedUntil", "hết ngày 30 tháng 3 năm 2012");
        data.put("overdue", false);
        data.put("reason", "đơn vị đang bàn giao bộ phận tổng hợp số liệu");
        data.put("senderName", "UBND huyện Cư M'gar");
        data.put("note", "");
        data.put("leftOut", List.of(Map.of("name", "ban-do.zip", "why", "vượt quá dung lượng gửi kèm")));
        data.put("notes", List.of());
        data.put("files", List.of());
        data.put("answerBy", "ngày 12 tháng 3 năm 2012");
        data.put("replyAddress", "baocao@snv.daklak.example");
        data.put("distribution", List.of(Map.of("line", "Như trên"), Map.of("line", "Lưu: VT, CCHC")));
        data.put("signerAuthority", "KT. GIÁM ĐỐC");
        data.put("signerTitle", "PHÓ GIÁM ĐỐC");
        data.put("signerName", "Nguyễn Thị Mẫu");
        return data;
    }

    public static List<Map<String, Object>> findings(int count) {
        String[][] kinds = {
            {
                "Thiếu nội dung về cải cách tài chính công (mục 5, Phần II); nếu trong kỳ không phát sinh, đề nghị ghi rõ"
                        + " “không phát sinh”",
                "Phần II",
                "Công văn số 125/SNV-CCHC ngày 01/3/2012, mục 2 và mục 5"
            },
            {
                "Tổng số hồ sơ đã giải quyết (1.284) không bằng tổng của số hồ sơ giải quyết đúng hạn (1.250) và quá hạn"
                        + " (43)",
                "Bảng 2, dòng 5, cột 4",
                "Biểu số 3, chỉ tiêu 3.3.1"
            },
            {"Chưa ghi chức vụ của người ký văn bản", "Trang cuối", "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Mục II.7"}
        };
        List<Map<String, Object>> findings = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            String[] kind = kinds[at % kinds.length];
            findings.add(Map.of("ordinal", at + 1, "message", kind[0], "place", kind[1], "basis", kind[2]));
        }
        return findings;
    }

    public static Map<String, Object> with(Map<String, Object> data, Object... changes) {
        Map<String, Object> changed = new LinkedHashMap<>(data);
        for (int at = 0; at < changes.length; at += 2) {
            changed.put((String) changes[at], changes[at + 1]);
        }
        return changed;
    }
}
