package vn.vanthu.operations.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.testing.Databases;

class HeldApiTest {

    private static final String SETTLED = "{\"by\": \"Trần Thị Mẫu\", \"note\": \"Đã trao đổi với đơn vị.\"}";
    private static final String COUNTED = SETTLED.replace(
            "}",
            ", \"answers\": [{\"unit\": \"huyen-lak\", \"obligation\": \"REPORT_QUARTER\", \"period\": \"2012Q1\"}]}");

    private JdbcClient jdbc;
    private MockMvc mvc;

    @BeforeEach
    void oneCaseIsHeld() {
        DataSource database = Databases.H2.empty();
        jdbc = JdbcClient.create(database);
        Clock clock = Clock.fixed(Instant.parse("2012-03-05T02:00:00Z"), ZoneOffset.UTC);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        mvc = standaloneSetup(new HeldApi(new HeldCases(jdbc, transaction, BuiltIn.DUTIES, clock)))
                .build();
        jdbc.sql(
                        """
                insert into submission (case_number, delivery_key, channel, account, verified, automatic, sent_at,
                    received_at, registered_at, state, attempts, next_try_at)
                values ('2012-000001', 'key', 'EMAIL', 'a@b.example', true, false, :now, :now, :now, 'HELD', 1, :now)""")
                .param("now", Instant.parse("2012-03-05T01:00:00Z").atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void aCaseIsClosedOnceAndStaysClosed() throws Exception {
        assertThat(close("2012-000001", COUNTED).getStatus()).isEqualTo(202);
        assertThat(close("2012-000001", COUNTED).getStatus()).isEqualTo(202);
        MockHttpServletResponse otherwise = close("2012-000001", SETTLED);
        assertThat(otherwise.getStatus()).isEqualTo(409);
        assertThat(otherwise.getContentAsString()).contains("does not wait for a person");
        assertThat(jdbc.sql("select days_late from closing_duty")
                        .query(Integer.class)
                        .list())
                .containsExactly(0);
    }

    @Test
    void aCaseThatIsNotThereIsSaidSo() throws Exception {
        assertThat(close("2012-000002", SETTLED).getStatus()).isEqualTo(404);
        assertThat(post("reassess", "2012-000002", SETTLED).getStatus()).isEqualTo(404);
    }

    @Test
    void aCaseThatIsJudgedAnewWaitsInTheQueue() throws Exception {
        assertThat(post("reassess", "2012-000001", "{\"by\": \"Trần Thị Mẫu\"}").getStatus())
                .isEqualTo(202);
        assertThat(state()).isEqualTo("WAITING");
        assertThat(post("reassess", "2012-000001", SETTLED).getStatus()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"by\": \"Trần Thị Mẫu\"}",
                "{\"by\": \"  \", \"note\": \"x\"}",
                "{\"by\": \"Trần Thị Mẫu\", \"note\": \" \\n \"}",
                "{\"by\": \"a\\u0000b\", \"note\": \"x\"}",
                "{\"by\": \"x\", \"note\": \"x\", \"answers\": [{\"unit\": \"huyen-lak\"}]}",
                "{\"by\": \"x\", \"note\": \"x\", \"answers\": [null]}",
                "{\"by\": \"x\", \"note\": \"x\", \"answers\": [{\"unit\": \"u\", \"obligation\": \"?\", \"period\": \"2012Q1\"}]}",
                "{\"by\": \"x\", \"note\": \"x\", \"answers\": [{\"unit\": \"u\", \"obligation\": \"A_B\", \"period\": \"Q1\"}]}",
            })
    void whatCannotBeKeptIsRefused(String body) throws Exception {
        assertThat(close("2012-000001", body).getStatus()).isEqualTo(400);
        assertThat(state()).isEqualTo("HELD");
    }

    @Test
    void namesAndNotesHaveAnEnd() throws Exception {
        assertThat(close("2012-000001", SETTLED.replace("Trần", "T".repeat(100)))
                        .getStatus())
                .isEqualTo(400);
        assertThat(close("2012-000001", SETTLED.replace("Đã", "Đ".repeat(2000))).getStatus())
                .isEqualTo(400);
        assertThat(state()).isEqualTo("HELD");
    }

    @Test
    void withoutTheHeaderNothingIsDone() throws Exception {
        MockHttpServletResponse reply = mvc.perform(MockMvcRequestBuilders.post("/api/submissions/2012-000001/close")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(SETTLED))
                .andReturn()
                .getResponse();
        assertThat(reply.getStatus()).isEqualTo(400);
        assertThat(state()).isEqualTo("HELD");
    }

    private String state() {
        return jdbc.sql("select state from submission").query(String.class).single();
    }

    private MockHttpServletResponse close(String caseNumber, String body) throws Exception {
        return post("close", caseNumber, body);
    }

    private MockHttpServletResponse post(String what, String caseNumber, String body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/api/submissions/{case}/{what}", caseNumber, what)
                        .header("X-Requested-By", "test")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }
}
