package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.vanthu.intake.StatusDesk;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;

/** Answers units from the registers. */
public class RegisterStatusDesk implements StatusDesk {

    private final CaseBook cases;
    private final LetterArchive letters;
    private final StatusMatrix matrix;
    private final UnitRegistry units;
    private final IssuedReports reports;

    public RegisterStatusDesk(
            CaseBook cases, LetterArchive letters, StatusMatrix matrix, UnitRegistry units, IssuedReports reports) {
        this.cases = cases;
        this.letters = letters;
        this.matrix = matrix;
        this.units = units;
        this.reports = reports;
    }

    @Override
    public Optional<CaseStatus> ofCase(String unitId, String caseNumber) {
        return cases.find(caseNumber).filter(found -> isOf(unitId, found)).map(this::status);
    }

    private boolean isOf(String unitId, ObjectNode found) {
        Set<String> accounts =
                Set.of(unitId, units.byId(unitId).map(Unit::email).orElse(unitId));
        return accounts.contains(found.path("account").asText())
                || found.path("unit").path("id").asText().equals(unitId);
    }

    private CaseStatus status(ObjectNode found) {
        return new CaseStatus(
                found.path("caseNumber").asText(),
                State.valueOf(found.path("state").asText()),
                Optional.ofNullable(found.path("verdict").asText(null)),
                stream(found.path("findings")).map(RegisterStatusDesk::remark).toList(),
                stream(found.path("letters")).map(this::letter).toList());
    }

    private static Remark remark(JsonNode finding) {
        return new Remark(
                finding.path("code").asText(),
                finding.path("severity").asText(),
                finding.path("message").asText(),
                finding.path("at").asText(""),
                finding.path("basis").asText(""));
    }

    private Letter letter(JsonNode letter) {
        String id = letter.path("id").asText();
        return new Letter(
                id, letter.path("number").asText(), letter.path("kind").asText(), bytes(id, "docx"), bytes(id, "pdf"));
    }

    private byte[] bytes(String letter, String format) {
        return letters.file(letter, format).orElseThrow().bytes();
    }

    @Override
    public Optional<List<Duty>> ofPeriod(String unitId, String period) {
        try {
            return Optional.of(matrix.of(ReportingPeriod.parse(period)).duties().stream()
                    .filter(line -> line.unit().equals(unitId))
                    .map(RegisterStatusDesk::duty)
                    .toList());
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    @Override
    public Consolidated ofReport(String account, String kind, String period) {
        return reports.of(account, kind, period);
    }

    private static Duty duty(PeriodStatus.Line line) {
        return new Duty(
                line.unit(),
                line.unitName(),
                line.obligation(),
                line.due().isEmpty() ? null : OffsetDateTime.parse(line.due()).toInstant(),
                line.state(),
                line.daysLate(),
                Optional.of(line.caseNumber()).filter(number -> !number.isEmpty()));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
