package vn.vanthu.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees who starts the service in an empty folder. */
class SampleQuarterIT {

    private static final String PLAYED = "bảng theo dõi: ";
    private static final Duration PLAY = Duration.ofSeconds(180);

    @TempDir
    Path folder;

    private ServiceProcess service;

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void theQuarterIsPlayedOnAnyDayAndOnlyOnce() {
        service = ServiceProcess.onFreePorts(folder).start().awaitUp();
        awaitTable(1);

        assertThat(tableRows()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(service.printed()).contains(PLAYED + service.address().replace("127.0.0.1", "localhost"));
        List<JsonNode> cases = oldestFirst();
        everySampleHasItsVerdictAndLetter(cases);
        everyLetterIsAFile(cases);
        theRestOfTheHouseIsOpen(cases);

        service.stop();
        service.start().awaitUp();
        assertThat(service.json("/api/overview").get("received").asInt()).isEqualTo(cases.size());
        Postbox unit = new Postbox(
                service.port("vanthu.embedded.smtp-port"),
                service.port("vanthu.embedded.imap-port"),
                mailOf(cases.get(0).at("/unit/id").asText()));
        send(unit);
        await().atMost(Duration.ofSeconds(60)).until(() -> !unit.inbox().isEmpty());
        JsonNode last = service.json("/api/submissions").get(0);
        assertThat(last.get("caseNumber").asText())
                .isGreaterThan(cases.get(cases.size() - 1).get("caseNumber").asText());
        assertThat(number(last)).isEqualTo(highest(cases) + 1);
        awaitTable(1);
    }

    @Test
    void theQuarterIsPlayedInTheDaysOfTheDispatch() {
        service = ServiceProcess.onFreePorts(folder)
                .with("vanthu.clock", "2012-03-05T08:00:00+07:00")
                .start()
                .awaitUp();
        awaitTable(1);

        List<JsonNode> cases = oldestFirst();
        everySampleHasItsVerdictAndLetter(cases);
        JsonNode late = cases.get(cases.size() - 1);
        assertThat(late.at("/period").asText()).isEqualTo("2012Q1");
        assertThat(late.at("/timeliness/due").asText()).isEqualTo("2012-03-08T00:00:00+07:00");
        assertThat(late.at("/timeliness/at").asText()).startsWith("2012-03-08T00:0");
        assertThat(late.at("/timeliness/daysLate").asInt()).isEqualTo(1);
        assertThat(late.at("/timeliness/onTime").asBoolean()).isFalse();
        everyLetterIsAFile(cases);
        theRestOfTheHouseIsOpen(cases);
    }

    private static void everySampleHasItsVerdictAndLetter(List<JsonNode> cases) {
        assertThat(cases.stream().map(SampleQuarterIT::summary))
                .containsExactly(
                        "EMAIL ACCEPTED RECEIPT 1",
                        "SFTP ACCEPTED RECEIPT 2",
                        "SFTP SUPPLEMENT SUPPLEMENT_REQUEST 3 AREA_MISSING",
                        "SOAP SUPPLEMENT SUPPLEMENT_REQUEST 4 SUM_WRONG",
                        "SOAP ACCEPTED RECEIPT 1 DUPLICATE",
                        "EMAIL NEEDS_PERSON UNIT_UNKNOWN",
                        "EMAIL REJECTED REJECTION 5",
                        "EMAIL REJECTED REJECTION 6 FILE_ENCRYPTED",
                        "SFTP REJECTED REJECTION 7 FILE_UNREADABLE",
                        "EMAIL ACCEPTED RECEIPT 8 LATE");
    }

    /** Channel, verdict, letter, and those findings for which the sample was made. */
    private static String summary(JsonNode one) {
        List<String> words = new ArrayList<>();
        words.add(one.get("channel").asText());
        words.add(one.get("verdict").asText());
        for (JsonNode letter : one.get("letters")) {
            words.add(letter.get("kind").asText());
            words.add(Integer.toString(number(letter.get("number").asText())));
        }
        Stream.of("AREA_MISSING", "SUM_WRONG", "DUPLICATE", "UNIT_UNKNOWN", "FILE_ENCRYPTED", "FILE_UNREADABLE", "LATE")
                .filter(code -> one.get("findings").findValuesAsText("code").contains(code))
                .forEach(words::add);
        return String.join(" ", words);
    }

    private void everyLetterIsAFile(List<JsonNode> cases) {
        for (JsonNode one : cases) {
            for (JsonNode letter : one.get("letters")) {
                byte[] pdf = service.get(letter.get("pdf").asText()).body();
                byte[] docx = service.get(letter.get("docx").asText()).body();
                assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
                assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
                Path outgoing = service.data()
                        .resolve("outgoing")
                        .resolve(letter.get("madeAt").asText().substring(0, 4));
                String name = letter.get("number").asText().replace('/', '-');
                assertThat(outgoing.resolve(name + ".pdf")).hasBinaryContent(pdf);
                assertThat(outgoing.resolve(name + ".docx")).hasBinaryContent(docx);
                assertThat(service.json("/api/letters/" + letter.get("id").asText())
                                .get("number"))
                        .isEqualTo(letter.get("number"));
            }
        }
    }

    private void theRestOfTheHouseIsOpen(List<JsonNode> cases) {
        JsonNode overview = service.json("/api/overview");
        assertThat(overview.get("received").asInt()).isEqualTo(cases.size());
        assertThat(overview.get("answered").asInt() + overview.get("held").asInt())
                .isEqualTo(cases.size());
        assertThat(overview.get("unsent").asInt()).isZero();
        assertThat(service.json("/actuator/health").get("status").asText()).isEqualTo("UP");
        assertThat(service.json("/api/units"))
                .hasSizeGreaterThan(100)
                .allSatisfy(unit -> assertThat(unit.fieldNames()).toIterable().contains("id", "name", "email", "kind"));
        JsonNode first = cases.get(0);
        JsonNode status = service.json("/api/periods/" + first.get("period").asText() + "/status");
        Map<String, String> states = new java.util.HashMap<>();
        status.get("duties")
                .forEach(duty ->
                        states.put(duty.get("unit").asText(), duty.get("state").asText()));
        assertThat(states)
                .containsEntry(first.at("/unit/id").asText(), "ON_TIME")
                .containsEntry(cases.get(2).at("/unit/id").asText(), "SUPPLEMENT")
                .containsEntry(cases.get(cases.size() - 1).at("/unit/id").asText(), "LATE");
        assertThat(new String(service.get("/").body(), StandardCharsets.UTF_8))
                .contains("<html")
                .contains("Văn Thư");
        assertThat(service.json("/api/submissions/" + first.get("caseNumber").asText()))
                .isEqualTo(first);
    }

    private void awaitTable(int times) {
        await().atMost(PLAY).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(
                        service.printed().split(PLAYED, -1))
                .hasSize(times + 1));
    }

