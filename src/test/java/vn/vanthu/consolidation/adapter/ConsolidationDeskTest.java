package vn.vanthu.consolidation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vanthu.consolidation.adapter.FilledRegister.Q1;
import static vn.vanthu.consolidation.adapter.FilledRegister.QUARTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.adapter.ConsolidationDesk.Outcome;
import vn.vanthu.consolidation.adapter.ConsolidationDesk.Result;
import vn.vanthu.consolidation.adapter.Drawing.State;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.testing.Databases;

class ConsolidationDeskTest {

    private static final String CLERK = "Lê Thị Mẫu";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameInputsAreDrawnUpOnceOnWhateverDay(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        register.answer(register.units().get(0), Q1, 1, Map.of("3/3.1.1", "10"));
        Drawing first = draw(register);
        register.clock.advance(Duration.ofHours(5));

        Outcome again = register.desk.draw(QUARTER, Q1, CLERK);

        assertThat(again.result()).isEqualTo(Result.UNCHANGED);
        assertThat(again.drawing()).map(Drawing::id).contains(first.id());
        assertThat(register.count("consolidation")).isEqualTo(1);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.complete()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anApprovedReportGetsANumberOfTheLetterSeriesAndGoesToTheSuperior(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        register.answer(register.units().get(0), Q1, 1, Map.of("3/3.1.1", "10"));
        draw(register);
        assertThat(register.desk.issue(QUARTER, Q1, CLERK).result()).isEqualTo(Result.NOT_IN_STATE);
        assertThat(register.desk.approve(QUARTER, Q1, Optional.of(7), CLERK).result())
                .isEqualTo(Result.NOT_IN_STATE);
        assertThat(register.desk.approve(QUARTER, Q1, Optional.of(1), CLERK).result())
                .isEqualTo(Result.DONE);

        Drawing issued = issue(register);

        assertThat(issued.state()).isEqualTo(State.ISSUED);
        assertThat(issued.number()).isEqualTo("01/BC-SNV");
        assertThat(new String(
                        register.originals.load(issued.files().get(Format.PDF)).bytes()))
                .startsWith("PDF 01 1");
        assertThat(register.jdbc
                        .sql("select o.destination from outbox o join letter l on l.id = o.letter_id where l.kind ="
                                + " 'CONSOLIDATED_REPORT'")
                        .query(String.class)
                        .list())
                .containsExactly("vanban@tinh.example");
        assertThat(register.jdbc
                        .sql("select name from letter_file")
                        .query(String.class)
                        .list())
                .containsExactly("01-BC-SNV.xlsx");
        assertThat(register.desk.issue(QUARTER, Q1, CLERK).result()).isEqualTo(Result.NOT_IN_STATE);
        assertThat(register.count("letter")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCorrectionThatComesLaterMakesTheNextVersionWithTheListOfWhatChangedAndWhy(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String corrected = register.units().get(0);
        String silent = register.units().get(1);
        String steady = register.units().get(2);
        String before = register.answer(corrected, Q1, 1, Map.of("3/3.1.1", "10", "3/3.1.2", "4"));
        register.answer(steady, Q1, 1, Map.of("3/3.1.1", "7", "3/3.1.2", "1"));
        draw(register);
        register.desk.approve(QUARTER, Q1, Optional.empty(), CLERK);
        issue(register);
        String correction = register.answer(corrected, Q1, 2, Map.of("3/3.1.1", "16", "3/3.1.2", "4"));
        String late = register.answer(silent, Q1, 1, Map.of("3/3.1.1", "100"));

        Drawing second = draw(register);

        assertThat(second.version()).isEqualTo(2);
        assertThat(register.book.latestIssued(QUARTER, Q1))
                .map(Drawing::version)
                .contains(1);
        JsonNode changes = ReportRemarks.read(second.changes());
        assertThat(changes.get("papers")).hasSize(2);
        JsonNode paper = by(changes.get("papers"), "unitId", corrected);
        assertThat(paper.get("reason").asText()).isEqualTo("CORRECTED");
        assertThat(paper.get("caseBefore").asText()).isEqualTo(before);
        assertThat(paper.get("caseAfter").asText()).isEqualTo(correction);
        assertThat(by(changes.get("papers"), "unitId", silent).get("reason").asText())
                .isEqualTo("ARRIVED");
        JsonNode figure = by(changes.get("figures"), "code", "3/3.1.1");
        assertThat(figure.get("totalBefore").asText()).isEqualTo("17");
        assertThat(figure.get("totalAfter").asText()).isEqualTo("123");
        assertThat(figure.get("shares")).hasSize(2);
        JsonNode share = by(figure.get("shares"), "unitId", corrected);
        assertThat(share.get("before").asText()).isEqualTo("10");
        assertThat(share.get("after").asText()).isEqualTo("16");
        assertThat(share.get("caseNumber").asText()).isEqualTo(correction);
        assertThat(by(figure.get("shares"), "unitId", silent).get("caseNumber").asText())
                .isEqualTo(late);
        assertThat(changes.get("figures"))
                .noneMatch(line -> line.get("code").asText().equals("3/3.1.2"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatDiesInTheMiddleOfIssuingTakesNoNumberAndIsIssuedByTheNextTry(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        register.answer(register.units().get(0), Q1, 1, Map.of("3/3.1.1", "10"));
        Drawing draft = draw(register);
        register.desk.approve(QUARTER, Q1, Optional.empty(), CLERK);
        register.dying = true;

        assertThatThrownBy(() -> register.desk.issue(QUARTER, Q1, CLERK)).hasMessage("killed");

        assertThat(register.book.latest(QUARTER, Q1)).map(Drawing::state).contains(State.APPROVED);
        assertThat(register.book.latest(QUARTER, Q1)).map(Drawing::files).contains(draft.files());
        assertThat(register.count("letter")).isZero();
        register.dying = false;
        assertThat(issue(register).number()).isEqualTo("01/BC-SNV");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLaterMomentAloneIsNoReasonToDrawUpAnew(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        draw(register);
        register.answer(
                unit, QUARTER, Q1, 2, "SUPPLEMENT", "b.docx", FilledRegister.report("b.docx", Map.of("3/3.1.1", "11")));

        assertThat(register.desk.draw(QUARTER, Q1, CLERK).result()).isEqualTo(Result.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theNextVersionSaysInWhichPartsTheDepartmentsOwnWordsChanged(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        register.answer(register.units().get(0), Q1, 1, Map.of("3/3.1.1", "10"));
        register.own.write(QUARTER, Q1, "II.1", "Sở đã thẩm định 02 văn bản.", CLERK, register.clock.instant());
        draw(register);
        register.desk.approve(QUARTER, Q1, Optional.empty(), CLERK);
        issue(register);
        register.clock.advance(Duration.ofSeconds(1));
        register.own.write(QUARTER, Q1, "II.3", "Sở đã kiểm tra 04 đơn vị.", CLERK, register.clock.instant());

        JsonNode changes = ReportRemarks.read(draw(register).changes());

        assertThat(changes.get("own")).extracting(JsonNode::asText).containsExactly("II.3");
        assertThat(changes.get("papers")).isEmpty();
        assertThat(changes.get("figures")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCameBetweenApprovalAndIssueIsNotIssuedUnderTheApproval(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        draw(register);
        register.desk.approve(QUARTER, Q1, Optional.empty(), CLERK);
        register.answer(unit, Q1, 2, Map.of("3/3.1.1", "11"));

        Drawing issued = issue(register);

        assertThat(register.consolidated.get(1).forms())
                .isEqualTo(register.consolidated.get(0).forms());
        assertThat(draw(register).version()).isEqualTo(issued.version() + 1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClosedPeriodIsDrawnUpOnlyWhenItIsOpenedAgain(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        register.answer(register.units().get(0), Q1, 1, Map.of("3/3.1.1", "10"));
        assertThat(register.closings.close(QUARTER, Q1, CLERK, "đã chốt", register.clock.instant()))
                .isTrue();
        assertThat(register.closings.close(QUARTER, Q1, CLERK, "đã chốt", register.clock.instant()))
                .isFalse();

        assertThat(register.desk.draw(QUARTER, Q1, CLERK).result()).isEqualTo(Result.CLOSED);

        assertThat(register.closings.reopen(QUARTER, Q1, CLERK, "có đính chính", register.clock.instant()))
                .isTrue();
        assertThat(register.desk.draw(QUARTER, Q1, CLERK).result()).isEqualTo(Result.DONE);
        assertThat(register.closings.close(QUARTER, Q1, CLERK, "chốt lại", register.clock.instant()))
                .isTrue();
        assertThat(register.closings.of(QUARTER, Q1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theDepartmentsOwnWordsStayWhenTheReportIsDrawnUpAgain(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        register.own.write(QUARTER, Q1, "II.3", "Sở đã kiểm tra 04 đơn vị.", CLERK, register.clock.instant());
        draw(register);
        register.answer(unit, Q1, 2, Map.of("3/3.1.1", "11"));
        register.own.write(QUARTER, Q1, "II.3", "Sở đã kiểm tra 05 đơn vị.", CLERK, register.clock.instant());

        draw(register);

        assertThat(register.consolidated.get(1).dossier().own())
                .singleElement()
                .satisfies(part -> assertThat(part.text()).contains("05"));
        assertThat(register.consolidated.get(0).dossier().own())
                .singleElement()
                .satisfies(part -> assertThat(part.text()).contains("04"));
        assertThat(register.count("own_part")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftIsDrawnUpByItselfAfterTheDueDateAndAgainWhenTheLastUnitHasAnswered(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        for (String unit : register.units().subList(1, register.units().size())) {
            register.answer(unit, Q1, 1, Map.of("3/3.1.1", "1"));
        }
        assertThat(register.watch.pass()).isZero();
        register.clock.advance(Duration.ofDays(30));

        assertThat(register.watch.pass()).isEqualTo(1);
        assertThat(register.watch.pass()).isZero();
        register.answer(register.units().get(1), Q1, 2, Map.of("3/3.1.1", "2"));
        assertThat(register.watch.pass()).isZero();
        register.answer(register.units().get(0), Q1, 1, Map.of("3/3.1.1", "1"));
        assertThat(register.watch.pass()).isEqualTo(1);
        assertThat(register.watch.pass()).isZero();

        assertThat(register.book.latest(QUARTER, Q1)).hasValueSatisfying(last -> {
            assertThat(last.complete()).isTrue();
            assertThat(last.version()).isEqualTo(1);
            assertThat(last.drawing()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnitThatWasGivenMoreTimeIsWaitedForWithoutHoldingBackTheFirstDraft(Databases kind) {
        String extended = BuiltIn.DUTIES.of(Q1).stream()
                .filter(duty -> duty.obligation().code().equals(QUARTER))
                .findFirst()
                .orElseThrow()
                .unit()
                .id();
        Concession more = new Concession.Extension(
                extended,
                QUARTER,
                Q1,
                LocalDate.parse("2026-04-30"),
                Optional.empty(),
                new Concession.Grant("45/SNV-CCHC", LocalDate.parse("2026-03-05")));
        FilledRegister register = new FilledRegister(
                kind.empty(),
                folder,
                "",
                new Duties(BuiltIn.REGIMES, BuiltIn.UNITS, BuiltIn.DUTIES.calendar(), new Concessions(List.of(more))));
        register.units().stream()
                .filter(unit -> !unit.equals(extended))
                .forEach(unit -> register.answer(unit, Q1, 1, Map.of("3/3.1.1", "1")));
        register.clock.advance(Duration.ofDays(30));

        assertThat(register.watch.pass()).isEqualTo(1);
        Drawing first = register.book.latest(QUARTER, Q1).orElseThrow();
        assertThat(first.complete()).isFalse();
        assertThat(ReportRemarks.read(first.lacking())).singleElement().satisfies(unit -> {
            assertThat(unit.get("unit").asText()).isEqualTo(extended);
            assertThat(unit.get("state").asText()).isEqualTo("EXTENDED");
        });
        assertThat(register.watch.pass()).isZero();

        register.answer(extended, Q1, 1, Map.of("3/3.1.1", "1"));

        assertThat(register.watch.pass()).isEqualTo(1);
        assertThat(register.book.latest(QUARTER, Q1)).map(Drawing::complete).contains(true);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theRegisterKeepsWhatIsInQuestionInPlansToo(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        ReportingPeriod year = ReportingPeriod.year(2026);
        PlanItem unread = new PlanItem(
                "1",
                "II.1",
                Map.of(Role.TASK, "Rà soát văn bản", Role.BUDGET, "10 - 15 triệu đồng"),
                Map.of(Role.BUDGET, new Place("ke-hoach.docx", new Place.Cell(1, 2, 5))));
        ExtractedReport plan = FilledRegister.report("ke-hoach.docx", Map.of())
                .with(
                        List.of(),
                        List.of(),
                        new Plan(List.of(unread), Optional.empty(), Optional.empty(), ""),
                        List.of());
        register.answer(register.units().get(0), ObligationCode.PLAN_YEAR, year, 1, "ACCEPTED", "ke-hoach.docx", plan);

        Drawing drawn = register.desk
                .draw(ObligationCode.PLAN_YEAR, year, CLERK)
                .drawing()
                .orElseThrow();

        JsonNode questions = ReportRemarks.read(drawn.questions());
        assertThat(questions).hasSize(1);
        assertThat(questions.get(0).get("found").asText()).contains("10 - 15 triệu đồng");
        assertThat(questions.get(0).get("unit").asText())
                .isEqualTo(register.units().get(0));
    }

    private static Drawing draw(FilledRegister register) {
        Outcome outcome = register.desk.draw(QUARTER, Q1, CLERK);
        assertThat(outcome.result()).isEqualTo(Result.DONE);
        return outcome.drawing().orElseThrow();
    }

    private static Drawing issue(FilledRegister register) {
        Outcome outcome = register.desk.issue(QUARTER, Q1, CLERK);
        assertThat(outcome.result()).isEqualTo(Result.DONE);
        return outcome.drawing().orElseThrow();
    }

    private static JsonNode by(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
