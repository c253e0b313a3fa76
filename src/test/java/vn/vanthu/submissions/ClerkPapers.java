package vn.vanthu.submissions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.ReportingPeriod;

/** The words of the papers in {@code submissions/}: invented units' reports, in the manner of different clerks. */
final class ClerkPapers {

    /** A district of 2012: head kept apart by tabs, headings with Arabic figures, no annex. */
    static final List<String> DISTRICT_2012 = lines(
            """
            UỶ BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc
            Số: 27/BC-UBND\tKrông Pắc, ngày 05 tháng 3 năm 2012
            ^BÁO CÁO
            ^Kết quả thực hiện công tác cải cách hành chính quý I năm 2012
            Thực hiện Công văn số 125/SNV-CCHC ngày 01/3/2012 của Sở Nội vụ, Uỷ ban nhân dân huyện báo cáo kết quả thực hiện công tác cải cách hành chính quý I năm 2012 như sau:
            *I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
            Uỷ ban nhân dân huyện đã ban hành Kế hoạch số 11/KH-UBND ngày 12/01/2012 và giao nhiệm vụ cụ thể cho từng phòng, ban, Uỷ ban nhân dân các xã, thị trấn.
            Công tác tuyên truyền được lồng ghép trong 14 hội nghị của cấp huyện và cấp xã.
            *II. KẾT QUẢ THỰC HIỆN
            *1. Về cải cách thể chế
            Trong quý, huyện đã ban hành 02 quyết định và 01 chỉ thị; tất cả được thẩm định trước khi ban hành.
            *2. Về cải cách thủ tục hành chính
            Bộ phận tiếp nhận và trả kết quả đã nhận 1.284 hồ sơ, trả 1.190 hồ sơ, trong đó đúng hạn 1.171 hồ sơ.
            *3. Về cải cách tổ chức bộ máy
            Đã rà soát chức năng, nhiệm vụ của 12 cơ quan chuyên môn và bàn giao nhiệm vụ quản lý chợ.
            *4. Xây dựng, nâng cao chất lượng đội ngũ CBCC
            Cử 37 cán bộ, công chức tham gia các lớp bồi dưỡng do tỉnh tổ chức.
            *5. Về cải cách tài chính công
            100% cơ quan thực hiện chế độ tự chủ, tự chịu trách nhiệm về biên chế và kinh phí.
            *6. Về hiện đại hoá hành chính
            Trang thông tin điện tử của huyện hoạt động ổn định; 9/12 phòng đã dùng phần mềm quản lý văn bản.
            *III. ĐÁNH GIÁ CHUNG
            Các nhiệm vụ được triển khai đúng tiến độ. Hạn chế: một số xã còn lúng túng khi niêm yết thủ tục.
            *IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2012
            Kiểm tra công tác cải cách hành chính tại 05 xã và 03 phòng chuyên môn.
            Nơi nhận:\tTM. UỶ BAN NHÂN DÂN
            - UBND tỉnh;\tCHỦ TỊCH
            - Sở Nội vụ;
            - Lưu: VT, NV.
            \tNguyễn Văn Mẫu""");

    /** A department of 2012: head in a table without lines, Roman parts without a mark of their own, bold by hand. */
    static final List<String> DEPARTMENT_2012 = lines(
            """
            ||UBND TỈNH ĐẮK LẮK\\SỞ TƯ PHÁP||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\Độc lập - Tự do - Hạnh phúc
            ||Số: 64/BC-STP||Buôn Ma Thuột, ngày 06 tháng 3 năm 2012
            ^BÁO CÁO
            ^Công tác cải cách hành chính quý I/2012
            Kính gửi: Sở Nội vụ tỉnh Đắk Lắk
            ^Phần thứ nhất
            ^CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH
            Giám đốc Sở đã phân công một Phó Giám đốc trực tiếp phụ trách và giao Văn phòng làm đầu mối.
            ^Phần thứ hai
            ^KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH
            *1. Cải cách thể chế: Thẩm định 21 dự thảo văn bản, tự kiểm tra 08 văn bản của tỉnh.
            *2. Cải cách thủ tục hành chính
            Sở tiếp nhận 3.412 hồ sơ, giải quyết đúng hạn 3.398 hồ sơ.
            *3. Cải cách tổ chức bộ máy
            Kiện toàn Trung tâm Trợ giúp pháp lý và hai chi nhánh.
            *4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức
            Tuyển dụng 02 công chức, cử 11 lượt người đi bồi dưỡng nghiệp vụ.
            *5. Cải cách tài chính công
            Thực hiện khoán kinh phí theo Nghị định số 130/2005/NĐ-CP.
            *6. Hiện đại hoá hành chính
            Nối mạng nội bộ đến 100% phòng chuyên môn.
            ^Phần thứ ba
            ^ĐÁNH GIÁ CHUNG
            Kết quả đạt được là cơ bản; việc số hoá sổ hộ tịch còn chậm.
            ^Phần thứ tư
            ^PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM QUÝ II
            Tổ chức tập huấn nghiệp vụ một cửa cho công chức tư pháp - hộ tịch.
            ||Nơi nhận:\\- Như trên;\\- Lưu: VT.||KT. GIÁM ĐỐC\\PHÓ GIÁM ĐỐC\\(Đã ký)\\Trần Thị Mẫu""");

