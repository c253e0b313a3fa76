package vn.vanthu.submissions;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.testing.PlainExcel;

/** The words of the plans and score files in {@code submissions/}, in the manner of different clerks. */
public final class ClerkPlans {

    /** A district's plan of 2012: areas in the text, the frame as an annex with area rows. */
    public static final List<String> PLAN_2012 = lines(
            """
            UỶ BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc
            Số: 19/KH-UBND\tKrông Pắc, ngày 09 tháng 3 năm 2012
            ^KẾ HOẠCH
            ^Cải cách hành chính năm 2012
            Căn cứ Quyết định số 323/QĐ-UBND ngày 13/02/2012 của UBND tỉnh ban hành Chương trình cải cách hành chính nhà nước giai đoạn 2011 - 2020;
            Uỷ ban nhân dân huyện ban hành Kế hoạch cải cách hành chính năm 2012 như sau:
            *I. MỤC TIÊU
            - Trên 80% hồ sơ được giải quyết đúng hạn tại bộ phận một cửa của huyện và các xã.
            *II. NHIỆM VỤ
            *1. Cải cách thể chế
            - Rà soát, sửa đổi, bổ sung văn bản của huyện trong quý II.
            *2. Cải cách thủ tục hành chính
            - Niêm yết công khai thủ tục tại 16/16 xã, thị trấn.
            *3. Cải cách tổ chức bộ máy hành chính nhà nước
            - Rà soát chức năng, nhiệm vụ của 12 cơ quan chuyên môn.
            *4. Xây dựng và nâng cao chất lượng đội ngũ CBCCVC
            - Mở 03 lớp bồi dưỡng cho công chức cấp xã.
            *5. Cải cách tài chính công
            - Giao quyền tự chủ tài chính cho 58 trường học.
            *6. Hiện đại hoá hành chính
            - Nối mạng nội bộ đến 100% phòng chuyên môn.
            *III. GIẢI PHÁP
            - Gắn kết quả thực hiện với bình xét thi đua hằng năm.
            *IV. KINH PHÍ THỰC HIỆN
            Kinh phí dự kiến 450 triệu đồng, bố trí từ ngân sách huyện năm 2012.
            *V. TỔ CHỨC THỰC HIỆN
            Phòng Nội vụ theo dõi, đôn đốc và báo cáo Uỷ ban nhân dân huyện hằng quý.
            Nơi nhận:\tTM. UỶ BAN NHÂN DÂN
            - UBND tỉnh (qua Sở Nội vụ);\tCHỦ TỊCH
            - Lưu: VT, NV.
            \tNguyễn Văn Mẫu
            ^PHỤ LỤC
            ^KHUNG KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2012
            _(Kèm theo Kế hoạch số 19/KH-UBND ngày 09/3/2012 của UBND huyện Krông Pắc)
            |TT|Nhiệm vụ chung|Hoạt động cụ thể|Sản phẩm (kết quả đầu ra)|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian thực hiện|Kinh phí dự kiến (triệu đồng)
            |I|Cải cách thể chế|Rà soát văn bản quy phạm pháp luật của huyện|Báo cáo kết quả rà soát|Phòng Tư pháp|Các phòng, ban|Quý II|20
            |II|Cải cách thủ tục hành chính|Niêm yết công khai thủ tục hành chính tại 16 xã|Bảng niêm yết tại trụ sở|UBND các xã|Phòng Nội vụ|Thường xuyên|60
            | ||Kiểm tra việc giải quyết thủ tục tại 05 xã|Thông báo kết luận kiểm tra|Phòng Nội vụ|Phòng Tư pháp|Tháng 8/2012|15
            |III|Cải cách tổ chức bộ máy|Rà soát chức năng, nhiệm vụ của 12 cơ quan|Quyết định quy định chức năng, nhiệm vụ|Phòng Nội vụ|Các phòng, ban|Quý III/2012|Lồng ghép
            |IV|Nâng cao chất lượng đội ngũ CBCCVC|Mở 03 lớp bồi dưỡng công chức xã|Chứng chỉ của 120 học viên|Phòng Nội vụ|Trung tâm bồi dưỡng chính trị|Quý II - Quý IV|180
            |V|Cải cách tài chính công|Giao quyền tự chủ cho 58 trường học|Quyết định giao quyền tự chủ|Phòng Tài chính - Kế hoạch|Phòng Giáo dục|Quý I|Không
            |VI|Hiện đại hoá hành chính|Nối mạng nội bộ các phòng chuyên môn|Mạng nội bộ hoạt động|Văn phòng|Các phòng, ban|Cả năm|175""");

    /** A department's plan of 2013: no areas in the text, which hands the tasks over to a workbook. */
    static final List<String> PLAN_2013 = lines(
            """
            ||UBND TỈNH ĐẮK LẮK\\SỞ TƯ PHÁP||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\Độc lập - Tự do - Hạnh phúc
            ||Số: 88/KH-STP||Buôn Ma Thuột, ngày 20 tháng 7 năm 2012
            ^KẾ HOẠCH
            ^Cải cách hành chính năm 2013
            *I. MỤC ĐÍCH, YÊU CẦU
            *1. Mục đích
            Tiếp tục rút ngắn thời gian giải quyết hồ sơ hộ tịch có yếu tố nước ngoài.
            *2. Yêu cầu
            Mỗi nhiệm vụ có một đơn vị chịu trách nhiệm và một sản phẩm kiểm chứng được.
            *II. NỘI DUNG
            Các nhiệm vụ cụ thể nêu tại Khung kế hoạch kèm theo.
            *III. TỔ CHỨC THỰC HIỆN
            Văn phòng Sở theo dõi. Kinh phí thực hiện kế hoạch lồng ghép trong dự toán được giao năm 2013.
            ||Nơi nhận:\\- UBND tỉnh (qua Sở Nội vụ);\\- Lưu: VT.||GIÁM ĐỐC\\(Đã ký)\\Trần Thị Mẫu""");

