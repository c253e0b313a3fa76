package vn.vanthu.sample.adapter.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.operations.adapter.console.CaseBook;

/** The table a newcomer reads first: what came in by which door, what was decided, which letter went out. */
final class ResultTable {

    private static final List<String> HEAD =
            List.of("Số hồ sơ", "Kênh", "Đơn vị", "Nội dung gửi", "Kết luận", "Số trả lời", "Văn bản trả lời");

    private final CaseBook cases;
    private final Path outgoing;
    private final String console;
    private final PrintStream out;

    /**
     * @param outgoing folder of the letters' files
     * @param console address to look at
     */
    ResultTable(CaseBook cases, Path outgoing, String console, PrintStream out) {
        this.cases = cases;
        this.outgoing = outgoing;
        this.console = console;
        this.out = out;
    }

    record Row(Act act, String caseNumber) {}

    void begin(ReportingPeriod period, int acts) {
        out.println();
        out.printf(
                "Văn Thư chạy thử %s trên thư mục dữ liệu trống: %d lượt gửi qua ba cửa thật.%n",
                period.vietnameseName(), acts);
    }

    void print(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        rows.forEach(row -> lines.add(cells(row)));
        int[] widths = new int[HEAD.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        out.println();
        for (int i = 0; i < lines.size(); i++) {
            out.println(padded(lines.get(i), widths));
            if (i == 0) {
                out.println(rule(widths));
            }
        }
        out.println();
        out.println("Văn bản trả lời (PDF và Word) nằm trong " + outgoing + " và trong hộp thư của từng đơn vị.");
        out.println("Dịch vụ tiếp tục chạy; bảng theo dõi: " + console);
        out.println();
    }

    private List<String> cells(Row row) {
        JsonNode found = cases.find(row.caseNumber()).orElseThrow();
        JsonNode letter = found.path("letters").path(0);
        String number = letter.path("number").asText("–");
        return List.of(
                row.caseNumber(),
                row.act().channel().name(),
                row.act().sender(),
                row.act().what(),
                verdict(found),
                number,
                letter.isMissingNode() ? "–" : file(letter));
    }

    private static String verdict(JsonNode found) {
        String verdict = Wording.of("verdict." + found.path("verdict").asText());
        int late = found.path("timeliness").path("daysLate").asInt();
        boolean again = found.path("findings").findValuesAsText("code").contains("DUPLICATE");
        return verdict + (again ? " (gửi lại)" : late > 0 ? " (chậm " + late + " ngày)" : "");
    }

    private static String file(JsonNode letter) {
        String year = letter.path("madeAt").asText().substring(0, 4);
        return year + "/" + letter.path("number").asText().replace('/', '-') + ".pdf";
    }

    private static String padded(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int width : widths) {
            line.append("─".repeat(width)).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
