package vn.vanthu.correspondence.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** Every letter that goes out, with data from the shortest to the longest. */
public record LetterCase(String template, String named, Map<String, Object> data) {

    public static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    public static final List<String> TEMPLATES = List.of(
            "receipt",
            "supplement-request",
            "rejection",
            "reminder",
            "overdue",
            "extension-granted",
            "extension-refused",
            "forwarding");

    private static final TemplateRenderer RENDERER =
            new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled());
    private static final String STRANGE =
            "Ủy ban nhân dân xã Ê Đê – M'Nông, buôn Cư Ŏ ƀ (0123456789) — đạt ≥ 95 % ✓ \uD83D\uDE00 漢字 e\u0302\u0301 \u00A0 \u2011 \u200B“”";

    public RenderedLetter render() {
        return RENDERER.render(template, data);
    }

    public byte[] pdf() {
        return render().pdf();
    }

    public LetterCase with(Object... changes) {
        return new LetterCase(template, named, LetterData.with(data, changes));
    }

    public static LetterCase of(String template, int rows) {
        return new LetterCase(
                template, rows + " rows", LetterData.with(rows(template, rows), "second", false, "copyTo", ""));
    }

    /** Every template with 1, 30 and 200 rows, at its barest, and with names and letters nobody expects. */
    public static Stream<LetterCase> all() {
        List<LetterCase> cases = new ArrayList<>();
        for (String template : TEMPLATES) {
            for (int rows : new int[] {0, 1, 30, 200}) {
                cases.add(of(template, rows));
            }
            cases.add(new LetterCase(template, "everything", everything(template)));
            cases.add(new LetterCase(template, "strange letters", strange(template)));
        }
        cases.add(new LetterCase("overdue", "second", rows("overdue", 3)));
        return cases.stream();
    }

    /** Every template with few rows. */
    public static Stream<LetterCase> shortOnes() {
        return TEMPLATES.stream().map(template -> of(template, 3));
    }

    private static Map<String, Object> rows(String template, int rows) {
        Map<String, Object> data = LetterData.complete();
        return switch (template) {
            case "receipt" -> LetterData.with(data, "files", files(rows));
            case "rejection" -> LetterData.with(data, "files", files(rows), "findings", LetterData.findings(1));
            case "reminder", "overdue" -> LetterData.with(data, "duties", duties(rows));
            case "forwarding" -> LetterData.with(data, "enclosures", enclosures(rows), "leftOut", List.of());
            case "extension-granted", "extension-refused" -> LetterData.with(data, "reason", reason(rows));
            default -> LetterData.with(data, "findings", LetterData.findings(rows));
        };
    }

    private static List<Map<String, Object>> files(int count) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (int at = 1; at <= count; at++) {
            files.add(Map.of("name", "phu-luc-" + at + ".xlsx", "fate", "tệp đặt mật khẩu, không mở được"));
        }
        return files;
    }

    private static List<Map<String, Object>> enclosures(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> Map.<String, Object>of("name", "phu luc " + at + ".xlsx"))
                .toList();
    }

    /** As long as somebody who must give reasons for each of so many rows would write. */
    private static String reason(int rows) {
        return String.join(
                "; ", Collections.nCopies(Math.max(1, rows / 5), "đơn vị đang bàn giao bộ phận tổng hợp số liệu"));
    }

    private static List<Map<String, Object>> duties(int count) {
        List<Map<String, Object>> duties = new ArrayList<>();
        Object first = ((List<?>) LetterData.complete().get("duties")).get(0);
        for (int at = 1; at <= count; at++) {
            Map<String, Object> duty = new LinkedHashMap<>();
            ((Map<?, ?>) first).forEach((name, value) -> duty.put((String) name, value));
            duty.put("period", at + " năm 2012");
            duties.add(duty);
        }
        return duties;
    }

    private static Map<String, Object> everything(String template) {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(Map.of("line", "Như trên"));
        for (int at = 1; at < 39; at++) {
            lines.add(Map.of("line", "Ủy ban nhân dân xã Xuân Lộc " + at));
        }
        lines.add(Map.of("line", "Lưu: VT, CCHC"));
        return LetterData.with(
                rows(template, 7),
                "agencyParent",
                "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK",
                "agencyName",
                "BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG\nVÀ NÔNG NGHIỆP PHÁT TRIỂN NÔNG THÔN",
                "subject",
                "đề nghị bổ sung, chỉnh sửa báo cáo công tác cải cách hành chính quý I năm 2012 và phương hướng,"
                        + " nhiệm vụ trọng tâm công tác cải cách hành chính quý II năm 2012",
                "notes",
                Collections.nCopies(4, Map.of("text", "Đề nghị ghi rõ số liệu của từng lĩnh vực, không ghi gộp.")),
                "late",
                true,
                "signerAuthority",
                "KT. TRƯỞNG BAN QUẢN LÝ CÁC DỰ ÁN\nĐẦU TƯ XÂY DỰNG",
                "signerTitle",
                "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
                "distribution",
                lines);
    }

    private static Map<String, Object> strange(String template) {
        Map<String, Object> data = new LinkedHashMap<>(rows(template, 2));
        for (String field : List.of("subject", "recipient", "documentCited", "signerName", "agencyShort")) {
            data.put(field, STRANGE);
        }
        data.put("agencyPlace", "Ea H'leo");
        data.put("notes", List.of(Map.of("text", STRANGE)));
        data.put("files", List.of(Map.of("name", "a".repeat(300) + ".docx", "fate", STRANGE)));
        return data;
    }

    @Override
    public String toString() {
        return template + ", " + named;
    }
}
