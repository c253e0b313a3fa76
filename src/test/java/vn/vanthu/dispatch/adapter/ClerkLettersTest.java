package vn.vanthu.dispatch.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.Handling;
import vn.vanthu.dispatch.LetterPolicy;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk.Result;
import vn.vanthu.intake.Channel;
import vn.vanthu.ledger.State;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.ExtensionRequest;
import vn.vanthu.obligation.ExtensionRequest.Code;
import vn.vanthu.obligation.ExtensionRequest.Fault;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.operations.adapter.console.CaseBook;
import vn.vanthu.operations.adapter.console.ExtensionDesk;
import vn.vanthu.operations.adapter.console.ForwardDesk;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** Extensions that a clerk grants or refuses, and papers that a clerk passes on. */
class ClerkLettersTest {

    private static final String CLERK = "Trần Thị Mẫu";
    private static final String KRONG_PAC = "krongpac@daklak.example";
    private static final LetterPolicy APPROVED = LetterPolicy.AUTOMATIC
            .with(LetterKind.EXTENSION_GRANTED, Handling.APPROVAL)
            .with(LetterKind.FORWARDING, Handling.APPROVAL);

    @TempDir
    Path folder;

    private Office office;

    private void open(Databases kind, LetterPolicy policy) {
        office = new Office(kind, folder, policy);
    }

    private ExtensionDesk.Outcome decide(boolean grant, String until, String requestedBy) {
        ExtensionRequest request = new ExtensionRequest("huyen-krong-pac", "REPORT_QUARTER", "2012Q1", until, grant);
        return office.extensions.decide(
                new ExtensionDesk.Decision(request, requestedBy, "Đơn vị đang bàn giao số liệu.", CLERK));
    }

