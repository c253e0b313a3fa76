package vn.vanthu.operations.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.vanthu.forms.adapter.Office;

class FormApiTest {

    private final MockMvc mvc = standaloneSetup(new FormApi(Office.FORMS)).build();

    @Test
    void aFormIsDownloadedUnderItsName() throws Exception {
        MockHttpServletResponse word = response("/api/forms/huyen-lak/REPORT_QUARTER/2012Q1");
        assertThat(word.getStatus()).isEqualTo(200);
        assertThat(word.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("bao-cao-2012Q1-huyen-lak.docx");
        assertThat(word.getContentType()).endsWith("wordprocessingml.document");
        MockHttpServletResponse sheets = response("/api/forms/so-tu-phap/PLAN_PERIOD/2011-2015?format=xlsx");
        assertThat(sheets.getHeader("Content-Disposition")).contains("khung-ke-hoach-2011-2015-so-tu-phap.xlsx");
        assertThat(sheets.getContentAsByteArray()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({
        "huyen-khong-co/REPORT_QUARTER/2012Q1, 404",
        "huyen-lak/INSPECTION_PLAN/2012, 404",
        "huyen-lak/REPORT_HALF/2012H2, 404",
        "huyen-lak/REPORT_QUARTER/2012Q1?format=pdf, 404",
        "huyen-lak/REPORT_QUARTER/1912Q1, 400",
        "huyen-lak/report/2012Q1, 400",
    })
    void whatThereIsNotIsSaidSo(String path, int status) throws Exception {
        assertThat(response("/api/forms/" + path).getStatus()).isEqualTo(status);
    }

    private MockHttpServletResponse response(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }
}
