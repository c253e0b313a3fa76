package vn.vanthu.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.intake.adapter.soap.api.DutyStatus;
import vn.vanthu.intake.adapter.soap.api.EOfficeFault;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatusResponse;
import vn.vanthu.intake.adapter.soap.api.Letter;
import vn.vanthu.intake.adapter.soap.api.State;
import vn.vanthu.intake.adapter.soap.api.Verdict;

/** Units' clerks at the doors of a running service, with nothing but common programs and papers of their own. */
class ClerkIT {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final LocalDate DATE = LocalDate.of(2012, 3, 5);
    private static final int LIMIT = 1_000_000;

    @TempDir
    static Path folder;

    private static ServiceProcess service;

    /** Up and at work: the first answer of a process takes longer than those that follow. */
    @BeforeAll
    static void open() throws Exception {
        service = ServiceProcess.onFreePorts(folder)
                .with("vanthu.sample", false)
                .with("vanthu.clock", "2012-03-05T08:00:00+07:00")
                .with("vanthu.intake.max-bytes", LIMIT + "B")
                .start()
                .awaitUp();
        Postbox early = postbox("krongnang@daklak.example");
        early.send("Báo cáo", Map.of("bao-cao.docx", HandTyped.report("Krông Năng", "8", 0)), Map.of());
        awaitMails(early, 1, Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void aReportByMailIsAnsweredInTheUnitsMailbox() throws Exception {
        Postbox unit = postbox("krongpac@daklak.example");

        String id = unit.send(
                "Báo cáo CCHC quý I", Map.of("BC quý I.docx", HandTyped.report("Krông Pắc", "57", 0)), Map.of());

        Postbox.Received letter = awaitMails(unit, 1, PROMISED).get(0);
        assertThat(letter.header("In-Reply-To")).isEqualTo(id);
        assertThat(letter.header("References")).contains(id);
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(letter.header("From")).contains(Postbox.DEPARTMENT);
        assertThat(letter.header("To")).isEqualTo(unit.address());
        assertThat(letter.subject()).contains("quý I năm 2012");
        isLetter(letter.file(".pdf"), letter.file(".docx"));
        JsonNode found = only(unit.address());
        assertThat(found.get("verdict").asText()).as(found.toString()).isEqualTo("ACCEPTED");
        assertThat(found.at("/document/number").asText()).isEqualTo("57");
        assertThat(found.at("/unit/id").asText()).isEqualTo("huyen-krong-pac");
        assertThat(letter.messageId())
                .contains(found.at("/letters/0/id").asText())
                .endsWith("@snv.daklak.example>");
    }

    @Test
    void aReportBySftpIsAnsweredInTheUnitsFolderAndMailbox() {
        DropFolder unit = new DropFolder(service.port("vanthu.embedded.sftp-port"), "huyen-lak", "huyen-lak");

        unit.put("Báo cáo quý I.docx", HandTyped.report("Lắk", "31", 5));

        await().atMost(PROMISED).until(() -> unit.replies().size() == 3);
        Map<String, byte[]> replies = new HashMap<>(unit.replies());
        String marked = replies.keySet().stream()
                .filter(name -> name.startsWith("Báo cáo quý I (có ghi chú)"))
                .findFirst()
                .orElseThrow();
        byte[] copy = replies.remove(marked);
        holdsAComment(copy, "Thiếu nội dung lĩnh vực");
        byte[] pdf = file(replies, ".pdf");
        byte[] docx = file(replies, ".docx");
        isLetter(pdf, docx);
        Postbox.Received mail =
                awaitMails(postbox("lak@daklak.example"), 1, PROMISED).get(0);
        assertThat(mail.file(".pdf")).isEqualTo(pdf);
        assertThat(mail.file(".docx")).isEqualTo(docx);
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        JsonNode found = only("huyen-lak");
        assertThat(found.get("verdict").asText()).isEqualTo("SUPPLEMENT");
        assertThat(codes(found, "ERROR")).containsExactly("AREA_MISSING");
        JsonNode letter =
                service.json("/api/letters/" + found.at("/letters/0/id").asText());
        assertThat(letter.get("enclosures")).hasSize(1);
        assertThat(service.get(letter.at("/enclosures/0/file").asText()).body()).isEqualTo(copy);
    }

    @Test
    void aReportBySoapIsAnsweredToTheCallerAndByMail() throws Exception {
        EOfficeClient unit = new EOfficeClient(service.address(), "huyen-mdrak", "huyen-mdrak");

        String caseNumber = unit.submit(edxml("UBND huyện M'Drắk", "64", HandTyped.report("M'Drắk", "64", 0)));

        await().atMost(PROMISED).until(() -> unit.status(caseNumber).getState() == State.ANSWERED);
        GetDocumentStatusResponse status = unit.status(caseNumber);
        assertThat(status.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        Letter letter = status.getLetter().get(0);
        byte[] pdf = letter.getPdf().getInputStream().readAllBytes();
        isLetter(pdf, letter.getDocx().getInputStream().readAllBytes());
        assertThat(awaitMails(postbox("mdrak@daklak.example"), 1, PROMISED)
                        .get(0)
                        .file(".pdf"))
                .isEqualTo(pdf);
        Optional<DutyStatus> duty = unit.duties("2012Q1").getDuty().stream()
                .filter(one -> one.getObligation().equals("REPORT_QUARTER"))
                .findFirst();
        assertThat(duty).hasValueSatisfying(one -> {
            assertThat(one.getUnitId()).isEqualTo("huyen-mdrak");
            assertThat(one.getState()).isEqualTo("ON_TIME");
            assertThat(one.getCaseNumber()).isEqualTo(caseNumber);
            assertThat(one.getDue().toXMLFormat()).isEqualTo("2012-03-08T00:00:00+07:00");
        });
        assertThat(unit.duties("2012Q1").getDuty())
                .extracting(DutyStatus::getUnitId)
                .containsOnly("huyen-mdrak");
    }

    @Test
    void aCallerThatKnowsNoMtomIsServedToo() throws Exception {
        byte[] edxml = edxml("UBND huyện Ea Kar", "19", HandTyped.report("Ea Kar", "19", 0));
        String caseNumber =
                EOfficeClient.plainSubmit(service, "huyen-ea-kar", edxml).orElseThrow();

        String ask = "<caseNumber>" + caseNumber + "</caseNumber>";
        await().atMost(PROMISED).until(() -> EOfficeClient.plainCall(service, "huyen-ea-kar", "GetDocumentStatus", ask)
                .contains(">ANSWERED<"));
        String answer = EOfficeClient.plainCall(service, "huyen-ea-kar", "GetDocumentStatus", ask);
        assertThat(answer).startsWith("<").doesNotContain("Include");
        byte[] pdf = Base64.getMimeDecoder().decode(answer.replaceAll("(?s).*<(\\w+:)?pdf>([^<]+)<.*", "$2"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void theSameReportThroughAnotherDoorGetsTheSameLetterAgain() throws Exception {
        byte[] report = HandTyped.report("Buôn Đôn", "12", 0);
        Postbox mail = postbox("buondon@daklak.example");
        mail.send("Báo cáo", Map.of("bc.docx", report), Map.of());
        Postbox.Received first = awaitMails(mail, 1, PROMISED).get(0);

        EOfficeClient soap = new EOfficeClient(service.address(), "huyen-buon-don", "huyen-buon-don");
        String again = soap.submit(edxml("UBND huyện Buôn Đôn", "12", report));

        Postbox.Received second = awaitMails(mail, 2, PROMISED).get(1);
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
        assertThat(second.file(".pdf")).isEqualTo(first.file(".pdf"));
        assertThat(soap.status(again).getLetter()).singleElement().satisfies(letter -> assertThat(
                        letter.getPdf().getInputStream().readAllBytes())
                .isEqualTo(first.file(".pdf")));
        assertThat(soap.status(again).getFinding()).extracting("code").contains("DUPLICATE");
    }

    @Test
    void whatAMachineSentIsHeldAndNotAnswered() throws Exception {
        Postbox loop = postbox("easup@daklak.example");
        byte[] report = HandTyped.report("Ea Súp", "22", 0);
        loop.send("Tự động trả lời", Map.of("bc.docx", report), Map.of("Auto-Submitted", "auto-replied"));
        loop.send("<>", "Không gửi được thư", Map.of("bc.docx", report), Map.of());

        await().atMost(PROMISED)
                .until(() -> cases(loop.address()).size() == 2
                        && cases(loop.address()).stream()
                                .allMatch(one -> one.get("state").asText().equals("HELD")));

        loop.send("Báo cáo", Map.of("bc.docx", report), Map.of());
        List<Postbox.Received> mails = awaitMails(loop, 1, PROMISED);
        assertThat(mails).hasSize(1);
        assertThat(cases(loop.address())).hasSize(3);
        assertThat(cases(loop.address()).get(0).get("letters")).hasSize(1);
        assertThat(cases(loop.address()).get(1).get("letters")).isEmpty();
        assertThat(cases(loop.address()).get(2).get("letters")).isEmpty();
    }

    @Test
    void aDraftIsToldItsFindingsAndLeavesNoTraceInTheRegister() throws Exception {
        Postbox unit = postbox("cukuin@daklak.example");
        int received = service.json("/api/overview").get("received").asInt();

        String id = unit.send(
                "KIỂM TRA: Báo cáo CCHC quý I", Map.of("du-thao.docx", HandTyped.report("Cư Kuin", "44", 5)), Map.of());

        Postbox.Received answer = awaitMails(unit, 1, PROMISED).get(0);
        assertThat(answer.subject()).isEqualTo("Kết quả kiểm tra dự thảo: báo cáo cải cách hành chính quý I năm 2012");
        assertThat(answer.header("In-Reply-To")).isEqualTo(id);
        assertThat(answer.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(answer.files()).hasSize(1);
        holdsAComment(answer.file(".docx"), "Thiếu nội dung lĩnh vực");
        assertThat(answer.text())
                .contains("chưa được vào sổ văn bản đến", "Thời hạn quy định: trước ngày 08/3/2012")
                .contains("1. [Phải xử lý] Thiếu nội dung lĩnh vực", "(Căn cứ: CV 125/SNV-CCHC, mục 5.)");
        assertThat(cases(unit.address())).isEmpty();
        assertThat(service.json("/api/overview").get("received").asInt()).isEqualTo(received);

        unit.send("Báo cáo CCHC quý I", Map.of("du-thao.docx", HandTyped.report("Cư Kuin", "44", 0)), Map.of());
        awaitMails(unit, 2, PROMISED);
        assertThat(only(unit.address()).get("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(service.json("/api/overview").get("received").asInt()).isEqualTo(received + 1);
    }

    @Test
    void anEdxmlSentForACheckOnlyGetsItsFindingsAtOnce() throws Exception {
        byte[] edxml = edxml("UBND huyện Krông Ana", "9", HandTyped.report("Krông Ana", "9", 5));
        String content =
                "<edxml>" + Base64.getEncoder().encodeToString(edxml) + "</edxml><validateOnly>true</validateOnly>";

        String answer = EOfficeClient.plainCall(service, "huyen-krong-ana", "SubmitDocument", content);

        assertThat(answer).contains("SUPPLEMENT", "AREA_MISSING").doesNotContain("Fault");
        assertThat(cases("huyen-krong-ana")).isEmpty();
    }

    @Test
    void aLineThatNothingAroseIsReceiptedAsANilReturn() throws Exception {
        Postbox unit = postbox("cumgar@daklak.example");

        unit.write("Quý I năm 2012 đơn vị không phát sinh nhiệm vụ CCHC", "Kính báo Sở Nội vụ.");

        Postbox.Received letter = awaitMails(unit, 1, PROMISED).get(0);
        assertThat(letter.subject()).contains("quý I năm 2012 (không phát sinh)");
        isLetter(letter.file(".pdf"), letter.file(".docx"));
        JsonNode found = only(unit.address());
        assertThat(found.get("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(found.get("nil").asBoolean()).isTrue();
        assertThat(found.at("/letters/0/kind").asText()).isEqualTo("RECEIPT");
    }

    @Test
    void aMailOverTheLimitIsRegisteredAndAnswered() throws Exception {
        Postbox unit = postbox("krongbong@daklak.example");
        byte[] large = new byte[LIMIT];
        new Random(1).nextBytes(large);

        unit.send("Báo cáo", Map.of("bao-cao.pdf", large), Map.of());

        Postbox.Received letter = awaitMails(unit, 1, PROMISED).get(0);
        isLetter(letter.file(".pdf"), letter.file(".docx"));
        JsonNode found = only(unit.address());
        assertThat(found.get("verdict").asText()).isEqualTo("REJECTED");
        assertThat(codes(found, "ERROR")).contains("FILE_TOO_LARGE");
    }

    @Test
    void aWrongPasswordOpensNoDoor() throws Exception {
        EOfficeClient stranger = new EOfficeClient(service.address(), "huyen-cu-kuin", "huyen-lak");
        EOfficeFault fault = catchThrowableOfType(
                EOfficeFault.class, () -> stranger.submit(edxml("UBND huyện Cư Kuin", "1", new byte[10])));
        assertThat(fault.getFaultInfo().getCode()).isEqualTo("LOGIN_FAILED");

        DropFolder folder = new DropFolder(service.port("vanthu.embedded.sftp-port"), "huyen-cu-kuin", "huyen-lak");
        assertThatThrownBy(folder::replies).hasMessageContaining("authentication");
        assertThat(cases("huyen-cu-kuin")).isEmpty();
    }

    @Test
    void anEdxmlThatDeclaresEntitiesIsRefusedWithAFault() throws Exception {
        EOfficeClient unit = new EOfficeClient(service.address(), "huyen-cu-mgar", "huyen-cu-mgar");
        String hostile = new String(edxml("UBND huyện Cư M'gar", "3", new byte[10]), StandardCharsets.UTF_8)
                .replaceFirst("\\?>", "?><!DOCTYPE edXML [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>");

        EOfficeFault fault =
                catchThrowableOfType(EOfficeFault.class, () -> unit.submit(hostile.getBytes(StandardCharsets.UTF_8)));

        assertThat(fault.getFaultInfo().getCode()).isEqualTo("DOCUMENT_NOT_EDXML");
        assertThat(cases("huyen-cu-mgar")).isEmpty();
    }

    private static byte[] edxml(String unit, String number, byte[] report) {
        return EOfficeClient.edxml(unit, number, "BC-UBND", DATE, Map.of("bao-cao.docx", report));
    }

    private static Postbox postbox(String address) {
        return new Postbox(
                service.port("vanthu.embedded.smtp-port"), service.port("vanthu.embedded.imap-port"), address);
    }

    private static List<Postbox.Received> awaitMails(Postbox unit, int count, Duration limit) {
        return await().atMost(limit).until(unit::inbox, mails -> mails.size() >= count);
    }

    private static void holdsAComment(byte[] docx, String words) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().endsWith("comments.xml")) {
                entry = zip.getNextEntry();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isLetter(byte[] pdf, byte[] docx) {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    private static byte[] file(Map<String, byte[]> files, String extension) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(extension))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode only(String account) {
        assertThat(cases(account)).hasSize(1);
        return cases(account).get(0);
    }

    /** Newest first. */
    private static List<JsonNode> cases(String account) {
        return StreamSupport.stream(service.json("/api/submissions").spliterator(), false)
                .filter(one -> one.get("account").asText().equals(account))
                .toList();
    }

    private static List<String> codes(JsonNode one, String severity) {
        return StreamSupport.stream(one.get("findings").spliterator(), false)
                .filter(finding -> finding.get("severity").asText().equals(severity))
                .map(finding -> finding.get("code").asText())
                .toList();
    }
}
