package vn.vanthu.extraction;

import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.util.List;

/** Bodies as other clerks would type them, each with the state of the sections that it settles. */
final class BodyStyles {

    /**
     * @param paper one line a paragraph: "* " bold, "^ " bold and centred, "| " a row of a ruled table, its cells parted by "|"
     * @param states "II.3=NIL II.4=MISSING"; what is not named is PRESENT
     */
    record Body(String name, boolean since2021, String states, String... paper) {
        Paper read() {
            PaperBuilder builder =
                    docx(name + ".docx").text("Số: 7/BC-X").title("BÁO CÁO", "Công tác cải cách hành chính quý I");
            for (int i = 0; i < paper.length; i++) {
                String line = paper[i];
                if (line.startsWith("| ")) {
                    int first = i;
                    while (i + 1 < paper.length && paper[i + 1].startsWith("| ")) {
                        i++;
                    }
                    builder.ruled(List.of(paper).subList(first, i + 1).stream()
                            .map(text -> row(text.substring(2).split("\\s*\\|\\s*", -1)))
                            .toArray(String[][]::new));
                } else if (line.startsWith("* ")) {
                    builder.bold(line.substring(2));
                } else if (line.startsWith("^ ")) {
                    builder.title(line.substring(2));
                } else {
                    builder.text(line);
                }
            }
            return builder.text("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "CHỦ TỊCH", "Trần Thí Dụ")
                    .paper();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private BodyStyles() {}

    static List<Body> all() {
        return List.of(
                of2021(
                        "chương I to IV",
                        "",
                        "^ Chương I",
                        "^ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC",
                        "Đã họp.",
                        "^ Chương II",
                        "^ KẾT QUẢ THỰC HIỆN CCHC",
                        areas("1. ", "2. ", "3. ", "4. ", "5. ", "6. "),
                        "^ Chương III",
                        "^ ĐÁNH GIÁ CHUNG",
                        "Tốt.",
                        "^ Chương IV",
                        "^ PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II",
                        "Tiếp tục."),
                of2021(
                        "phần I with a dash",
                        "",
                        "* Phần I - CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "Đã họp.",
                        "* Phần II - KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
                        areas("I. ", "II. ", "III. ", "IV. ", "V. ", "VI. "),
                        "* Phần III - ĐÁNH GIÁ CHUNG",
                        "Tốt.",
                        "* Phần IV - PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        "Tiếp tục."),
                of2021(
                        "bold names without any label",
                        "",
                        "* Công tác chỉ đạo, điều hành cải cách hành chính",
                        "Đã họp.",
                        "* Kết quả thực hiện công tác cải cách hành chính",
                        areas("", "", "", "", "", ""),
                        "* Đánh giá chung",
                        "Tốt.",
                        "* Phương hướng, nhiệm vụ",
                        "Tiếp tục."),
                of2021("double labels", "", frame(areas("II.1. ", "II.2. ", "II.3. ", "II.4. ", "II.5. ", "II.6. "))),
                of2021("plus signs", "", frame(areas("+ ", "+ ", "+ ", "+ ", "+ ", "+ "))),
                of2021(
                        "areas as a table",
                        "II.3=NIL II.6=EMPTY",
                        frame(
                                "| STT | Lĩnh vực | Kết quả thực hiện",
                                "| 1 | Cải cách thể chế | Đã ban hành 05 văn bản.",
                                "| 2 | Cải cách thủ tục hành chính | Đã công bố 12 thủ tục.",
                                "| 3 | Cải cách tổ chức bộ máy | Không phát sinh.",
                                "| 4 | Cải cách chế độ công vụ | Cử 03 người đi học.",
                                "| 5 | Cải cách tài chính công | Tự chủ.",
                                "| 6 | Xây dựng chính quyền điện tử, chính quyền số |")),
                of2021(
                        "a table of counts is no answer",
                        "II.1=MISSING II.2=MISSING II.3=MISSING II.4=MISSING II.5=MISSING II.6=MISSING",
                        frame(
                                "| STT | Lĩnh vực | Số nhiệm vụ",
                                "| 1 | Cải cách thể chế | 5",
                                "| 2 | Cải cách thủ tục hành chính | 7")),
                of2021(
                        "nothing arose in the heading's line",
                        "II.3=NIL",
                        frame(
                                "* 1. Cải cách thể chế",
                                "Có 05 văn bản.",
                                "* 2. Cải cách thủ tục hành chính",
                                "Có 12 thủ tục.",
                                "3. Cải cách tổ chức bộ máy: không phát sinh.",
                                "* 4. Cải cách chế độ công vụ",
                                "Có 02 người.",
                                "* 5. Cải cách tài chính công",
                                "Tự chủ.",
                                "* 6. Xây dựng và phát triển chính quyền điện tử, chính quyền số",
                                "Duy trì.")),
                promise("(không có nội dung)", "EMPTY"),
                promise("……………………………", "EMPTY"),
                promise("Đang tổng hợp.", "EMPTY"),
                promise("Đang tổng hợp số liệu, sẽ báo cáo sau.", "EMPTY"),
                promise("(Đơn vị đang cập nhật)", "EMPTY"),
                promise("Nội dung: ...........", "EMPTY"),
                promise("[nhập nội dung]", "EMPTY"),
                promise("(nêu rõ kết quả đạt được)", "EMPTY"),
                promise("- …", "EMPTY"),
                promise("Sẽ bổ sung sau.", "EMPTY"),
                promise("(có biểu kèm theo)", "PRESENT"),
                promise("Chi tiết tại Phụ lục kèm theo.", "PRESENT"),
                promise("Không.", "NIL"),
                promise("Trong quý I, đơn vị không phát sinh nội dung này.", "NIL"),
                promise("Trong kỳ chưa phát sinh.", "NIL"),
                promise("Không có nội dung phát sinh.", "NIL"),
                promise("Không phát sinh thủ tục mới nhưng đã rà soát 12 thủ tục.", "PRESENT"),
                of2021(
                        "a table of contents before the body",
                        "II.5=MISSING",
                        "MỤC LỤC",
                        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH ........ 1",
                        "II. KẾT QUẢ THỰC HIỆN ........ 2",
                        "5. Cải cách tài chính công ........ 4",
                        frame(
                                "* 1. Cải cách thể chế",
                                "Có 05 văn bản.",
                                "* 2. Cải cách thủ tục hành chính",
                                "Có 12 thủ tục.",
                                "* 3. Cải cách tổ chức bộ máy",
                                "Ổn định.",
                                "* 4. Cải cách chế độ công vụ",
                                "Có 02 người.",
                                "* 6. Xây dựng và phát triển chính quyền điện tử, chính quyền số",
                                "Duy trì.")),
                of2021(
                        "a name in running text",
                        "II.5=MISSING",
                        frame(
                                "* 1. Cải cách thể chế",
                                "Công tác cải cách tài chính công được lồng ghép, sẽ nêu ở báo cáo khác.",
                                "* 2. Cải cách thủ tục hành chính",
                                "Có 12 thủ tục.",
                                "* 3. Cải cách tổ chức bộ máy",
                                "Ổn định.",
                                "* 4. Cải cách chế độ công vụ",
                                "Cải cách tài chính công và các nội dung khác được quan tâm.",
                                "* 5. Xây dựng và phát triển chính quyền điện tử, chính quyền số",
                                "Duy trì.")),
                of2021(
                        "areas only in the tasks to come",
                        "II.1=MISSING II.2=MISSING II.3=MISSING II.4=MISSING II.5=MISSING II.6=MISSING",
                        "* I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "Đã họp.",
                        "* II. KẾT QUẢ THỰC HIỆN",
                        "Các nhiệm vụ đều đạt.",
                        "* III. ĐÁNH GIÁ CHUNG",
                        "Tốt.",
                        "* IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        areas("1. ", "2. ", "3. ", "4. ", "5. ", "6. ")),
                of2021(
                        "areas only in an annex",
                        "II.1=MISSING II.2=MISSING II.3=MISSING II.4=MISSING II.5=MISSING II.6=MISSING",
                        "* I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "Đã họp.",
                        "* II. KẾT QUẢ THỰC HIỆN",
                        "Các nhiệm vụ đều đạt.",
                        "* III. ĐÁNH GIÁ CHUNG",
                        "Tốt.",
                        "* IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        "Tiếp tục.",
                        "^ PHỤ LỤC",
                        areas("1. ", "2. ", "3. ", "4. ", "5. ", "6. ")),
                of2012(
                        "names of the programme 2011 to 2020",
                        "",
                        "* A. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "Đã họp.",
                        "* B. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH",
                        "* 1. Về thể chế",
                        "Có 02 văn bản.",
                        "* 2. Về thủ tục hành chính",
                        "Có 12 thủ tục.",
                        "* 3. Về tổ chức bộ máy",
                        "Ổn định.",
                        "* 4. Về đội ngũ CBCCVC",
                        "Có 20 người.",
                        "* 5. Về tài chính công",
                        "Tự chủ.",
                        "* 6. Về hiện đại hóa nền hành chính",
                        "Có mạng.",
                        "* C. ĐÁNH GIÁ CHUNG",
                        "Tốt.",
                        "* D. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        "Tiếp tục."),
                of2021(
                        "names of the former programme in a report of today",
                        "",
                        frame(
                                "* 1. Cải cách thể chế",
                                "Có 05 văn bản.",
                                "* 2. Cải cách TTHC",
                                "Có 12 thủ tục.",
                                "* 3. Cải cách tổ chức bộ máy hành chính nhà nước",
                                "Ổn định.",
                                "* 4. Xây dựng, nâng cao chất lượng đội ngũ CBCCVC",
                                "Có 02 người.",
                                "* 5. Cải cách tài chính công",
                                "Tự chủ.",
                                "* 6. Hiện đại hóa hành chính",
                                "Duy trì.")));
    }

    /** A plan's parts in a report. */
    static Body plan() {
        return of2021(
                "a plan's parts",
                "",
                "* I. MỤC ĐÍCH, YÊU CẦU",
                "Nâng cao chất lượng.",
                "* II. NỘI DUNG",
                "Như phụ lục.",
                "* III. GIẢI PHÁP",
                "Tập trung chỉ đạo.",
                "* IV. KINH PHÍ",
                "Ngân sách.");
    }

    private static Body promise(String answer, String state) {
        return of2021(
                answer,
                state.equals("PRESENT") ? "" : "II.5=" + state,
                frame(
                        "* 1. Cải cách thể chế",
                        "Có 05 văn bản.",
                        "* 2. Cải cách thủ tục hành chính",
                        "Có 12 thủ tục.",
                        "* 3. Cải cách tổ chức bộ máy",
                        "Ổn định.",
                        "* 4. Cải cách chế độ công vụ",
                        "Có 02 người.",
                        "* 5. Cải cách tài chính công",
                        answer,
                        "* 6. Xây dựng và phát triển chính quyền điện tử, chính quyền số",
                        "Duy trì."));
    }

    private static String[] areas(String... labels) {
        return new String[] {
            "* " + labels[0] + "Cải cách thể chế",
            "Có 05 văn bản.",
            "* " + labels[1] + "Cải cách thủ tục hành chính",
            "Có 12 thủ tục.",
            "* " + labels[2] + "Cải cách tổ chức bộ máy",
            "Ổn định.",
            "* " + labels[3] + "Cải cách chế độ công vụ",
            "Có 02 người.",
            "* " + labels[4] + "Cải cách tài chính công",
            "Tự chủ.",
            "* " + labels[5] + "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
            "Duy trì."
        };
    }

    /** The parts of a report with the lines given in its second one. */
    private static String[] frame(String... second) {
        return flat(
                "* I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC",
                "Đã họp.",
                "* II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC",
                second,
                "* III. ĐÁNH GIÁ CHUNG",
                "Tốt.",
                "* IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2026",
                "Tiếp tục.");
    }

    private static Body of2021(String name, String states, Object... lines) {
        return new Body(name, true, states, flat(lines));
    }

    private static Body of2012(String name, String states, Object... lines) {
        return new Body(name, false, states, flat(lines));
    }

    private static String[] flat(Object... lines) {
        return List.of(lines).stream()
                .flatMap(line -> line instanceof String[] several ? List.of(several).stream() : List.of(line).stream())
                .map(Object::toString)
                .toArray(String[]::new);
    }
}
