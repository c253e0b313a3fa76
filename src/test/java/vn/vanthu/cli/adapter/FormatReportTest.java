package vn.vanthu.cli.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.format.FormatCode;
import vn.vanthu.format.FormatFinding;
import vn.vanthu.format.FormatFinding.Severity;

class FormatReportTest {

    private static final FormatFinding SIZE = new FormatFinding(
            FormatCode.FORMAT_SIZE,
            "size",
            Component.MOTTO,
            Severity.WARNING,
            "12 pt",
            "13 - 14 pt",
            List.of(new Place("a.docx", new Place.Cell(1, 1, 2))),
            1,
            "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1");

    @TempDir
    private Path folder;

    @Test
    void aTerminalShowsWhatToMendWhereAndByWhichProvision() {
        FormatReport report = report(List.of(SIZE));

        assertThat(report.right()).isFalse();
        assertThat(report.text().lines())
                .containsExactly(
                        "a.docx: theo NĐ 30/2020/NĐ-CP: 1 điểm cần sửa, 0 điểm cần xem lại",
                        "  ! Tiêu ngữ: cỡ chữ là 12 pt; quy định 13 - 14 pt. (bảng 1, dòng 1, cột 2)"
                                + " [NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1]");
    }

    @Test
    void jsonHasTheFieldsOfTheContract() throws Exception {
        JsonNode node = new ObjectMapper().readTree(report(List.of(SIZE)).json());

        assertThat(node.get("file").asText()).isEqualTo("a.docx");
        assertThat(node.get("profile").asText()).isEqualTo("ND30_2020");
        JsonNode finding = node.at("/findings/0");
        assertThat(finding.get("code").asText()).isEqualTo("FORMAT_SIZE");
        assertThat(finding.get("severity").asText()).isEqualTo("WARNING");
        assertThat(finding.get("component").asText()).isEqualTo("MOTTO");
        assertThat(finding.get("measured").asText()).isEqualTo("12 pt");
        assertThat(finding.get("prescribed").asText()).isEqualTo("13 - 14 pt");
        assertThat(finding.get("at").asText()).isEqualTo("table 1, row 1, column 2");
        assertThat(finding.get("basis").asText()).startsWith("NĐ 30/2020");
        assertThat(finding.get("message").asText()).startsWith("Tiêu ngữ");
    }

    @Test
    void whatIsOnlyWorthALookLeavesAFileRight() {
        FormatFinding info = new FormatFinding(
                FormatCode.FORMAT_SIZE, "together", Component.MOTTO, Severity.INFO, "", "", List.of(), 1, "");

        assertThat(report(List.of(info)).right()).isTrue();
        assertThat(report(List.of()).text()).contains("chưa thấy điểm nào chưa phù hợp");
    }

    @Test
    void aFileThatIsNeitherWordNorPdfIsSaidSo() throws Exception {
        Path text = Files.writeString(folder.resolve("ghi-chu.txt"), "Không phải văn bản.");
        StringWriter out = new StringWriter();

        int exit = run(out, new StringWriter(), "format", text.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .contains("không kiểm tra được thể thức: chỉ kiểm tra được tệp Word (.docx) và tệp PDF");
    }

    @Test
    void wrongUsageAndPathsThatCannotBeOpenedAreTwo() {
        StringWriter err = new StringWriter();

        assertThat(run(
                        new StringWriter(),
                        err,
                        "format",
                        folder.resolve("khong-co.docx").toString()))
                .isEqualTo(2);
        assertThat(run(new StringWriter(), err, "format", "--profile", "ND99", "a.docx"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot be opened", "ND30_2020").doesNotContain("\tat ");
    }

    private static int run(StringWriter out, StringWriter err, String... args) {
        return CommandLineRun.of(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static FormatReport report(List<FormatFinding> findings) {
        return new FormatReport("a.docx", Optional.of(FormatProfile.ND30_2020), findings, "");
    }
}