    static PlainExcel frame2013() {
        return new PlainExcel()
                .sheet(
                        "Khung KH",
                        "*KHUNG KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2013|<|<|<|<|<",
                        "(Kèm theo Kế hoạch số 88/KH-STP ngày 20/7/2012 của Sở Tư pháp)|<|<|<|<|<",
                        "",
                        "*STT|*Nội dung công việc|*Thời gian hoàn thành|*Đơn vị thực hiện|<|*Kết quả đầu ra",
                        "^|^|^|*Chủ trì|*Phối hợp|^",
                        "*I|*CẢI CÁCH THỂ CHẾ|<|<|<|<",
                        "#1|Thẩm định 25 dự thảo văn bản của tỉnh|Thường xuyên|Phòng Văn bản|Các phòng|Báo cáo thẩm định",
                        "#2|Tự kiểm tra văn bản quy phạm pháp luật|Quý IV năm 2013|^|^|Báo cáo kiểm tra văn bản",
                        "*II|*CẢI CÁCH THỦ TỤC HÀNH CHÍNH|<|<|<|<",
                        "#1|Rà soát thủ tục hộ tịch|Quý II/2013|Phòng Hành chính tư pháp|Văn phòng|Quyết định công bố thủ tục",
                        "*III|*CẢI CÁCH TỔ CHỨC BỘ MÁY|<|<|<|<",
                        "#1|Kiện toàn Trung tâm Trợ giúp pháp lý|Tháng 5|Văn phòng|Trung tâm|Đề án kiện toàn",
                        "*IV|*XÂY DỰNG, NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CBCC|<|<|<|<",
                        "#1|Cử công chức đi bồi dưỡng nghiệp vụ|Cả năm|Văn phòng|Các phòng|11 lượt người được cử đi",
                        "*V|*CẢI CÁCH TÀI CHÍNH CÔNG|<|<|<|<",
                        "#1|Sửa đổi quy chế chi tiêu nội bộ|@41305|Kế toán|Văn phòng|Quy chế được ban hành",
                        "*VI|*HIỆN ĐẠI HÓA HÀNH CHÍNH|<|<|<|<",
                        "#1|Số hóa sổ hộ tịch năm 2001 - 2005|Quý I đến quý III|Phòng Hành chính tư pháp|Văn phòng|30.000 trường hợp");
    }

    /** A score report in words, with the sheet as a table and evidence on each scored line. */
    public static final List<String> SCORES_2012 = lines(
            """
            UỶ BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc
            Số: 140/BC-UBND\tKrông Pắc, ngày 08 tháng 11 năm 2012
            ^BÁO CÁO
            ^Kết quả tự đánh giá, chấm điểm cải cách hành chính năm 2012
            Kính gửi: Sở Nội vụ tỉnh Đắk Lắk
            Thực hiện Quyết định số 2279/QĐ-UBND ngày 06/9/2011 của UBND tỉnh, Uỷ ban nhân dân huyện báo cáo kết quả tự đánh giá, chấm điểm năm 2012 như sau:
            Tổng điểm tự đánh giá của huyện: 86 điểm.
            Nơi nhận:\tTM. UỶ BAN NHÂN DÂN
            - Như trên;\tCHỦ TỊCH
            - Lưu: VT, NV.
            \tNguyễn Văn Mẫu
            ^BẢNG TỰ CHẤM ĐIỂM
            |TT|Lĩnh vực/Tiêu chí|Điểm tối đa|Điểm tự đánh giá|Tài liệu kiểm chứng
            |I|Công tác chỉ đạo, điều hành CCHC|20,5|18,5|
            |1|Xây dựng kế hoạch cải cách hành chính|10|9|Kế hoạch số 19/KH-UBND ngày 09/3/2012
            |2|Thực hiện chế độ báo cáo|10,5|9.50|Báo cáo số 27/BC-UBND; Báo cáo số 61/BC-UBND
            |II|Xây dựng văn bản quy phạm pháp luật|10|9|Danh mục văn bản ban hành năm 2012
            |III|Cải cách thủ tục hành chính|10|9|Quyết định số 512/QĐ-UBND
            |IV|Cải cách tổ chức bộ máy|6|6|Quyết định số 77/QĐ-UBND
            |V|Nâng cao chất lượng đội ngũ CBCC|10,5|8,5|Kế hoạch đào tạo số 15/KH-UBND
            |VI|Cải cách tài chính công|6|5|Quyết định số 88/QĐ-UBND
            |VII|Hiện đại hoá hành chính|14|11|Biên bản nghiệm thu mạng nội bộ
            |VIII|Thực hiện cơ chế một cửa, một cửa liên thông|9|8|Báo cáo của bộ phận một cửa
            |IX|Tác động của CCHC đến kinh tế - xã hội|14|11|Niên giám thống kê
            | |Tổng điểm|100|86|""");

    private ClerkPlans() {}

    /** The same sheet as a workbook of its own, numbers as numbers. */
    public static PlainExcel scores2012() {
        List<String> rows = new ArrayList<>();
        for (String line : SCORES_2012) {
            if (line.startsWith("|")) {
                String[] cells = line.substring(1).split("\\|", -1);
                for (int i = 2; i < 4; i++) {
                    cells[i] = cells[i].matches("[0-9.,]+") ? "$" + cells[i].replace(',', '.') : "*" + cells[i];
                }
                rows.add(String.join("|", cells));
            }
        }
        rows.add(0, "*BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2012|<|<|<|<");
        return new PlainExcel().sheet("Chấm điểm", rows.toArray(String[]::new));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