    private List<String> tableRows() {
        return service.printed()
                .lines()
                .filter(line -> line.matches("\\d{4}-\\d{6}  +(EMAIL|SFTP|SOAP) .*"))
                .toList();
    }

    private List<JsonNode> oldestFirst() {
        List<JsonNode> cases = new ArrayList<>();
        service.json("/api/submissions").forEach(one -> cases.add(0, one));
        return cases;
    }

    private String mailOf(String unitId) {
        for (JsonNode unit : service.json("/api/units")) {
            if (unit.get("id").asText().equals(unitId)) {
                return unit.get("email").asText();
            }
        }
        throw new AssertionError("no unit " + unitId);
    }

    private static void send(Postbox unit) {
        try {
            unit.send(
                    "Báo cáo", Map.of("ghi-chu.txt", "Không phải báo cáo".getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int highest(List<JsonNode> cases) {
        return cases.stream()
                .filter(one -> !one.get("letters").isEmpty())
                .mapToInt(SampleQuarterIT::number)
                .max()
                .orElseThrow();
    }

    private static int number(JsonNode one) {
        return number(one.at("/letters/0/number").asText());
    }

    private static int number(String letterNumber) {
        return Integer.parseInt(letterNumber.substring(0, letterNumber.indexOf('/')));
    }
}
