package vn.vanthu.operations.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanthu.correspondence.SealingFailure;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.TemplateFault;

class OwnFaultsTest {

    @RestController
    static class Desk {

        @PostMapping("/sign")
        void sign() {
            throw new SealingFailure("the authority gives no stamp");
        }

        @PostMapping("/write")
        void write() {
            throw new TemplateException("receipt", List.of(new TemplateFault("dateWords", "", "missing field")));
        }
    }

    private final MockMvc mvc =
            standaloneSetup(new Desk()).setControllerAdvice(new OwnFaults()).build();

    @Test
    void aLetterThatCannotBeSignedOrWrittenNowIsOurFaultAndSaysWhy() throws Exception {
        MockHttpServletResponse sign = mvc.perform(post("/sign")).andReturn().getResponse();
        assertThat(sign.getStatus()).isEqualTo(503);
        assertThat(sign.getContentAsString()).contains("the authority gives no stamp");

        MockHttpServletResponse write = mvc.perform(post("/write")).andReturn().getResponse();
        assertThat(write.getStatus()).isEqualTo(503);
        assertThat(write.getContentAsString()).contains("missing field: dateWords");
    }
}
