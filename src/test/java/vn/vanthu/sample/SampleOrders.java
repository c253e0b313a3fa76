package vn.vanthu.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vanthu.document.Outline;

/** Orders for tests, with the outlines of both programmes. */
public final class SampleOrders {

    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private SampleOrders() {}

    public static SampleOrder commune(long seed) {
        return order("UBND xã Ea Súp", "", "Ea Súp", "BC-UBND", seed);
    }

    public static SampleOrder department(long seed) {
        return order("Sở Tư pháp", "UBND TỈNH ĐẮK LẮK", "Đắk Lắk", "BC-STP", seed);
    }

    public static SampleOrder district2012(long seed) {
        return new SampleOrder(
                "UBND huyện M'Drắk",
                SampleOrder.issuerLines("UBND huyện M'Drắk"),
                "",
                "M'Drắk",
                "24",
                "BC-UBND",
                LocalDate.of(2012, 3, 5),
                "quý I năm 2012",
                "quý II năm 2012",
                outline2011(),
                seed);
    }

    private static SampleOrder order(String unit, String parent, String place, String notation, long seed) {
        return new SampleOrder(
                unit,
                SampleOrder.issuerLines(unit),
                parent,
                place,
                "187",
                notation,
                LocalDate.of(2026, 9, 4),
                "quý III năm 2026",
                "quý IV năm 2026",
                outline2021(),
                seed);
    }

    public static Outline outline2021() {
        return new Outline(
                List.of(
                        part("I", "Công tác chỉ đạo, điều hành cải cách hành chính"),
                        part("II", "Kết quả thực hiện công tác cải cách hành chính"),
                        part("II.1", "Cải cách thể chế"),
                        part("II.2", "Cải cách thủ tục hành chính"),
                        part("II.3", "Cải cách tổ chức bộ máy"),
                        part("II.4", "Cải cách chế độ công vụ"),
                        part("II.5", "Cải cách tài chính công"),
                        part("II.6", "Xây dựng và phát triển chính quyền điện tử, chính quyền số"),
                        part("III", "Đánh giá chung"),
                        part("IV", "Phương hướng, nhiệm vụ cải cách hành chính trong kỳ tới"),
                        part("PL", "Phụ lục biểu mẫu thống kê số liệu")),
                forms("indicators-2025.csv"));
    }

    public static Outline outline2011() {
        return new Outline(
                List.of(
                        part("I", "Công tác chỉ đạo, điều hành"),
                        part("II", "Kết quả thực hiện"),
                        part("II.1", "Cải cách thể chế"),
                        part("II.2", "Cải cách thủ tục hành chính"),
                        part("II.3", "Cải cách tổ chức bộ máy hành chính nhà nước"),
                        part("II.4", "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức"),
                        part("II.5", "Cải cách tài chính công"),
                        part("II.6", "Hiện đại hóa hành chính"),
                        part("III", "Đánh giá chung"),
                        part("IV", "Phương hướng, nhiệm vụ trọng tâm trong kỳ tới"),
                        part("V", "Kiến nghị, đề xuất"),
                        part("PL", "Phụ lục thống kê số liệu")),
                forms("indicators-2012.csv"));
    }

    public static Outline.Part part(String code, String title) {
        return new Outline.Part(code, title, List.of(), true);
    }

    private static List<Outline.Form> forms(String list) {
        Map<String, List<Outline.Indicator>> lines = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (String row : rows(list)) {
            List<String> field = fields(row);
            String form = field.get(0);
            titles.put(form, field.get(1));
            lines.computeIfAbsent(form, any -> new ArrayList<>())
                    .add(new Outline.Indicator(
                            form.isEmpty() ? field.get(2) : form + "/" + field.get(2),
                            field.get(2),
                            field.get(3),
                            field.get(4)));
        }
        return lines.entrySet().stream()
                .map(each -> new Outline.Form(each.getKey(), titles.get(each.getKey()), each.getValue()))
                .toList();
    }

    private static List<String> rows(String list) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                SampleOrders.class.getResourceAsStream("/sample/" + list), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String row) {
        return Arrays.stream(OUTSIDE_QUOTES.split(row, -1))
                .map(field -> field.replace("\"", ""))
                .toList();
    }
}
