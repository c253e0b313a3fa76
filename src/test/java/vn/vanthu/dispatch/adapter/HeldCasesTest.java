package vn.vanthu.dispatch.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.adapter.Desks;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.operations.adapter.console.Balance;
import vn.vanthu.operations.adapter.console.CaseBook;
import vn.vanthu.operations.adapter.console.HeldCases;
import vn.vanthu.operations.adapter.console.HeldCases.Outcome;
import vn.vanthu.operations.adapter.console.Settlement;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** A case that waits for a person is closed or judged anew by one; nothing of it is lost. */
class HeldCasesTest {

    private static final String KRONG_PAC = "krongpac@daklak.example";
    private static final PlainWord REPORT = PlainWord.district("HUYỆN KRÔNG PẮC", "12");
    private static final Settlement SETTLED = new Settlement("Trần Thị Mẫu", "Đã trao đổi với đơn vị.", Set.of());
    private static final Settlement COUNTED = counted("huyen-krong-pac");

    @TempDir
    Path folder;

    private Office office;
    private HeldCases held;

    private void open(Databases kind) {
        office = new Office(kind, folder);
        held = new HeldCases(office.jdbc, office.transaction, BuiltIn.DUTIES, office.clock);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClosedCaseSaysWhoClosedItWhenAndHow(Databases kind) {
        open(kind);
        String number = stranger();
        assertThat(office.state(number)).isEqualTo("HELD");

        assertThat(held.close(number, SETTLED)).isEqualTo(Outcome.DONE);

        assertThat(office.state(number)).isEqualTo("CLOSED");
        ObjectNode closing = (ObjectNode) view(number).get("closing");
        assertThat(closing.get("by").asText()).isEqualTo(SETTLED.by());
        assertThat(closing.get("note").asText()).isEqualTo(SETTLED.note());
        assertThat(closing.get("at").asText()).startsWith("2012-03-05T08:00:01");
        assertThat(new CaseBook(office.jdbc, new ObjectMapper(), BuiltIn.DUTIES).latest(10, CaseBook.Shelf.CLOSED))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void closingAgainChangesNothingAndOtherWordsAreRefused(Databases kind) {
        open(kind);
        String number = stranger();
        held.close(number, SETTLED);

        assertThat(held.close(number, SETTLED)).isEqualTo(Outcome.DONE);
        assertThat(held.close(number, new Settlement("Lê Văn Mẫu", "Khác.", Set.of())))
                .isEqualTo(Outcome.NOT_HELD);

        assertThat(office.count("closing")).isEqualTo(1);
        assertThat(view(number).at("/closing/by").asText()).isEqualTo(SETTLED.by());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyAHeldCaseIsClosedOrJudgedAnew(Databases kind) {
        open(kind);
        String answered = office.handle(Channel.EMAIL, KRONG_PAC, Submissions.file("a.docx", REPORT.docx()));
        String waiting = office.register(Channel.EMAIL, KRONG_PAC, Submissions.file("b.docx", REPORT.docx()));

        assertThat(List.of(answered, waiting)).allSatisfy(number -> {
            assertThat(held.close(number, SETTLED)).isEqualTo(Outcome.NOT_HELD);
            assertThat(held.reassess(number, SETTLED)).isEqualTo(Outcome.NOT_HELD);
        });
        assertThat(held.close("2012-999999", SETTLED)).isEqualTo(Outcome.NO_SUCH_CASE);
        assertThat(held.reassess("2012-999999", SETTLED)).isEqualTo(Outcome.NO_SUCH_CASE);
        assertThat(office.state(answered)).isEqualTo("ANSWERED");
        assertThat(office.state(waiting)).isEqualTo("WAITING");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theBalanceHoldsWithClosedCases(Databases kind) {
        open(kind);
        held.close(stranger(), SETTLED);
        stranger();
        Balance balance = new Balance(office.jdbc, office.clock);

        assertThat(balance.now().closed()).isEqualTo(1);
        assertThat(balance.now().held()).isEqualTo(1);
        assertThat(balance.now().received()).isEqualTo(2);
        assertThat(balance.now().balanced()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAClosedCaseLeftToAPersonIsOpenAgain(Databases kind) {
        open(kind);
        String number = stranger();
        office.jdbc
                .sql(
                        """
                insert into answer (submission_id, unit_id, obligation, period, verdict, nil)
                select id, 'huyen-krong-pac', 'REPORT_QUARTER', '2012Q1', 'NEEDS_PERSON', false from submission""")
                .update();
        assertThat(krongPac().state()).isEqualTo(State.HELD);

        held.close(number, SETTLED);

        assertThat(krongPac().state()).isEqualTo(State.NOT_DUE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClosedCaseCountsForTheDutyThatTheClerkNamesAtTheTimeItWasSent(Databases kind) {
        open(kind);
        String number = stranger();
        office.clock.advance(Duration.ofDays(30));

        assertThat(held.close(number, COUNTED)).isEqualTo(Outcome.DONE);
        assertThat(held.close(number, COUNTED)).isEqualTo(Outcome.DONE);

        assertThat(krongPac().state()).isEqualTo(State.ON_TIME);
        assertThat(krongPac().answer().orElseThrow().caseNumber()).isEqualTo(number);
        assertThat(view(number).at("/closing/answers/0/unitName").asText()).isEqualTo("UBND huyện Krông Pắc");
        assertThat(view(number).at("/closing/answers/0/daysLate").asInt(-1)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCountedCaseThatWasSentLateIsLate(Databases kind) {
        open(kind);
        office.clock.advance(Duration.between(Office.START, Instant.parse("2012-03-09T02:00:00Z")));

        held.close(stranger(), COUNTED);

        assertThat(krongPac().state()).isEqualTo(State.LATE);
        assertThat(krongPac().daysLate()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCaseCountsForNothingThatTheUnitDoesNotOwe(Databases kind) {
        open(kind);
        String number = stranger();

        assertThat(held.close(number, counted("huyen-khong-co"))).isEqualTo(Outcome.NO_DUTY);

        assertThat(office.state(number)).isEqualTo("HELD");
        assertThat(office.count("closing")).isZero();
    }

    private static Settlement counted(String unit) {
        ReportingPeriod period = ReportingPeriod.quarter(2012, 1);
        return new Settlement(
                "Trần Thị Mẫu",
                "Đơn vị xác nhận là văn bản của mình.",
                Set.of(new Settlement.Counted(unit, ObligationCode.valueOf("REPORT_QUARTER"), period)));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCaseIsJudgedAnewByTheUnitsOfNowAndTheDecisionBeforeIsKept(Databases kind) {
        open(kind);
        String number = unverified();
        assertThat(office.count("held_paper")).isEqualTo(1);
        office.clock.advance(Duration.ofDays(10));

        assertThat(held.reassess(number, SETTLED)).isEqualTo(Outcome.DONE);
        assertThat(office.count("held_paper")).isZero();
        assertThat(office.state(number)).isEqualTo("WAITING");
        assertThat(office.count("answer")).isZero();
        assertThat(office.work()).isEqualTo(1);

        assertThat(office.state(number)).isEqualTo("ANSWERED");
        assertThat(office.assessment(number))
                .containsEntry("verdict", "ACCEPTED")
                .containsEntry("on_time", true);
        assertThat(office.posted(number)).extracting(Office.Posted::kind).containsExactly("RECEIPT");
        assertThat(view(number).at("/earlier/0/verdict").asText()).isEqualTo("NEEDS_PERSON");
        assertThat(view(number).at("/earlier/0/by").asText()).isEqualTo(SETTLED.by());
        assertThat(view(number).at("/earlier/0/findings").size()).isPositive();
        assertThat(krongPac().state()).isEqualTo(State.ON_TIME);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCaseThatHasALetterIsNotJudgedAnew(Databases kind) {
        open(kind);
        PlainWord feedback = new PlainWord(List.of(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc",
                "Số: 33/UBND-NV\tKrông Pắc, ngày 20 tháng 3 năm 2012",
                "V/v phản ánh vướng mắc trong thực hiện cải cách hành chính",
                "Kính gửi: Sở Nội vụ",
                "Trong quá trình triển khai, huyện gặp vướng mắc về biểu mẫu báo cáo.",
                "Nơi nhận:\tCHỦ TỊCH",
                "- Như trên.\tHoàng Văn Mẫu"));
        String number = office.handle(Channel.EMAIL, KRONG_PAC, Submissions.file("a.docx", feedback.docx()));
        assertThat(office.posted(number)).hasSize(1);

        assertThat(held.reassess(number, SETTLED)).isEqualTo(Outcome.DECISION_STANDS);
        assertThat(held.close(number, SETTLED)).isEqualTo(Outcome.DONE);
        assertThat(office.posted(number)).hasSize(1);
    }

    /** A paper from an address that nobody knows. */
    private String stranger() {
        return office.handle(
                Channel.EMAIL,
                "ai.do@example.org",
                Submissions.file("a.txt", office.clock.instant().toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The district's report, judged while the list of units had another address for it. */
    private String unverified() {
        String number = office.register(Channel.EMAIL, KRONG_PAC, Submissions.file("a.docx", REPORT.docx()));
        Desk before = Desks.create(elsewhere(), office.prior, IntakeLimits.DEFAULT);
        office.inbox.claim(5).forEach(one -> office.answers.answer(Submissions.assess(before, one)));
        assertThat(office.state(number)).isEqualTo("HELD");
        return number;
    }

    private static Duties elsewhere() {
        Duties all = BuiltIn.DUTIES;
        List<Unit> units = all.units().all().stream()
                .map(unit -> unit.email().equals(KRONG_PAC) ? at(unit, "vanphong.krongpac@daklak.example") : unit)
                .toList();
        return new Duties(all.regimes(), new UnitRegistry(units), all.calendar(), Concessions.NONE);
    }

    private static Unit at(Unit unit, String email) {
        return new Unit(
                unit.id(),
                unit.name(),
                unit.kind(),
                unit.groups(),
                email,
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.aliases(),
                unit.successors(),
                unit.agencyIdentifier(),
                unit.special());
    }

    private Standing krongPac() {
        return JdbcLedger.of(office.jdbc, BuiltIn.DUTIES).of(ReportingPeriod.quarter(2012, 1), Office.START).stream()
                .filter(one -> one.duty().unit().id().equals("huyen-krong-pac"))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode view(String number) {
        return new CaseBook(office.jdbc, new ObjectMapper(), BuiltIn.DUTIES)
                .find(number)
                .orElseThrow();
    }
}
