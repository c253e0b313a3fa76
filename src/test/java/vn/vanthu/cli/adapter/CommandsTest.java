package vn.vanthu.cli.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.testing.PlainWord;

class CommandsTest {

    private static final String IN_TIME = "2012-03-05T08:00:00+07:00";
    private static final PlainWord REPORT = PlainWord.district("HUYỆN KRÔNG PẮC", "12");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path complete;
    private Path gap;

    @BeforeEach
    void papers() throws IOException {
        complete = Files.write(folder.resolve("đủ.docx"), REPORT.docx());
        gap = Files.write(
                folder.resolve("thiếu.docx"),
                REPORT.without("5. Cải cách", "Tiếp tục thực hiện khoán").docx());
    }

    @Test
    void acceptedIsZeroAndAnythingElseIsOne() {
        assertThat(run("check", "--as-of", IN_TIME, complete)).isZero();
        assertThat(run("check", "--as-of", IN_TIME, gap)).isEqualTo(1);
        assertThat(run("check", "--as-of", IN_TIME, complete, gap)).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aTerminalShowsVerdictPaperUnitDutyDueAndAnswerInWords() {
        run("check", "--as-of", IN_TIME, gap);
        assertThat(out.toString())
                .contains("thiếu.docx: Đề nghị bổ sung")
                .contains("Văn bản: 12/BC-UBND Công tác cải cách hành chính quý I năm 2012")
                .contains("Đơn vị: UBND huyện Krông Pắc")
                .contains("Nghĩa vụ: báo cáo cải cách hành chính quý I năm 2012")
                .contains("✗ Thiếu nội dung lĩnh vực \"Cải cách tài chính công\" (mục II.5)")
                .contains("Văn bản trả lời: công văn đề nghị bổ sung, hoàn thiện");
    }

    @Test
    void jsonIsOneObjectALineWithTheFieldsOfTheContract() throws IOException {
        run("check", "--json", "--as-of", IN_TIME, complete, gap);
        List<JsonNode> objects = json();
        assertThat(objects).hasSize(2);
        assertThat(names(objects.get(0)))
                .contains(
                        "file",
                        "channel",
                        "receivedAt",
                        "sentAt",
                        "readable",
                        "format",
                        "document",
                        "unit",
                        "obligation",
                        "period",
                        "sections",
                        "indicators",
                        "timeliness",
                        "findings",
                        "verdict",
                        "letters");
        assertThat(names(objects.get(0).get("document")))
                .contains(
                        "issuer",
                        "parent",
                        "number",
                        "notation",
                        "place",
                        "date",
                        "type",
                        "subject",
                        "recipients",
                        "signer");
        assertThat(names(objects.get(0).at("/document/signer"))).containsExactly("authority", "title", "name");
        assertThat(names(objects.get(0).get("unit"))).containsExactly("id", "name");
        assertThat(names(objects.get(0).get("timeliness"))).contains("due", "clock", "at", "onTime", "daysLate");
        assertThat(names(objects.get(0).at("/sections/0"))).contains("code", "state", "heading", "at", "confidence");
        assertThat(names(objects.get(1).at("/findings/0"))).contains("code", "severity", "message", "basis");
        assertThat(objects.get(0).at("/sentAt").asText()).isEqualTo(IN_TIME);
        assertThat(objects.get(0).at("/letters/0/kind").asText()).isEqualTo("RECEIPT");
        assertThat(objects.get(1).at("/letters/0/kind").asText()).isEqualTo("SUPPLEMENT_REQUEST");
    }

    @Test
    void severalFilesAreOneSubmissionOnlyWhenTogether() throws IOException {
        run("check", "--json", "--together", "--as-of", IN_TIME, complete, gap);
        assertThat(json()).hasSize(1);
    }

    @Test
    void aFolderIsOneSubmission() throws IOException {
        assertThat(run("check", "--json", "--as-of", IN_TIME, folder)).isZero();
        assertThat(json()).hasSize(1);
        assertThat(json().get(0).get("parts")).hasSize(2);
    }

    @Test
    void aPathThatCannotBeOpenedIsNamedInOneLineBeforeAnythingIsSaid() throws IOException {
        assertThat(run("check", "--as-of", IN_TIME, complete, folder.resolve("không-có.docx")))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains("không-có.docx");
        Path empty = Files.createDirectory(folder.resolve("trống"));
        assertThat(run("check", empty)).isEqualTo(2);
    }

    @Test
    void wrongUsageIsTwoWithoutAStackTrace() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--as-of", "hôm qua", complete)).isEqualTo(2);
        assertThat(run("check", "--unit", "huyen-khong-co", complete)).isEqualTo(2);
        assertThat(run("tra-cuu")).isEqualTo(2);
        assertThat(err.toString())
                .contains("huyen-khong-co", "2012-03-05T08:00:00+07:00")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void theUnitGivenIsTheSender() throws IOException {
        assertThat(run("check", "--json", "--as-of", IN_TIME, "--unit", "huyen-buon-don", complete))
                .isEqualTo(1);
        assertThat(json().get(0).get("verdict").asText()).isEqualTo("NEEDS_PERSON");
        assertThat(json().get(0).at("/unit/id").asText()).isEqualTo("huyen-buon-don");
        assertThat(json().get(0).get("letters")).isEmpty();
    }

    @Test
    void aFileOverTheLimitIsNotReadAndSaidSo() throws IOException {
        Path huge = folder.resolve("lon.docx");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(run("check", "--json", "--as-of", IN_TIME, "--unit", "huyen-krong-pac", huge))
                .isEqualTo(1);
        assertThat(json().get(0).at("/findings/0/code").asText()).isEqualTo("FILE_TOO_LARGE");
        assertThat(json().get(0).get("verdict").asText()).isEqualTo("REJECTED");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString()).contains("--as-of", "--unit", "--json", "--together", "--config-dir", "FILE");
    }

