package vn.vanthu.operations.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.vanthu.consolidation.adapter.FilledRegister;
import vn.vanthu.testing.Databases;

class ConsolidationApiTest {

    private static final String BY = "{\"by\": \"Trần Thị Mẫu\", \"note\": \"Đã rà soát.\"}";
    private static final String QUARTER = "/api/periods/2026Q1";

    @TempDir
    Path folder;

    private FilledRegister register;
    private MockMvc mvc;

    @BeforeEach
    void twoUnitsAnswered() {
        register = new FilledRegister(Databases.H2.empty(), folder, "");
        ConsolidationView view = new ConsolidationView(
                register.jdbc, register.book, register.closings, register.own, register.duties, new ObjectMapper());
        mvc = standaloneSetup(
                        new ConsolidationApi(
                                view, register.desk, register.book, register.originals, register.duties.regimes()),
                        new PeriodClerkApi(register.closings, register.own, register.duties.regimes(), register.clock),
                        new TraceApi(register.shelf, register.latest, register.duties.regimes(), register.clock))
                .build();
        register.answer(register.units().get(0), FilledRegister.Q1, 1, Map.of("3/3.1.1", "10"));
        register.answer(register.units().get(1), FilledRegister.Q1, 1, Map.of("3/3.1.1", "5"));
    }

    @Test
    void aReportGoesFromNothingOverDraftAndApprovalToItsNumber() throws Exception {
        assertThat(json(get("/consolidated")).get("state").asText()).isEqualTo("NONE");
        assertThat(get("/consolidated.pdf").getStatus()).isEqualTo(404);
        assertThat(post("/consolidated/approve", BY).getStatus()).isEqualTo(404);
        assertThat(json(post("/consolidated/draft", BY)).get("unchanged").asBoolean())
                .isFalse();
        assertThat(json(post("/consolidated/draft", BY)).get("unchanged").asBoolean())
                .isTrue();
        assertThat(post("/consolidated/issue", BY).getStatus()).isEqualTo(409);
        assertThat(post("/consolidated/approve", BY).getStatus()).isEqualTo(200);
        assertThat(json(post("/consolidated/issue", BY)).get("number").asText()).isEqualTo("01/BC-SNV");

        JsonNode state = json(get("/consolidated"));
        assertThat(state.get("state").asText()).isEqualTo("ISSUED");
        assertThat(state.get("lacking").size()).isEqualTo(register.units().size() - 2);
        assertThat(state.at("/versions/0/approved/by").asText()).isEqualTo("Trần Thị Mẫu");
        assertThat(state.get("correctionNeeded").asBoolean()).isFalse();
        assertThat(get("/consolidated.pdf").getContentAsString()).startsWith("PDF 01 1");
        assertThat(get("/consolidated.xlsx").getHeader("Content-Disposition"))
                .contains("tong-hop-2026Q1-report-quarter-1.xlsx");
    }

    @Test
    void aPaperThatComesAfterClosingIsFlaggedForACorrection() throws Exception {
        post("/consolidated/draft", BY);
        post("/consolidated/approve", BY);
        post("/consolidated/issue", BY);
        assertThat(post("/consolidated/close", "{\"by\": \"Trần Thị Mẫu\"}").getStatus())
                .isEqualTo(400);
        assertThat(post("/consolidated/close", BY).getStatus()).isEqualTo(204);
        String late = register.answer(register.units().get(2), FilledRegister.Q1, 1, Map.of("3/3.1.1", "1"));

        JsonNode state = json(get("/consolidated"));
        assertThat(state.get("closed").asBoolean()).isTrue();
        assertThat(state.get("correctionNeeded").asBoolean()).isTrue();
        assertThat(state.at("/since/0/caseNumber").asText()).isEqualTo(late);
        assertThat(state.at("/since/0/counts").asBoolean()).isTrue();
        assertThat(post("/consolidated/draft", BY).getStatus()).isEqualTo(409);
        assertThat(post("/consolidated/reopen", BY).getStatus()).isEqualTo(204);
        JsonNode drawn = json(post("/consolidated/draft", BY));
        assertThat(drawn.get("version").asInt()).isEqualTo(2);
        assertThat(json(get("/consolidated"))
                        .at("/versions/0/changes/figures/0/totalAfter")
                        .asText())
                .isEqualTo("16");
    }

    @Test
    void theDepartmentWritesOnlyIntoPartsOfTheOutline() throws Exception {
        assertThat(put("/consolidated/own/II.3", "{\"by\": \"Mẫu\", \"text\": \"Đã kiểm tra 04 đơn vị.\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(put("/consolidated/own/IX", "{\"by\": \"Mẫu\", \"text\": \"Không có phần này.\"}")
                        .getStatus())
                .isEqualTo(400);
        assertThat(put("/consolidated/own/II.3", "{\"by\": \"Mẫu\"}").getStatus())
                .isEqualTo(400);
        assertThat(json(get("/consolidated")).get("own").findValuesAsText("text"))
                .containsExactly("Đã kiểm tra 04 đơn vị.");
    }

    @Test
    void aNumberIsTracedAndACodeThatIsNotThereAskedBack() throws Exception {
        JsonNode trace = json(get("/trace/3/3.1.1"));
        assertThat(trace.get("total").asText()).isEqualTo("15");
        assertThat(trace.get("rows").size()).isEqualTo(register.units().size());
        MockHttpServletResponse unknown = get("/trace/3.1.1");
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString()).contains("3/3.1.1");
    }

    @Test
    void whatIsNoPeriodOrNoReportIsSaidSo() throws Exception {
        assertThat(send(MockMvcRequestBuilders.get("/api/periods/soon/consolidated"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(MockMvcRequestBuilders.get("/api/periods/1999Q1/consolidated"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(MockMvcRequestBuilders.get(QUARTER + "/consolidated?obligation=FEEDBACK"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(MockMvcRequestBuilders.post(QUARTER + "/consolidated/draft"))
                        .getStatus())
                .isEqualTo(400);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(QUARTER + path));
    }

    private MockHttpServletResponse post(String path, String body) throws Exception {
        return send(MockMvcRequestBuilders.post(QUARTER + path)
                .header("X-Requested-By", "test")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MockHttpServletResponse put(String path, String body) throws Exception {
        return send(MockMvcRequestBuilders.put(QUARTER + path)
                .header("X-Requested-By", "test")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return new ObjectMapper().readTree(response.getContentAsByteArray());
    }
}
