package vn.vanthu.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running service reminds by itself: the week before 08/3/2012. */
class LadderIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private ServiceProcess service;

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void aUnitIsRemindedOnceInItsMailboxByALetterThatSaysItsRule() throws Exception {
        service = ladder("2012-03-05T08:00:00+07:00").start().awaitUp();
        Postbox unit = postbox("lak@daklak.example");
        await().atMost(PATIENCE).until(() -> !unit.inbox().isEmpty());

        Postbox.Received mail = unit.inbox().get(0);
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("In-Reply-To")).isEmpty();
        assertThat(mail.subject()).startsWith("Công văn số").contains("nhắc thời hạn gửi báo cáo cải cách hành chính");
        assertThat(new String(mail.file(".docx"), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        try (PDDocument pdf = Loader.loadPDF(mail.file(".pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Công văn số 125/SNV-CCHC ngày 01/3/2012")
                    .contains("trước ngày 08/3/2012")
                    .contains("Không phát sinh");
        }
        JsonNode letter = letter("huyen-lak");
        assertThat(mail.messageId()).contains(letter.get("id").asText());
        assertThat(letter.get("kind").asText()).isEqualTo("REMINDER");
        assertThat(letter.has("caseNumber")).isFalse();
        assertThat(letter.at("/duties/0/obligation").asText()).isEqualTo("REPORT_QUARTER");
        assertThat(letter.at("/duties/0/step").asText()).isEqualTo("REMINDER");
        assertThat(letter.at("/duties/0/why/0").asText()).isEqualTo("Căn cứ: CV 125/SNV-CCHC, mục 5.");
        assertThat(letter.at("/deliveries/0/to").asText()).isEqualTo("lak@daklak.example");

        service.stop();
        service.start().awaitUp();
        unit.send("Báo cáo", Map.of("bc.docx", HandTyped.report("Lắk", "9", 0)), Map.of());
        await().atMost(PATIENCE).until(() -> kinds("huyen-lak").contains("RECEIPT"));
        assertThat(kinds("huyen-lak")).containsExactly("RECEIPT", "REMINDER");
        JsonNode receipt = letter("huyen-lak");
        assertThat(receipt.get("caseNumber").asText()).isEqualTo("2012-000001");
        assertThat(receipt.get("findings").isArray()).isTrue();
        assertThat(receipt.get("duties")).isEmpty();
    }

    @Test
    void atNightNothingGoesOut() throws Exception {
        service = ladder("2012-03-05T20:00:00+07:00").start().awaitUp();
        Postbox unit = postbox("lak@daklak.example");
        unit.send("Báo cáo", Map.of("bc.docx", HandTyped.report("Lắk", "9", 0)), Map.of());
        await().atMost(PATIENCE).until(() -> !unit.inbox().isEmpty());

        assertThat(service.json("/api/letters")).hasSize(1);
    }

    private ServiceProcess ladder(String clock) {
        return ServiceProcess.onFreePorts(folder)
                .with("vanthu.sample", false)
                .with("vanthu.clock", clock)
                .with("vanthu.ladder.enabled", true)
                .with("vanthu.ladder.initial-delay", 0)
                .with("vanthu.ladder.poll", 200);
    }

    private Postbox postbox(String address) {
        return new Postbox(
                service.port("vanthu.embedded.smtp-port"), service.port("vanthu.embedded.imap-port"), address);
    }

    /** The latest letter to a unit. */
    private JsonNode letter(String unit) {
        for (JsonNode one : service.json("/api/letters")) {
            if (one.get("unit").asText().equals(unit)) {
                return service.json("/api/letters/" + one.get("id").asText());
            }
        }
        throw new AssertionError("no letter to " + unit);
    }

    private List<String> kinds(String unit) {
        List<String> kinds = new java.util.ArrayList<>();
        service.json("/api/letters").forEach(one -> {
            if (one.get("unit").asText().equals(unit)) {
                kinds.add(one.get("kind").asText());
            }
        });
        return kinds;
    }
}