    private static final List<String> COMMUNE_2026 = lines(
            """
            ||ỦY BAN NHÂN DÂN\\XÃ CƯ PRAO||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\Độc lập - Tự do - Hạnh phúc
            ||Số: 41/BC-UBND||Cư Prao, ngày 04 tháng 3 năm 2026
            ^BÁO CÁO
            ^Công tác cải cách hành chính quý I năm 2026 và phương hướng, nhiệm vụ quý II năm 2026
            Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk (qua Sở Nội vụ)
            Thực hiện chế độ báo cáo định kỳ, UBND xã Cư Prao báo cáo như sau:
            *I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC
            *1. Về hoạt động chỉ đạo, điều hành
            UBND xã ban hành 05 văn bản chỉ đạo và tổ chức 01 buổi đối thoại với người dân.
            *II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC
            *1. Cải cách thể chế
            Trong quý, HĐND và UBND xã ban hành 03 văn bản quy phạm pháp luật.
            *2. Cải cách thủ tục hành chính
            Trung tâm Phục vụ hành chính công xã tiếp nhận 412 hồ sơ, không có hồ sơ quá hạn.
            *3. Cải cách tổ chức bộ máy
            Ổn định 03 phòng chuyên môn sau sắp xếp.
            *4. Cải cách chế độ công vụ
            Phê duyệt vị trí việc làm của 32 công chức.
            *5. Cải cách tài chính công
            Công khai dự toán năm 2026 đúng thời hạn.
            *6. Xây dựng và phát triển chính quyền điện tử, chính quyền số
            Thành lập 11 tổ công nghệ số cộng đồng.
            *III. ĐÁNH GIÁ CHUNG
            Công tác cải cách hành chính được triển khai đồng bộ, còn thiếu trang thiết bị.
            *IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CCHC QUÝ II NĂM 2026
            Duy trì tỷ lệ hồ sơ giải quyết đúng hạn và đẩy mạnh thanh toán trực tuyến.
            ||Nơi nhận:\\- Như trên;\\- Đảng ủy, HĐND xã;\\- Lưu: VT, VHXH.||TM. ỦY BAN NHÂN DÂN\\CHỦ TỊCH\\Y Mẫu Niê""");

    private static final Map<String, String> COMMUNE_FIGURES =
            Map.of("1/1", "05", "2/1", "3", "2/1.2", "03", "5/1.1", "-");

    private ClerkPapers() {}

    /** A commune of 2026 without its annex. */
    static List<String> commune2026() {
        return COMMUNE_2026;
    }

    /** Its annex as the clerk fills it: nought where nothing arose, a table a form, captions "Biểu mẫu số 1". */
    static List<String> annex2026(Map<String, String> changes) {
        Map<String, String> values = new java.util.HashMap<>(COMMUNE_FIGURES);
        values.putAll(changes);
        List<String> annex = new ArrayList<>(
                List.of("^PHỤ LỤC", "_(Kèm theo Báo cáo số 41/BC-UBND ngày 04/3/2026 của UBND xã Cư Prao)"));
        Outline outline = BuiltIn.REGIMES
                .of(ReportingPeriod.quarter(2026, 1))
                .orElseThrow()
                .outline();
        for (Outline.Form form : outline.forms()) {
            annex.add("^Biểu mẫu số " + form.number() + ": " + form.title());
            annex.add("|STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú");
            for (Outline.Indicator line : form.indicators()) {
                String value = line.group() ? "" : values.getOrDefault(line.code(), "0");
                annex.add("|" + line.number() + "|" + line.name() + "|" + line.unit() + "|" + value + "|");
            }
        }
        return annex;
    }

    static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** Without the lines that open with the words. */
    static List<String> without(List<String> paper, String... openings) {
        return paper.stream()
                .filter(line -> Arrays.stream(openings).noneMatch(line::startsWith))
                .toList();
    }

    static List<String> replaced(List<String> paper, String words, String others) {
        return paper.stream().map(line -> line.replace(words, others)).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
