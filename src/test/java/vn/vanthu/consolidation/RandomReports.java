package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.vanthu.document.Outline;

/** Reports of this period and the last in the many ways in which units write them, drawn by chance. */
final class RandomReports {

    private static final List<String> HEADINGS = List.of(
            "Công tác kiểm tra",
            "Kiểm tra, rà soát văn bản",
            "Công khai TTHC",
            "Tồn tại, hạn chế",
            "Kết quả giải quyết hồ sơ",
            "Đào tạo, bồi dưỡng",
            "Kiến nghị, đề xuất");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e");
    private static final List<String> SENTENCES = List.of(
            "Đã ban hành Kế hoạch số %d/KH-UBND ngày 05/01/2026 của TP. Buôn Ma Thuột.",
            "Đã tổ chức %d hội nghị, đạt 99,5%% kế hoạch; còn lại đang thực hiện.",
            "Đã giải quyết %d hồ sơ (trước hạn 1.234 hồ sơ...).",
            "Đã xử lý %d kiến nghị, v.v. theo quy định!",
            "Đã hỏi: \"Có %d việc nào chậm không?\" Trả lời: không.",
            "Đã gặp khó khăn với %d hồ sơ do quá hạn");
    private static final List<String> BOILERPLATE = List.of(
            "Việc công khai được thực hiện thường xuyên, đúng quy định của pháp luật.",
            "Nguyên nhân do khối lượng công việc lớn. Đề nghị Sở Nội vụ mở lớp tập huấn.",
            "Kết quả cụ thể như sau:",
            "  Chưa đồng bộ   về trang thiết bị .",
            "…",
            "1.");

    private final Random random;

    RandomReports(Random random) {
        this.random = random;
    }

    Dossier dossier(int units) {
        InventedReturns now = InventedReturns.ofQuarter(2);
        InventedReturns last = InventedReturns.ofQuarter(1);
        for (int unit = 0; unit < units; unit++) {
            Map<String, String> before = new HashMap<>();
            Map<String, String> texts = new HashMap<>();
            for (Outline.Part part : now.outline().parts()) {
                List<String> lines = lines(random.nextInt(12));
                before.put(part.code(), String.join("\n", lines));
                List<String> others = new ArrayList<>(lines);
                others.removeIf(line -> random.nextInt(3) == 0);
                others.addAll(random.nextInt(others.size() + 1), lines(random.nextInt(8)));
                texts.put(part.code(), String.join("\n", others));
            }
            last.report("xa-" + unit, before);
            now.report("xa-" + unit, texts);
        }
        return now.dossier(last);
    }

    private List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(
                    switch (random.nextInt(6)) {
                        case 0 -> label() + one(HEADINGS);
                        case 1 -> label() + one(HEADINGS) + ": " + sentence();
                        case 2 -> one(BOILERPLATE);
                        case 3 -> label() + sentence();
                        default -> sentence() + " " + sentence();
                    });
        }
        return lines;
    }

    private String label() {
        return switch (random.nextInt(4)) {
            case 0 -> one(LETTERS) + ") ";
            case 1 -> (1 + random.nextInt(6)) + ". ";
            case 2 -> "- ";
            default -> "2." + (1 + random.nextInt(6)) + ". ";
        };
    }

    private String sentence() {
        return one(SENTENCES).formatted(1000 + random.nextInt(9000));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