    private State krongPac() {
        return JdbcLedger.of(office.jdbc, office.duties)
                .of(ReportingPeriod.quarter(2012, 1), office.clock.instant())
                .stream()
                .filter(one -> one.duty().unit().id().equals("huyen-krong-pac"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private String due() {
        return office.duties.of(ReportingPeriod.quarter(2012, 1)).stream()
                .filter(duty -> duty.unit().id().equals("huyen-krong-pac"))
                .findFirst()
                .orElseThrow()
                .due()
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anExtensionIsInForceWithItsLetterAtOnce(Databases kind) {
        open(kind, LetterPolicy.AUTOMATIC);
        ExtensionDesk.Outcome outcome = decide(true, "2012-03-15", "Công văn số 33/UBND-NV ngày 02/3/2012");

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.letterId()).isPresent();
        assertThat(due()).contains("lastDay=2012-03-15", "01/SNV-CCHC", "2012-03-05");
        List<Outgoing> sent = office.outbox.claim(5);
        assertThat(sent).extracting(Outgoing::destination).containsExactly(KRONG_PAC);
        assertThat(decide(true, "2012-03-20", "").faults())
                .extracting(Fault::code)
                .containsExactly(Code.GRANTED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anExtensionThatNeedsApprovalIsInForceOnlyThen(Databases kind) {
        open(kind, APPROVED);
        decide(true, "2012-03-15T16:30", "");

        assertThat(due()).contains("lastDay=2012-03-07");
        assertThat(decide(true, "2012-03-20", "").faults())
                .extracting(Fault::code)
                .containsExactly(Code.AWAITED);
        assertThat(office.approval
                        .approve(office.draft(), OptionalInt.empty(), CLERK)
                        .result())
                .isEqualTo(Result.DONE);
        assertThat(due()).contains("lastDay=2012-03-15", "2012-03-15T09:31:00Z");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDiscardedExtensionGrantsNothingAndMayBeAskedForAgain(Databases kind) {
        open(kind, APPROVED);
        decide(true, "2012-03-15", "");
        office.approval.discard(office.draft(), CLERK, "Nhầm đơn vị.");

        assertThat(office.count("concession")).isZero();
        assertThat(decide(true, "2012-03-16", "").faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anExtensionWhoseTimeHasPassedMeanwhileIsNotApproved(Databases kind) {
        open(kind, APPROVED);
        decide(true, "2012-03-15", "");
        office.clock.advance(java.time.Duration.ofDays(11));

        var outcome = office.approval.approve(office.draft(), OptionalInt.empty(), CLERK);
        assertThat(outcome.result()).isEqualTo(Result.OVERTAKEN);
        assertThat(outcome.why()).contains("thời hạn mới đã qua");
        assertThat(office.count("letter")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRefusalChangesNoDate(Databases kind) {
        open(kind, LetterPolicy.AUTOMATIC);
        assertThat(decide(false, "", "").letterId()).isPresent();

        assertThat(due()).contains("lastDay=2012-03-07");
        assertThat(office.count("concession")).isZero();
        assertThat(krongPac()).isEqualTo(State.NOT_DUE);
        assertThat(office.jdbc
                        .sql("select kind from letter")
                        .query(String.class)
                        .list())
                .containsExactly("EXTENSION_REFUSED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyFaultOfADecisionIsSaidAtOnce(Databases kind) {
        open(kind, LetterPolicy.AUTOMATIC);
        ExtensionRequest request = new ExtensionRequest("huyen-krong-pac", "REPORT_QUARTER", "2012Q1", "", true);
        ExtensionDesk.Outcome outcome =
                office.extensions.decide(new ExtensionDesk.Decision(request, "2012-999999", " ", "x".repeat(101)));

        assertThat(outcome.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("until", Code.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple("reason", Code.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple("by", Code.TOO_LONG),
                        org.assertj.core.groups.Tuple.tuple("requestedBy", Code.UNKNOWN));
        assertThat(office.count("letter_draft")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aHeldPaperIsPassedOnWithItsOriginalsAndSettledByThat(Databases kind) {
        open(kind, LetterPolicy.AUTOMATIC);
        String number = held();
        ForwardDesk.Outcome outcome = office.forwarding.forward(number, toUnit("so-tu-phap"));

        assertThat(outcome.result()).isEqualTo(ForwardDesk.Result.DONE);
        assertThat(office.state(number)).isEqualTo("CLOSED");
        List<Outgoing> sent = office.outbox.claim(5);
        assertThat(sent).extracting(Outgoing::destination).containsExactly(unitMail("so-tu-phap"));
        assertThat(sent.get(0).files()).extracting(file -> file.name()).contains("a.txt");
        var view = new CaseBook(office.jdbc, new ObjectMapper(), office.duties)
                .find(number)
                .orElseThrow();
        assertThat(view.at("/closing/note").asText())
                .startsWith("Đã chuyển Sở Tư pháp")
                .contains("01/SNV-CCHC");
        assertThat(view.at("/letters/0/kind").asText()).isEqualTo("FORWARDING");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theUnitThatSentThePaperGetsACopy(Databases kind) {
        open(kind, LetterPolicy.AUTOMATIC);
        String number = feedback();
        assertThat(office.state(number)).isEqualTo("HELD");
        office.outbox.claim(5).forEach(office.outbox::sent);
        office.forwarding.forward(number, toUnit("so-tu-phap"));

        List<Outgoing> sent = office.outbox.claim(5);
        assertThat(sent).extracting(Outgoing::destination).containsExactly(unitMail("so-tu-phap"), KRONG_PAC);
        assertThat(sent.get(1).text()).startsWith("Sao gửi để biết.");
        assertThat(sent.get(0).subject()).contains("Công văn số 33/UBND-NV ngày 20/3/2012 của UBND huyện Krông Pắc");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAddressOutsideTheRegisterIsWrittenDown(Databases kind) {
        open(kind, LetterPolicy.AUTOMATIC);
        String number = held();
        office.forwarding.forward(
                number,
                new ForwardDesk.Decision(
                        "", "Chi cục Thủy lợi", "vanthu@thuyloi.example", "Không thuộc ngành", "", CLERK));

        assertThat(office.jdbc
                        .sql("select agency, destination, unit_id, forwarded_by from forwarding")
                        .query()
                        .singleRow()
                        .values())
                .containsExactlyInAnyOrder("Chi cục Thủy lợi", "vanthu@thuyloi.example", "", CLERK);
        assertThat(office.outbox.claim(5)).extracting(Outgoing::destination).containsExactly("vanthu@thuyloi.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a@b.example,c@d.example",
                "a@b.example\r\nBcc: x@y.example",
                "<a@b.example>",
                "a b@c.example",
                "krongpac@daklak.example",
                "baocao@snv.daklak.example"
            })
    void anAddressThatIsNoneOrIsKnownIsRefused(String address) {
        open(Databases.H2, LetterPolicy.AUTOMATIC);
        String number = held();
        ForwardDesk.Outcome outcome =
                office.forwarding.forward(number, new ForwardDesk.Decision("", "X", address, "x", "", CLERK));

        assertThat(outcome.result()).isEqualTo(ForwardDesk.Result.REFUSED);
        assertThat(outcome.faults()).extracting(Fault::field).containsOnly("address");
        assertThat(office.state(number)).isEqualTo("HELD");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aForwardingThatNeedsApprovalMayBeDiscarded(Databases kind) {
        open(kind, APPROVED);
        String number = held();
        office.forwarding.forward(number, toUnit("so-tu-phap"));

        assertThat(office.state(number)).isEqualTo("DRAFTED");
        assertThat(office.forwarding.forward(number, toUnit("so-tu-phap")).result())
                .isEqualTo(ForwardDesk.Result.NOT_HELD);
        office.approval.discard(office.draft(), CLERK, "Khác.");
        assertThat(office.state(number)).isEqualTo("HELD");
        office.forwarding.forward(number, toUnit("so-tu-phap"));
        office.approval.approve(office.draft(), OptionalInt.empty(), CLERK);
        assertThat(office.state(number)).isEqualTo("CLOSED");
    }

    private ForwardDesk.Decision toUnit(String unit) {
        return new ForwardDesk.Decision(unit, "", "", "Nội dung thuộc ngành tư pháp", "", CLERK);
    }

    private String unitMail(String unit) {
        return office.duties.units().byId(unit).orElseThrow().email();
    }

    private String held() {
        return office.handle(
                Channel.EMAIL,
                "ai.do@example.org",
                Submissions.file("a.txt", "Kính gửi".getBytes(StandardCharsets.UTF_8)));
    }

    private String feedback() {
        PlainWord paper = new PlainWord(List.of(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc",
                "Số: 33/UBND-NV\tKrông Pắc, ngày 20 tháng 3 năm 2012",
                "V/v phản ánh vướng mắc trong thực hiện cải cách hành chính",
                "Kính gửi: Sở Nội vụ",
                "Trong quá trình triển khai, huyện gặp vướng mắc về biểu mẫu báo cáo.",
                "Nơi nhận:\tCHỦ TỊCH",
                "- Như trên.\tHoàng Văn Mẫu"));
        return office.handle(Channel.EMAIL, KRONG_PAC, Submissions.file("a.docx", paper.docx()));
    }
}
