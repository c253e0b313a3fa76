package vn.vanthu.operations.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class RouteFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileOfTheSameNameWinsAndOthersAreAdded() throws IOException {
        Path own = Files.writeString(folder.resolve("receive-sftp.yaml"), "");
        Path more = Files.writeString(folder.resolve("report-to-province.yaml"), "");
        Files.writeString(folder.resolve("README.md"), "");
        Files.createDirectory(folder.resolve("old.yaml"));

        assertThat(RouteFiles.effective(List.of("send-sftp.yaml", "receive-sftp.yaml"), folder))
                .containsExactly("file:" + own, "file:" + more, "classpath:routes/send-sftp.yaml");
    }

    @Test
    void withoutAFolderTheBuiltInFilesAreRead() {
        assertThat(RouteFiles.effective(List.of("b.yaml", "a.yaml"), folder.resolve("none")))
                .containsExactly("classpath:routes/a.yaml", "classpath:routes/b.yaml");
    }

    @Test
    void theBuiltInFilesAreFoundOnTheClassPath() {
        assertThat(pattern(Map.of("vanthu.routes-dir", folder.toString())))
                .contains("classpath:routes/receive-email.yaml")
                .contains("classpath:routes/failure-policy.yaml");
    }

    @Test
    void aListTheUserSetsIsLeftAlone() {
        assertThat(pattern(Map.of("camel.main.routes-include-pattern", "classpath:mine.yaml")))
                .isEqualTo("classpath:mine.yaml");
    }

    @Test
    void camelRunsTheDepartmentsFileInsteadOfTheBuiltInOne() throws IOException {
        for (String builtIn :
                List.of("failure-policy", "receive-email", "receive-sftp", "receive-soap", "send-email", "send-sftp")) {
            Files.writeString(folder.resolve(builtIn + ".yaml"), route(builtIn, "ours"));
        }

        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OnlyCamel.class)
                .web(WebApplicationType.NONE)
                .properties("vanthu.routes-dir=" + folder, "camel.main.routes-exclude-pattern=classpath:routes/*")
                .run()) {
            CamelContext camel = context.getBean(CamelContext.class);
            assertThat(camel.getRoute("receive-email").getEndpoint().getEndpointUri())
                    .isEqualTo("direct://receive-email");
            assertThat(context.getBean(ProducerTemplate.class).requestBody("direct:receive-email", ""))
                    .isEqualTo("ours");
        }
    }

    private static String route(String id, String answer) {
        return """
                - route:
                    id: %1$s
                    from:
                      uri: direct:%1$s
                      steps:
                        - setBody:
                            expression:
                              constant:
                                expression: %2$s
                """
                .formatted(id, answer);
    }

    private static String pattern(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new RouteFiles().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("camel.main.routes-include-pattern");
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration(org.apache.camel.spring.boot.CamelAutoConfiguration.class)
    static class OnlyCamel {}
}
