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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.consolidation.adapter.FilledRegister;

class ConsolidateCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String caseNumber;
    private String unit;

    @BeforeEach
    void register() {
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/h2/vanthu;AUTO_SERVER=TRUE", "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        FilledRegister register = new FilledRegister(database, folder, "");
        unit = register.units().get(0);
        caseNumber = register.answer(unit, FilledRegister.Q1, 1, Map.of("3/3.1.1", "120", "3/3.1.2", "60"));
        register.answer(register.units().get(1), FilledRegister.Q1, 1, Map.of("3/3.1.1", "80", "3/3.1.2", "40"));
        database.dispose();
    }

    @Test
    void theReportIsWrittenInFourFormsAndTheTableSaysWhoIsLacking() {
        Path target = folder.resolve("bc");
        assertThat(run("consolidate", "--data-dir", folder, "--period", "2026Q1", "--out", target))
                .isZero();
        for (String form : List.of("docx", "pdf", "xlsx", "xml")) {
            assertThat(target.resolve("tong-hop-2026Q1-report-quarter." + form)).isNotEmptyFile();
        }
        assertThat(out.toString()).contains("Đã tổng hợp: 2 trong ", "Còn thiếu: ", "Vấn đề cần làm rõ: ");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLAN_YEAR, plan-year, Số nhiệm vụ ghi kinh phí", "SCORE_FILE, score-file, Tổng điểm tự đánh giá"})
    void plansAndScoreFilesHavePagesOfTheirOwn(String obligation, String name, String column) throws IOException {
        Path target = folder.resolve("bc");
        assertThat(run(
                        "consolidate",
                        "--data-dir",
                        folder,
                        "--period",
                        "2026",
                        "--obligation",
                        obligation,
                        "--out",
                        target))
                .isZero();
        assertThat(words(target.resolve("tong-hop-2026-" + name + ".docx"))).contains(column);
    }

    private static String words(Path docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void theSameRegisterGivesTheSameBytes() throws IOException {
        run("consolidate", "--data-dir", folder, "--period", "2026Q1", "--out", folder.resolve("a"));
        run("consolidate", "--data-dir", folder, "--period", "2026Q1", "--out", folder.resolve("b"));
        for (String form : List.of("docx", "pdf", "xlsx", "xml")) {
            String name = "tong-hop-2026Q1-report-quarter." + form;
            assertThat(Files.readAllBytes(folder.resolve("a").resolve(name)))
                    .isEqualTo(Files.readAllBytes(folder.resolve("b").resolve(name)));
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, America/St_Johns", "ar-EG-u-nu-arab, Pacific/Kiritimati", "hi-IN-u-nu-deva, Asia/Kathmandu"})
    void languageAndZoneOfTheMachineChangeNothing(String language, String zone) throws IOException {
        run("consolidate", "--data-dir", folder, "--period", "2026Q1", "--out", folder.resolve("a"));
        Locale locale = Locale.getDefault();
        TimeZone own = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            run("consolidate", "--data-dir", folder, "--period", "2026Q1", "--out", folder.resolve("b"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(own);
        }
        for (String form : List.of("docx", "pdf", "xlsx", "xml")) {
            String name = "tong-hop-2026Q1-report-quarter." + form;
            assertThat(folder.resolve("b").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(name));
        }
    }

    @Test
    void strictlyALackingUnitIsOne() throws IOException {
        assertThat(run(
                        "consolidate",
                        "--data-dir",
                        folder,
                        "--period",
                        "2026Q1",
                        "--out",
                        folder.resolve("bc"),
                        "--strict",
                        "--json"))
                .isEqualTo(1);
        JsonNode said = new ObjectMapper().readTree(out.toString());
        assertThat(said.get("obligation").asText()).isEqualTo("REPORT_QUARTER");
        assertThat(said.get("counted").asInt()).isEqualTo(2);
        assertThat(said.get("lacking")).hasSize(said.get("units").asInt() - 2);
    }

    @Test
    void aPeriodThatNobodyReportsOnIsRefusedInOneLine() {
        assertThat(run("consolidate", "--data-dir", folder, "--period", "1999Q1", "--out", folder))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("1999Q1");
        assertThat(run(
                        "consolidate",
                        "--data-dir",
                        folder.resolve("nichts"),
                        "--period",
                        "2026Q1",
                        "--out",
                        folder.resolve("bc")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no register").doesNotContain("\tat ");
    }

    @Test
    void aNumberIsTracedToUnitSubmissionFileAndPlaceWithItsArithmetic() {
        assertThat(run("trace", "--data-dir", folder, "--period", "2026Q1", "3/3.1.1"))
                .isZero();
        assertThat(out.toString()).contains("3/3.1.1", "200", "120 + 80", caseNumber, "bao-cao.docx", "bảng 3");
        assertThat(out.toString().lines().filter(line -> line.contains("Chưa có báo cáo (")))
                .hasSize(1);
    }

    @Test
    void severalNumbersAreSeveralObjects() throws IOException {
        assertThat(run("trace", "--data-dir", folder, "--period", "2026Q1", "--json", "3/3.1.1", "3/3.1"))
                .isZero();
        List<JsonNode> objects = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            objects.add(new ObjectMapper().readTree(line));
        }
        assertThat(objects).hasSize(2);
        assertThat(objects.get(0).get("total").asText()).isEqualTo("200");
        assertThat(objects.get(0).get("rows").get(0).get("unitId").asText()).isEqualTo(unit);
        assertThat(objects.get(0).get("rows").get(0).get("place").asText()).startsWith("table 3, row ");
        assertThat(objects.get(1).get("operands")).hasSize(2);
    }

    @Test
    void aCodeThatNoFormHasIsAskedBackWithThoseNear() {
        assertThat(run("trace", "--data-dir", folder, "--period", "2026Q1", "3.1.1", "99/9"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"3.1.1\"; near: ", "3/3.1.1", "99/9");
        assertThat(out.toString()).isEmpty();
    }

    private int run(Object... arguments) {
        String[] args = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return CommandLineRun.of(new PrintWriter(out), new PrintWriter(err), args);
    }
}
