package vn.vanthu.assessment.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vanthu.assessment.Answer;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Examined;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.Revision;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Section;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.Part;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.obligation.Unit;

/** The one JSON form of an assessed submission, for the register, the API and the {@code check} command. */
public final class AssessmentJson {

    private final ObjectMapper json;

    public AssessmentJson(ObjectMapper json) {
        this.json = json;
    }

    public ObjectNode of(Assessment assessment) {
        Examined examined = assessment.examined();
        ObjectNode node = json.createObjectNode();
        file(examined).ifPresent(name -> node.put("file", name));
        boolean nil = examined.nil();
        node.put("readable", nil || !examined.papers().isEmpty());
        node.put("format", format(examined));
        node.put("nil", nil);
        examined.document().ifPresent(document -> node.set("document", document(document)));
        examined.document()
                .flatMap(document -> examined.report())
                .ifPresent(report -> ConfidenceJson.tell((ObjectNode) node.get("document"), report.head()));
        examined.unit().ifPresent(unit -> node.set("unit", unit(unit)));
        examined.duty().ifPresent(duty -> duty(node, duty));
        ArrayNode sections = node.putArray("sections");
        examined.report().ifPresent(report -> report.sections().forEach(s -> sections.add(section(s))));
        ArrayNode indicators = node.putArray("indicators");
        examined.report().ifPresent(report -> report.figures().forEach(f -> indicators.add(indicator(f))));
        ContentsJson contents = new ContentsJson(json);
        ArrayNode items = node.putArray("planItems");
        examined.report().ifPresent(report -> report.plan().items().forEach(i -> items.add(contents.item(i))));
        ArrayNode scores = node.putArray("scores");
        examined.report().ifPresent(report -> report.scores().forEach(s -> scores.add(contents.score(s))));
        examined.timeliness().ifPresent(time -> node.set("timeliness", timeliness(time)));
        examined.revision().ifPresent(revision -> revision(node, revision));
        ArrayNode findings = node.putArray("findings");
        assessment.findings().forEach(finding -> findings.add(finding(finding)));
        SignaturesJson.tell(node.putArray("signatures"), examined);
        node.put("verdict", assessment.verdict().name());
        ArrayNode answers = node.putArray("answers");
        assessment.answers().stream().flatMap(answer -> answer(answer).stream()).forEach(answers::add);
        ArrayNode parts = node.putArray("parts");
        examined.parts().forEach(part -> parts.add(part(part)));
        return node;
    }

    /** Of the paper that was read; else of the first file that might have been one; else of what it came in. */
    private static String format(Examined examined) {
        List<Part> parts = examined.unpacked().parts();
        Stream<FileKind> kinds = Stream.of(
                        examined.papers().stream().map(Paper::format),
                        parts.stream()
                                .filter(part ->
                                        part.fate() == Fate.READ || part.fate().refused())
                                .map(Part::kind),
                        parts.stream().map(Part::kind))
                .flatMap(Function.identity());
        return kinds.findFirst().map(FileKind::label).orElse("none");
    }

    /** The paper that was read, or else the file that could not be. */
    private static Optional<String> file(Examined examined) {
        return examined.readings().stream()
                .sorted(Comparator.comparing(reading -> !(reading instanceof Paper)))
                .map(Reading::file)
                .findFirst();
    }

    private ObjectNode document(AdministrativeDocument document) {
        ObjectNode node = json.createObjectNode();
        node.put("issuer", document.issuer());
        node.put("parent", document.parent());
        node.put("number", document.number().number());
        node.put("notation", document.number().notation());
        node.put("place", document.place());
        node.put("date", document.date().map(Object::toString).orElse(null));
        node.put("type", document.type().map(Enum::name).orElse(null));
        node.put("subject", document.subject());
        texts(node.putArray("recipients"), document.recipients());
        texts(node.putArray("legalBases"), document.legalBases());
        texts(node.putArray("distribution"), document.distribution());
        ObjectNode signer = node.putObject("signer");
        signer.put("authority", document.signer().authority());
        signer.put("title", document.signer().title());
        signer.put("name", document.signer().name());
        return node;
    }

    private ObjectNode unit(Unit unit) {
        return json.createObjectNode().put("id", unit.id()).put("name", unit.name());
    }

    private static void duty(ObjectNode node, AnsweredDuty duty) {
        node.put("obligation", duty.obligation().code().name());
        node.put("obligationName", duty.obligation().name());
        duty.period().ifPresent(period -> node.put("period", period.toString()));
        node.put("periodName", duty.periodName());
        node.put("regime", duty.regime().id());
    }

    /** One duty that is answered; several when one submission answers several. */
    private Optional<ObjectNode> answer(Answer answer) {
        return answer.examined().duty().map(duty -> {
            ObjectNode node = json.createObjectNode();
            duty(node, duty);
            texts(
                    node.putArray("units"),
                    answer.examined().obligors().stream().map(Unit::id).toList());
            node.put("version", answer.examined().version());
            node.put("verdict", answer.verdict().name());
            answer.examined().timeliness().ifPresent(time -> node.set("timeliness", timeliness(time)));
            return node;
        });
    }

    private void revision(ObjectNode node, Revision revision) {
        node.put("version", revision.number());
        node.put("replaces", revision.previous().prior().caseNumber());
        node.put("partial", revision.partial());
        ArrayNode changes = node.putArray("changes");
        revision.changes().forEach(change -> changes.addObject()
                .put("kind", change.kind().name())
                .put("code", change.code())
                .put("before", change.before())
                .put("after", change.after()));
    }

    private ObjectNode section(Section section) {
        ObjectNode node = json.createObjectNode();
        node.put("code", section.code());
        node.put("state", section.state().name());
        node.put("heading", section.heading());
        node.put("at", section.at() == null ? null : section.at().toString());
        node.put("confidence", section.confidence().name());
        if (!section.alternatives().isEmpty()) {
            ConfidenceJson.alternatives(node.putArray("alternatives"), section.alternatives());
        }
        return node;
    }

    private ObjectNode indicator(Figure figure) {
        ObjectNode node = json.createObjectNode();
        node.put("code", figure.code());
        node.put("state", figure.state().name());
        node.put("value", figure.value().map(AssessmentJson::plain).orElse(null));
        node.put("text", figure.text());
        node.put("unit", figure.unit());
        node.put("at", figure.at().toString());
        node.put("confidence", figure.confidence().name());
        node.put("file", figure.at().file());
        return node;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private ObjectNode timeliness(Timeliness time) {
        ObjectNode node = json.createObjectNode();
        node.put("due", VietnamTime.iso(time.due().bound()));
        node.put("clock", time.clock().name());
        node.put("at", VietnamTime.iso(time.at()));
        node.put("onTime", time.onTime());
        node.put("daysLate", time.daysLate());
        texts(node.putArray("explanation"), Explanation.lines(time));
        return node;
    }

    private ObjectNode finding(Finding finding) {
        ObjectNode node = json.createObjectNode();
        node.put("code", finding.code().name());
        node.put("severity", finding.severity().name());
        node.put("message", finding.message());
        finding.at().ifPresent(at -> node.put("at", at.toString()).put("file", at.file()));
        node.put("basis", finding.basis());
        return node;
    }

    private ObjectNode part(Part part) {
        return json.createObjectNode()
                .put("path", part.path())
                .put("kind", part.kind().label())
                .put("size", part.size())
                .put("fate", part.fate().name())
                .put("reason", part.reason());
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
