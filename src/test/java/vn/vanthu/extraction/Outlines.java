package vn.vanthu.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Form;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.Outline.Part;

/** Outlines of two regimes, as a regime file would give them. */
public final class Outlines {

    public static final Outline OF_2012 = new Outline(
            List.of(
                    part("I", "Công tác chỉ đạo, điều hành cải cách hành chính", "Công tác chỉ đạo, điều hành"),
                    part(
                            "II",
                            "Kết quả thực hiện công tác cải cách hành chính",
                            "Kết quả thực hiện cải cách hành chính",
                            "Kết quả thực hiện các nhiệm vụ cải cách hành chính",
                            "Tình hình và kết quả thực hiện"),
                    part("II.1", "Cải cách thể chế"),
                    part("II.2", "Cải cách thủ tục hành chính"),
                    part("II.3", "Cải cách tổ chức bộ máy hành chính nhà nước", "Cải cách tổ chức bộ máy"),
                    part(
                            "II.4",
                            "Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
                            "Đội ngũ cán bộ, công chức, viên chức",
                            "Đổi mới, nâng cao chất lượng đội ngũ cán bộ, công chức"),
                    part("II.5", "Cải cách tài chính công"),
                    part("II.6", "Hiện đại hoá hành chính", "Hiện đại hóa nền hành chính"),
                    part("III", "Đánh giá chung", "Nhận xét, đánh giá", "Đánh giá kết quả đạt được, tồn tại, hạn chế"),
                    part("IV", "Phương hướng, nhiệm vụ", "Phương hướng, nhiệm vụ trọng tâm", "Nhiệm vụ kỳ tới"),
                    new Part("V", "Kiến nghị, đề xuất", List.of("Đề xuất, kiến nghị"), false)),
            List.of());

    public static final Outline OF_2021 = new Outline(
            List.of(
                    part("I", "Công tác chỉ đạo, điều hành cải cách hành chính", "Công tác chỉ đạo, điều hành"),
                    part(
                            "II",
                            "Kết quả thực hiện công tác cải cách hành chính",
                            "Kết quả thực hiện cải cách hành chính"),
                    part("II.1", "Cải cách thể chế"),
                    part("II.2", "Cải cách thủ tục hành chính"),
                    part("II.3", "Cải cách tổ chức bộ máy"),
                    part("II.4", "Cải cách chế độ công vụ"),
                    part("II.5", "Cải cách tài chính công"),
                    part("II.6", "Xây dựng và phát triển chính quyền điện tử, chính quyền số"),
                    part("III", "Đánh giá chung"),
                    part("IV", "Phương hướng, nhiệm vụ cải cách hành chính"),
                    new Part("PL", "Phụ lục", List.of(), true)),
            forms());

    private Outlines() {}

    static Part part(String code, String title, String... names) {
        return new Part(code, title, List.of(names), true);
    }

    private static List<Form> forms() {
        Map<String, List<Indicator>> lines = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        try (InputStream csv = Outlines.class.getResourceAsStream("/extraction/indicators-2025.csv")) {
            String text = new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).forEach(line -> {
                List<String> cells = cells(line);
                titles.put(cells.get(0), cells.get(1));
                lines.computeIfAbsent(cells.get(0), form -> new ArrayList<>())
                        .add(new Indicator(
                                cells.get(0) + "/" + cells.get(2), cells.get(2), cells.get(3), cells.get(4)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.entrySet().stream()
                .map(form -> new Form(form.getKey(), titles.get(form.getKey()), form.getValue()))
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
