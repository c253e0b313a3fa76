package vn.vanthu.extraction;

import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.pdf;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.util.List;

/** One and the same kind of report as different clerks would type it. */
final class ClerkStyles {

    /** A paper and what its head says. */
    record Style(
            String name,
            Paper paper,
            String parent,
            String issuer,
            String number,
            String notation,
            String date,
            String subject,
            String signer) {
        @Override
        public String toString() {
            return name;
        }
    }

    private ClerkStyles() {}

    static List<Style> all() {
        return List.of(
                new Style(
                        "a department's two-column head, numbered bold headings",
                        department(),
                        "UBND TỈNH ĐẮK LẮK",
                        "SỞ TƯ PHÁP",
                        "05",
                        "BC-STP",
                        "2012-03-05",
                        "Công tác cải cách hành chính quý I năm 2012",
                        "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Văn Mẫu"),
                new Style(
                        "a district's head in tabbed lines",
                        tabbed(),
                        "",
                        "ỦY BAN NHÂN DÂN HUYỆN BUÔN ĐÔN",
                        "12",
                        "BC-UBND",
                        "2012-03-06",
                        "Kết quả thực hiện công tác cải cách hành chính quý I và phương hướng, nhiệm vụ quý II năm 2012",
                        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH|PHÓ CHỦ TỊCH|Y Mẫu Niê"),
                new Style(
                        "a PDF read line by line, halves mixed",
                        mixedLines(),
                        "UBND TỈNH ĐẮK LẮK",
                        "SỞ XÂY DỰNG",
                        "31",
                        "BC-SXD",
                        "2012-03-07",
                        "Công tác cải cách hành chính quý I năm 2012",
                        "|GIÁM ĐỐC|Lê Thị Mẫu"),
                new Style(
                        "everything of the head in one cell",
                        oneCell(),
                        "",
                        "UBND XÃ EA MẪU",
                        "7",
                        "BC-UBND",
                        "2012-03-02",
                        "Tình hình thực hiện cải cách hành chính quý I/2012",
                        "TM. UBND XÃ|CHỦ TỊCH|Nông Thị Thí Dụ"),
                new Style(
                        "arabic parts and decimal areas",
                        arabicParts(),
                        "UBND TỈNH ĐẮK LẮK",
                        "THANH TRA TỈNH",
                        "09",
                        "BC-TTr",
                        "2012-03-05",
                        "Công tác cải cách hành chính quý I năm 2012",
                        "|CHÁNH THANH TRA|Phạm Thí Dụ"),
                new Style(
                        "parts in words on their own line",
                        partWords(),
                        "UBND TỈNH ĐẮK LẮK",
                        "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
                        "111",
                        "BC-SNN",
                        "2012-03-01",
                        "Sơ kết công tác cải cách hành chính quý I năm 2012",
                        "TL. GIÁM ĐỐC|CHÁNH VĂN PHÒNG|Đỗ Văn Ví Dụ"),
                new Style(
                        "capitals and no labels",
                        noLabels(),
                        "",
                        "ỦY BAN NHÂN DÂN THÀNH PHỐ BUÔN MA THUỘT",
                        "45",
                        "BC-UBND",
                        "2012-03-05",
                        "Công tác cải cách hành chính quý I năm 2012",
                        "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|Hoàng Văn Giả"),
                new Style(
                        "headings that run on into the text",
                        runOn(),
                        "UBND TỈNH ĐẮK LẮK",
                        "BAN DÂN TỘC",
                        "18",
                        "BC-BDT",
                        "2012-03-05",
                        "Công tác cải cách hành chính quý I năm 2012",
                        "|TRƯỞNG BAN|Y Giả Êban"),
                new Style(
                        "letter points for the areas",
                        letterAreas(),
                        "UBND TỈNH ĐẮK LẮK",
                        "SỞ Y TẾ",
                        "77",
                        "BC-SYT",
                        "2012-03-05",
                        "Công tác cải cách hành chính quý I năm 2012",
                        "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Bùi Thị Mẫu"),
                new Style(
                        "abbreviations, a draft's blank number and day",
                        draft(),
                        "UBND TỈNH ĐẮK LẮK",
                        "SỞ TÀI CHÍNH",
                        "",
                        "BC-STC",
                        "",
                        "Công tác CCHC quý I năm 2012",
                        "|GIÁM ĐỐC|Vũ Văn Thí"),
                new Style(
                        "a covering letter's form",
                        officialLetter(),
                        "UBND TỈNH ĐẮK LẮK",
                        "SỞ CÔNG THƯƠNG",
                        "210",
                        "SCT-VP",
                        "2012-03-05",
                        "báo cáo kết quả cải cách hành chính quý I năm 2012",
                        "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Ngô Văn Dụ"),
                new Style(
                        "capital letters above roman numerals",
                        capitalParts(),
                        "",
                        "ỦY BAN NHÂN DÂN HUYỆN M'DRẮK",
                        "64",
                        "BC-UBND",
                        "2012-03-04",
                        "Công tác cải cách hành chính quý I năm 2012",
                        "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|Đinh Văn Mẫu"),
                new Style(
                        "dashes before the areas, type and subject in one line",
                        dashAreas(),
                        "UBND HUYỆN LẮK",
                        "PHÒNG NỘI VỤ",
                        "03",
                        "BC-PNV",
                        "2012-03-05",
                        "công tác cải cách hành chính quý I năm 2012",
                        "|TRƯỞNG PHÒNG|Trịnh Mẫu"));
    }

    private static final String INTRO =
            "Thực hiện Công văn số 125/SNV-CCHC ngày 01/3/2012 của Sở Nội vụ về việc hướng dẫn triển khai Chương trình tổng"
                    + " thể cải cách hành chính nhà nước, đơn vị báo cáo kết quả như sau:";

    static Paper department() {
        return docx("bao-cao.docx")
                .sideBySide(
                        row(
                                "UBND TỈNH ĐẮK LẮK\nSỞ TƯ PHÁP",
                                "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc*"),
                        row("Số: 05/BC-STP", "Đắk Lắk, ngày 05 tháng 3 năm 2012"))
                .title("BÁO CÁO", "Công tác cải cách hành chính quý I năm 2012")
                .text("Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk (qua Sở Nội vụ).", INTRO)
                .bold("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC")
                .text("Đơn vị đã ban hành Kế hoạch số 02/KH-STP về cải cách thể chế và cải cách thủ tục hành chính.")
                .bold("II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC", "1. Cải cách thể chế")
                .text("Đã tham mưu ban hành 03 văn bản quy phạm pháp luật.")
                .bold("2. Cải cách thủ tục hành chính")
                .text("Tiếp nhận 1.284 hồ sơ, giải quyết đúng hạn 1.280 hồ sơ.")
                .bold("3. Cải cách tổ chức bộ máy hành chính nhà nước")
                .text("Trong kỳ không phát sinh.")
                .bold("4. Xây dựng, nâng cao chất lượng đội ngũ CBCCVC")
                .text("Cử 12 lượt cán bộ tham gia bồi dưỡng.")
                .bold("5. Cải cách tài chính công")
                .text("Thực hiện tự chủ theo Nghị định số 130/2005/NĐ-CP.")
                .bold("6. Hiện đại hoá hành chính")
                .text("Duy trì hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2008.")
                .bold("III. ĐÁNH GIÁ CHUNG")
                .text("Công tác cải cách hành chính có chuyển biến.")
                .bold("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2012")
                .text("1. Cải cách thể chế: tiếp tục rà soát văn bản.", "2. Cải cách tài chính công: tiết kiệm chi.")
                .text("Trên đây là báo cáo của Sở Tư pháp./.")
                .sideBySide(row(
                        "Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT, TH.",
                        "*KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nTrần Văn Mẫu*"))
                .paper();
    }

    static Paper tabbed() {
        return docx("BC CCHC quy I.docx")
                .bold(
                        "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "HUYỆN BUÔN ĐÔN\tĐộc lập - Tự do - Hạnh phúc")
                .text("Số: 12/BC-UBND\tBuôn Đôn, ngày 06 tháng 3 năm 2012")
                .title("BÁO CÁO")
                .title("Kết quả thực hiện công tác cải cách hành chính quý I")
                .title("và phương hướng, nhiệm vụ quý II năm 2012")
                .text("Căn cứ Quyết định số 323/QĐ-UBND ngày 13/02/2012 của UBND tỉnh;", INTRO)
                .text("I. Công tác chỉ đạo, điều hành:", "Ban hành kế hoạch.")
                .text("II. Kết quả thực hiện cải cách hành chính:", "1/ Về cải cách thể chế:", "Ban hành 02 văn bản.")
                .text(
                        "2/ Về cải cách TTHC:",
                        "Niêm yết công khai.",
                        "3/ Về cải cách tổ chức bộ máy:",
                        "Kiện toàn phòng chuyên môn.")
                .text(
                        "4/ Về đội ngũ cán bộ, công chức:",
                        "Tuyển dụng 05 công chức.",
                        "5/ Về cải cách tài chính công:",
                        "Khoán chi.")
                .text("6/ Về hiện đại hóa nền hành chính:", "Có mạng nội bộ.")
                .text("III. Nhận xét, đánh giá chung:", "Đạt yêu cầu.")
                .text("IV. Phương hướng, nhiệm vụ quý II:", "Tiếp tục thực hiện.")
                .text("V. Đề xuất, kiến nghị:", "Không.")
                .text(
                        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
                        "- UBND tỉnh;\tKT. CHỦ TỊCH",
                        "- Lưu: VT.\tPHÓ CHỦ TỊCH",
                        "\tY Mẫu Niê")
                .paper();
    }

    static Paper mixedLines() {
        return pdf("scan.pdf")
                .text(
                        "UBND TỈNH ĐẮK LẮK",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT",
                        "SỞ XÂY DỰNG",
                        "NAM",
                        "Độc lập - Tự do - Hạnh phúc")
                .text(
                        "________",
                        "Số: 31 /BC-SXD",
                        "Đắk Lắk, ngày 7/3/2012",
                        "BÁO CÁO",
                        "Công tác cải cách hành chính",
                        "quý I năm 2012")
                .text("Thực hiện Công văn số 125/SNV-CCHC ngày 01/3/2012 của Sở Nội vụ, Sở Xây dựng báo cáo như sau:")
                .text("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", "Đã ban hành kế hoạch.")
                .text(
                        "II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
                        "1. Cải cách thể chế",
                        "Đã rà soát 12 văn bản.")
                .text(
                        "2. Cải cách thủ tục hành chính",
                        "Đã công bố 04 thủ tục.",
                        "3. Cải cách tổ chức bộ máy",
                        "Ổn định.")
                .text("4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức", "Mở 01 lớp.")
                .text("5. Cải cách tài chính công", "Đúng quy định.", "6. Hiện đại hóa hành chính", "Áp dụng ISO.")
                .text("III. ĐÁNH GIÁ CHUNG", "Tốt.", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM QUÝ II", "Như kế hoạch.")
                .text("GIÁM ĐỐC", "Nơi nhận:", "- Như trên;", "- Lưu: VT, VP.", "Lê Thị Mẫu (đã ký)")
                .paper();
    }

    static Paper oneCell() {
        return docx("xa.docx")
                .sideBySide(row("UBND XÃ EA MẪU\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                        + "Số 7/BC-UBND\nEa Mẫu, ngày 2 tháng 03 năm 2012"))
                .title("BÁO CÁO\nTình hình thực hiện cải cách hành chính quý I/2012")
                .text("I. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH\nUBND xã đã chỉ đạo kịp thời.")
                .text(
                        "II. KẾT QUẢ THỰC HIỆN CCHC\n1. Cải cách thể chế\nĐã tự kiểm tra văn bản.\n2. Cải cách TTHC\nĐã niêm yết.")
                .text(
                        "3. Cải cách tổ chức bộ máy\nKhông phát sinh.\n4. Đội ngũ CBCC\nCó 22 công chức.\n5. Cải cách tài chính công\nCông khai.")
                .text("6. Hiện đại hoá hành chính\nCó 10 máy tính.")
                .text("III. ĐÁNH GIÁ CHUNG\nCòn hạn chế.\nIV. PHƯƠNG HƯỚNG NHIỆM VỤ\nNâng cao chất lượng.")
                .sideBySide(row("Nơi nhận:\n- UBND huyện\n- Lưu VP", "TM. UBND XÃ\nCHỦ TỊCH\n(Đã ký)\nNông Thị Thí Dụ"))
                .paper();
    }

    static Paper arabicParts() {
        return docx("thanh-tra.docx")
                .sideBySide(
                        row("UBND TỈNH ĐẮK LẮK", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        row("*THANH TRA TỈNH*", "Độc lập - Tự do - Hạnh phúc"),
                        row("Số: 09/BC–TTr", "Đắk Lắk, ngày 05 tháng 3 năm 2012"))
                .title("BÁO CÁO")
                .title("Công tác cải cách hành chính quý I năm 2012")
                .bold("1. Công tác chỉ đạo, điều hành cải cách hành chính")
                .text("Đã họp giao ban.")
                .bold("2. Kết quả thực hiện công tác cải cách hành chính", "2.1. Cải cách thể chế")
                .text("Góp ý 04 dự thảo.")
                .bold("2.2. Cải cách thủ tục hành chính")
                .text("Tiếp 15 lượt công dân.")
                .bold("2.3. Cải cách tổ chức bộ máy")
                .text("Ổn định.")
                .bold("2.4. Nâng cao chất lượng đội ngũ cán bộ, công chức")
                .text("Cử 02 người đi học.")
                .bold("2.5. Cải cách tài chính công")
                .text("Tiết kiệm 10%.")
                .bold("2.6. Hiện đại hóa hành chính")
                .text("Dùng thư điện tử công vụ.")
                .bold("3. Đánh giá chung")
                .text("Hoàn thành.")
                .bold("4. Phương hướng, nhiệm vụ trọng tâm quý II")
                .text("Thực hiện kế hoạch thanh tra.")
                .sideBySide(row("*Nơi nhận:*\n- UBND tỉnh;\n- Lưu: VT.", "CHÁNH THANH TRA\n\nPhạm Thí Dụ"))
                .paper();
    }

    static Paper partWords() {
        return docx("nn.docx")
                .sideBySide(
                        row(
                                "UBND TỈNH ĐẮK LẮK\nSỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN\n-------",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------"),
                        row("Số: 111/BC-SNN", "Đắk Lắk, ngày 01 tháng 3 năm 2012"))
                .title("B Á O  C Á O")
                .title("Sơ kết công tác cải cách hành chính quý I năm 2012")
                .title("Phần thứ nhất", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH")
                .text("Ban hành 05 văn bản chỉ đạo.")
                .title("Phần thứ hai", "KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH")
                .bold("I. Cải cách thể chế")
                .text("Đã trình 02 văn bản.")
                .bold("II. Cải cách thủ tục hành chính")
                .text("Đã đơn giản hóa 06 thủ tục.")
                .bold("III. Cải cách tổ chức bộ máy")
                .text("Sáp nhập 01 trạm.")
                .bold("IV. Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức")
                .text("Đào tạo 40 lượt.")
                .bold("V. Cải cách tài chính công")
                .text("Giao tự chủ 05 đơn vị.")
                .bold("VI. Hiện đại hoá hành chính")
                .text("Có trang thông tin điện tử.")
                .title("Phần thứ ba", "ĐÁNH GIÁ CHUNG")
                .text("Có chuyển biến.")
                .title("Phần thứ tư", "PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II")
                .text("Tiếp tục đơn giản hóa thủ tục.")
                .sideBySide(row(
                        "Nơi nhận:\n- Như trên;\n- Lưu: VT, TCCB.", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nĐỗ Văn Ví Dụ"))
                .paper();
    }

    static Paper noLabels() {
        return docx("tp.docx")
                .sideBySide(
                        row("*ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BUÔN MA THUỘT*", "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*"),
                        row("Số: 45/BC-UBND", "*Độc lập - Tự do - Hạnh phúc*"),
                        row("", "TP. Buôn Ma Thuột, ngày 05 tháng 3 năm 2012"))
                .title("BÁO CÁO", "Công tác cải cách hành chính quý I năm 2012", "____________")
                .text("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", "Thành lập tổ kiểm tra.")
                .text("KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH")
                .bold("Cải cách thể chế")
                .text("Ban hành 06 văn bản, trong đó có cải cách tài chính công.")
                .bold("Cải cách thủ tục hành chính")
                .text("Nhận 5.210 hồ sơ.")
                .bold("Cải cách tổ chức bộ máy")
                .text("Đúng định mức.")
                .bold("Nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức")
                .text("Thi tuyển công khai.")
                .bold("Cải cách tài chính công")
                .text("21/21 phường, xã khoán chi.")
                .bold("Hiện đại hóa hành chính")
                .text("Một cửa điện tử.")
                .text("ĐÁNH GIÁ CHUNG", "Khá.", "PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2012", "Mở rộng một cửa điện tử.")
                .sideBySide(row(
                        "Nơi nhận:\n- TT. Thành ủy (b/c);\n- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nThS. Hoàng Văn Giả"))
                .paper();
    }

    static Paper runOn() {
        return docx("bdt.docx")
                .sideBySide(
                        row(
                                "UBND TỈNH ĐẮK LẮK\nBAN DÂN TỘC\nSố: 18/BC-BDT",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐắk Lắk, ngày 5 tháng 3 năm 2012"))
                .title("BÁO CÁO\nCông tác cải cách hành chính quý I năm 2012")
                .text(
                        "I. Công tác chỉ đạo, điều hành: Trưởng ban đã ban hành kế hoạch và phân công cán bộ theo dõi từng tháng.")
                .text("II. Kết quả thực hiện công tác cải cách hành chính")
                .text("1. Cải cách thể chế: Trong quý, Ban đã tham mưu ban hành 01 quyết định về chính sách dân tộc.")
                .text(
                        "2. Cải cách thủ tục hành chính. Ban không có thủ tục hành chính trực tiếp với tổ chức, công dân nhưng đã rà soát.")
                .text(
                        "3. Cải cách tổ chức bộ máy hành chính nhà nước được thực hiện theo Nghị định số 53/2004/NĐ-CP của Chính phủ.")
                .text("4. Về đội ngũ cán bộ, công chức, viên chức: Biên chế 28 người.")
                .text("5. Cải cách tài chính công: Tự chủ kinh phí 100%.")
                .text("6. Hiện đại hoá hành chính: Sử dụng phần mềm quản lý văn bản.")
                .text("III. Đánh giá chung: Các nhiệm vụ được triển khai đúng tiến độ.")
                .text(
                        "IV. Phương hướng, nhiệm vụ quý II năm 2012: Tiếp tục cải cách thể chế và cải cách tài chính công.")
                .sideBySide(row("Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.", "TRƯỞNG BAN\nY Giả Êban"))
                .paper();
    }

    static Paper letterAreas() {
        return docx("syt.docx")
                .sideBySide(
                        row(
                                "UBND TỈNH ĐẮK LẮK\nSỞ Y TẾ",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
                        row("Số:77/BC-SYT", "Đắk Lắk, ngày 05 tháng 03 năm 2012"))
                .title("BÁO CÁO", "Công tác cải cách hành chính quý I năm 2012")
                .bold("I- CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
                .text("1. Kế hoạch đã ban hành.", "2. Kiểm tra 03 đơn vị.")
                .bold("II- KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH")
                .text("a) Cải cách thể chế", "Đã rà soát.", "b) Cải cách thủ tục hành chính", "Có 120 thủ tục.")
                .text(
                        "c) Cải cách tổ chức bộ máy",
                        "Có 15 đơn vị.",
                        "d) Xây dựng đội ngũ cán bộ, công chức, viên chức",
                        "Đã luân phiên bác sĩ.")
                .text("đ) Cải cách tài chính công", "Tự chủ.", "e) Hiện đại hoá hành chính", "Có bệnh án điện tử.")
                .bold("III- ĐÁNH GIÁ CHUNG")
                .text("Được người bệnh ghi nhận.")
                .bold("IV- PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II")
                .text("Giảm thời gian chờ.")
                .text("Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bùi Thị Mẫu")
                .paper();
    }

    static Paper draft() {
        return docx("du-thao.docx")
                .sideBySide(
                        row(
                                "UBND TỈNH ĐẮK LẮK\nSỞ TÀI CHÍNH\n\nSố:         /BC-STC",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐắk Lắk, ngày      tháng 3 năm 2012"))
                .title("BÁO CÁO", "Công tác CCHC quý I năm 2012")
                .bold("I. CHỈ ĐẠO, ĐIỀU HÀNH CCHC")
                .text("Ban hành KH CCHC.")
                .bold("II. KẾT QUẢ THỰC HIỆN CCHC", "1. CẢI CÁCH THỂ CHẾ")
                .text("Đã ban hành 01 QĐ.")
                .bold("2. CẢI CÁCH TTHC")
                .text("100% TTHC.")
                .bold("3. CẢI CÁCH TỔ CHỨC BỘ MÁY HCNN")
                .text("Ổn định.")
                .bold("4. NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CBCCVC")
                .text("Đào tạo 03 người.")
                .bold("5. CẢI CÁCH TÀI CHÍNH CÔNG")
                .text("Đã giao tự chủ.")
                .bold("6. HIỆN ĐẠI HÓA HÀNH CHÍNH")
                .text("Dùng TABMIS.")
                .bold("III. ĐÁNH GIÁ CHUNG")
                .text("Đạt.")
                .bold("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CCHC QUÝ II")
                .text("Theo KH.")
                .sideBySide(row("Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.", "GIÁM ĐỐC\n\nVũ Văn Thí"))
                .paper();
    }

    static Paper officialLetter() {
        return docx("cv.docx")
                .sideBySide(
                        row(
                                "UBND TỈNH ĐẮK LẮK\nSỞ CÔNG THƯƠNG",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
                        row(
                                "Số: 210/SCT-VP\nV/v báo cáo kết quả cải cách\nhành chính quý I năm 2012",
                                "Đắk Lắk, ngày 05 tháng 3 năm 2012"))
                .text("Kính gửi:", "- Ủy ban nhân dân tỉnh;", "- Sở Nội vụ.", INTRO)
                .bold("I. Công tác chỉ đạo, điều hành cải cách hành chính")
                .text("Đã chỉ đạo.")
                .bold("II. Kết quả thực hiện cải cách hành chính", "1. Cải cách thể chế")
                .text("Đã góp ý.")
                .bold("2. Cải cách thủ tục hành chính")
                .text("Đã công khai.")
                .bold("3. Cải cách tổ chức bộ máy hành chính nhà nước")
                .text("Đã kiện toàn.")
                .bold("4. Xây dựng và nâng cao chất lượng đội ngũ CBCC,VC")
                .text("Đã cử đi học.")
                .bold("5. Cải cách tài chính công")
                .text("Đã tự chủ.")
                .bold("6. Hiện đại hóa hành chính")
                .text("Đã nối mạng.")
                .bold("III. Đánh giá chung")
                .text("Tốt.")
                .bold("IV. Phương hướng, nhiệm vụ quý II năm 2012")
                .text("Tiếp tục.")
                .sideBySide(row("Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNgô Văn Dụ"))
                .paper();
    }

    static Paper capitalParts() {
        return pdf("mdrak.pdf")
                .sideBySide(
                        row(
                                "ỦY BAN NHÂN DÂN\nHUYỆN M'DRẮK",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
                        row("Số: 64/BC-UBND", "M'Drắk, ngày 04 tháng 3 năm 2012"))
                .text("BÁO CÁO", "Công tác cải cách hành chính quý I năm 2012")
                .text(
                        "A. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
                        "I. Công tác chỉ đạo, điều hành",
                        "Đã giao chỉ tiêu.")
                .text(
                        "II. Cải cách thể chế",
                        "Đã ban hành.",
                        "III. Cải cách thủ tục hành chính",
                        "Đã giảm.",
                        "IV. Cải cách tổ chức bộ máy",
                        "Đã xếp.")
                .text(
                        "V. Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức",
                        "Đã thi.",
                        "VI. Cải cách tài chính công",
                        "Đã khoán.")
                .text("VII. Hiện đại hóa hành chính", "Đã mua máy.")
                .text("B. ĐÁNH GIÁ CHUNG", "Khá tốt.", "C. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2012", "Duy trì.")
                .sideBySide(row("Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐinh Văn Mẫu"))
                .paper();
    }

    static Paper dashAreas() {
        return docx("pnv.docx")
                .text("UBND HUYỆN LẮK\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .bold("PHÒNG NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc")
                .text("Số: 03/BC-PNV\tLắk, ngày 05/3/2012")
                .title("BÁO CÁO công tác cải cách hành chính quý I năm 2012")
                .bold("I. Công tác chỉ đạo, điều hành")
                .text("Tham mưu kế hoạch.")
                .bold("II. Kết quả thực hiện cải cách hành chính")
                .text("- Cải cách thể chế: ban hành 01 quyết định.", "- Cải cách thủ tục hành chính: công khai 100%.")
                .text(
                        "- Cải cách tổ chức bộ máy: không phát sinh.",
                        "- Đội ngũ cán bộ, công chức, viên chức: cử 05 người đi học.")
                .text("- Cải cách tài chính công: tự chủ.", "- Hiện đại hóa hành chính: có trang thông tin.")
                .bold("III. Đánh giá chung")
                .text("Cơ bản tốt.")
                .bold("IV. Phương hướng, nhiệm vụ")
                .text("Triển khai kế hoạch quý II.")
                .text("TRƯỞNG PHÒNG", "Nơi nhận:", "- UBND huyện (b/c);", "- Lưu: VT.", "Trịnh Mẫu")
                .paper();
    }
}