    @Test
    void aPreviewThatLacksFieldsNamesAllOfThemAndWritesNothing() throws IOException {
        Path data = Files.writeString(folder.resolve("data.json"), "{\"agencyName\": \"SỞ NỘI VỤ\"}");
        Path target = folder.resolve("out");
        assertThat(run("render", "--template", "receipt", "--data", data, "--out", target))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("missing field: number", "missing field: subject", "missing field: signerName")
                .doesNotContain("\tat ");
        assertThat(target).doesNotExist();
    }

    @Test
    void dataThatIsNoJsonAndATemplateThatIsNotThereAreSaidInAWord() throws IOException {
        Path data = Files.writeString(folder.resolve("data.json"), "{not json");
        assertThat(run("render", "--template", "receipt", "--data", data, "--out", folder))
                .isEqualTo(2);
        assertThat(err.toString()).contains("data.json: a JSON object is expected; line 1, column");
        Files.writeString(data, "{}");
        assertThat(run("render", "--template", "../../pom", "--data", data, "--out", folder))
                .isEqualTo(2);
        assertThat(run("render", "--template", "nothing", "--data", data, "--out", folder))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nothing").doesNotContain("\tat ");
    }

    @Test
    void aDocumentGivenAsDataIsWrittenInEitherFormat() throws IOException {
        Path document = Path.of("docs", "dispatch-125.json");
        Path then = folder.resolve("then");
        Path today = folder.resolve("today");
        assertThat(run("render", "--document", document, "--out", then, "--pdf"))
                .isZero();
        assertThat(run("render", "--document", document, "--profile", "ND30_2020", "--out", today, "--pdf"))
                .isZero();
        assertThat(then.resolve("official-letter.docx")).isNotEmptyFile();
        assertThat(then.resolve("official-letter.pdf")).isNotEmptyFile();
        assertThat(Files.readAllBytes(today.resolve("official-letter.docx")))
                .isNotEqualTo(Files.readAllBytes(then.resolve("official-letter.docx")));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDocumentThatIsNoneIsSaidInAWord() throws IOException {
        Path document = Files.writeString(folder.resolve("document.json"), "{\"type\": \"LETTER\"}");
        assertThat(run("render", "--document", document, "--out", folder)).isEqualTo(2);
        Files.writeString(document, "{\"sujet\": \"x\"}");
        assertThat(run("render", "--document", document, "--out", folder)).isEqualTo(2);
        assertThat(run("render", "--document", document, "--template", "receipt", "--out", folder))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("type: LETTER is no type of document", "sujet: unknown field")
                .doesNotContain("\tat ");
    }

    @Test
    void theBlankFormsOfADutyAreWrittenUnderTellingNames() {
        Path out = folder.resolve("mẫu");
        assertThat(run(
                        "form",
                        "--unit",
                        "huyen-lak",
                        "--obligation",
                        "REPORT_QUARTER",
                        "--period",
                        "2012Q1",
                        "--out",
                        out))
                .isZero();
        assertThat(out.resolve("bao-cao-2012Q1-huyen-lak.docx")).isNotEmptyFile();
        assertThat(out.resolve("phu-luc-2012Q1-huyen-lak.xlsx")).isNotEmptyFile();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFormOfWhatIsNotOwedIsRefusedInOneLine() {
        assertThat(run(
                        "form",
                        "--unit",
                        "huyen-lak",
                        "--obligation",
                        "REPORT_HALF",
                        "--period",
                        "2012H2",
                        "--out",
                        folder))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("huyen-lak", "REPORT_HALF", "2012H2");
    }

    private int run(Object... arguments) {
        String[] args = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return CommandLineRun.of(new PrintWriter(out), new PrintWriter(err), args);
    }

    private List<JsonNode> json() throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            objects.add(new ObjectMapper().readTree(line));
        }
        return objects;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
