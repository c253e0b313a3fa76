package vn.vanthu.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Route files are wiring that a network team may read and change; what they may hold is settled here. */
class RoutesTest {

    private static final Path ROUTES = Path.of("routes");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(ROUTES)) {
            return found.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileHoldsOneFlowOfItsOwnName(Path file) throws IOException {
        List<Map<String, Object>> flows = read(file);

        assertThat(file.getFileName().toString()).endsWith(".yaml");
        assertThat(flows).hasSize(1);
        assertThat(flows.get(0)).hasSize(1);
        Map.Entry<String, Object> flow = flows.get(0).entrySet().iterator().next();
        assertThat(flow.getKey()).isIn("route", "routeConfiguration");
        assertThat(flow.getValue())
                .extracting("id")
                .isEqualTo(file.getFileName().toString().replace(".yaml", ""));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRouteKeepsTheOneFailurePolicy(Path file) throws IOException {
        Map<String, Object> flow = read(file).get(0);

        if (flow.containsKey("route")) {
            assertThat(flow.get("route")).extracting("routeConfigurationId").isEqualTo("failure-policy");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noAddressIsMadeOfWhatAMessageSays(Path file) throws IOException {
        List<String> uris = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        walk(read(file), uris, steps);

        assertThat(uris).allSatisfy(uri -> assertThat(uri)
                .doesNotContain("${")
                .doesNotContain("$simple{")
                .doesNotContainIgnoringCase("header."));
        assertThat(steps)
                .doesNotContain(
                        "toD",
                        "recipientList",
                        "recipient-list",
                        "dynamicRouter",
                        "dynamic-router",
                        "routingSlip",
                        "routing-slip",
                        "enrich",
                        "pollEnrich",
                        "poll-enrich",
                        "process",
                        "script",
                        "groovy");
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatComesFromOutsideLosesItsHeadersFirst(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();

        if (name.startsWith("receive-") || name.startsWith("send-")) {
            Map<?, ?> route = (Map<?, ?>) read(file).get(0).get("route");
            List<?> steps = (List<?>) ((Map<?, ?>) route.get("from")).get("steps");
            assertThat(steps.get(0)).isEqualTo(Map.of("removeHeaders", Map.of("pattern", "*")));
        } else {
            assertThat(text).doesNotContain("${header");
        }
    }

    private static void walk(Object node, List<String> uris, List<String> steps) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                steps.add(key.toString());
                if (key.equals("uri")) {
                    uris.add(value.toString());
                }
                if ((key.equals("to") || key.equals("from")) && value instanceof String uri) {
                    uris.add(uri);
                }
                walk(value, uris, steps);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> walk(item, uris, steps));
        }
    }

    private static List<Map<String, Object>> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        }
    }
}
