package vn.vanthu.extraction;

import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.row;

/** A whole quarterly report of 2026 with its statistics annex in the same file. */
final class SampleReport {

    private SampleReport() {}

    static Paper paper() {
        return docx("bao-cao-quy-I-2026.docx")
                .sideBySide(
                        row(
                                "*ỦY BAN NHÂN DÂN\nXÃ EA THÍ DỤ*",
                                "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc*"),
                        row("Số: 46/BC-UBND", "Ea Thí Dụ, ngày 04 tháng 3 năm 2026"))
                .title("BÁO CÁO")
                .title("Công tác cải cách hành chính quý I năm 2026")
                .title("và phương hướng, nhiệm vụ quý II năm 2026")
                .text("Kính gửi: Sở Nội vụ tỉnh Đắk Lắk.")
                .text("Căn cứ Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh;")
                .text("Thực hiện kế hoạch cải cách hành chính, UBND xã báo cáo kết quả như sau:")
                .bold("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC", "1. Hoạt động chỉ đạo, điều hành nổi bật")
                .text("UBND xã đã ban hành 05 văn bản chỉ đạo về cải cách thể chế, cải cách tài chính công.")
                .bold("2. Tiến độ thực hiện Kế hoạch CCHC")
                .text("Đã hoàn thành 10/40 nhiệm vụ.")
                .text("5. Về tổng hợp nhiệm vụ được giao: Tổng số nhiệm vụ được giao là 120.")
                .bold("II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC", "1. Cải cách thể chế")
                .text("a) Công tác xây dựng văn bản: ban hành 02 nghị quyết.", "b) Rà soát văn bản: 14 văn bản.")
                .bold("2. Cải cách thủ tục hành chính")
                .text("Tiếp nhận 2.310 hồ sơ.")
                .bold("3. Cải cách tổ chức bộ máy")
                .text("Không phát sinh.")
                .bold("4. Cải cách chế độ công vụ")
                .text("Tuyển dụng 01 công chức.")
                .bold("5. Cải cách tài chính công")
                .text("Giải ngân 1.250 triệu đồng.")
                .bold("6. Xây dựng và phát triển chính quyền điện tử, chính quyền số")
                .text("100% văn bản được ký số.")
                .bold("III. ĐÁNH GIÁ CHUNG", "1. Mặt tích cực")
                .text("Công tác chỉ đạo kịp thời.")
                .bold("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CCHC QUÝ II NĂM 2026")
                .text("1. Cải cách thể chế: tiếp tục rà soát.", "2. Cải cách thủ tục hành chính: giảm giấy tờ.")
                .text("Trên đây là báo cáo của UBND xã Ea Thí Dụ./.")
                .sideBySide(row(
                        "Nơi nhận:\n- Như trên;\n- Lưu: VT.", "*TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLương Văn Thí Dụ*"))
                .title("PHỤ LỤC", "BIỂU MẪU THỐNG KÊ SỐ LIỆU")
                .centred("(Kèm theo Báo cáo số 46/BC-UBND ngày 04 tháng 3 năm 2026)")
                .bold("Biểu mẫu 1. Công tác chỉ đạo điều hành CCHC")
                .ruled(
                        row("STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "<", "Ghi chú"),
                        row("", "", "Đơn vị tính", "Số liệu", ""),
                        row(
                                "1.",
                                "Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)",
                                "Văn bản",
                                "05",
                                ""),
                        row("2.", "Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)", "%", "25", ""),
                        row("2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "40", ""),
                        row("2.2.", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", "10", ""),
                        row("3.", "Kiểm tra CCHC", "", "", ""),
                        row("3.3.", "Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra", "%", "-", "Chưa kiểm tra"),
                        row("5.", "Khảo sát sự hài lòng của người dân, tổ chức", "Có = 1; Không = 0", "Có", ""))
                .bold("Biểu mẫu 3. Cải cách thủ tục hành chính")
                .ruled(
                        row("STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "<", "Ghi chú"),
                        row("", "", "Đơn vị tính", "Số liệu", ""),
                        row("1.1.", "Số TTHC đã được phê duyệt phương án đơn giản hóa", "Thủ tục", "0", ""),
                        row(
                                "3.2.",
                                "Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn",
                                "%",
                                "99,10",
                                ""),
                        row("3.2.1.", "Tổng số hồ sơ TTHC đã giải quyết xong", "Hồ sơ", "2.310", ""))
                .ruled(
                        row("3.2.2.", "Số hồ sơ TTHC giải quyết đúng hạn", "Hồ sơ", "2.289", ""),
                        row(
                                "3.3.1.",
                                "Tổng số PAKN đã tiếp nhận (trực tiếp hoặc do cơ quan có thẩm quyền chuyển đến)",
                                "PAKN",
                                "",
                                ""))
                .paper();
    }
}
