package vn.vanthu.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.Severity;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Confidence;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.HeadField;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.testing.Submissions;

/**
 * What the service says of a specimen, in the words of {@link Truth}.
 *
 * @param sure of what it said, that of which it had no doubt; of findings, the errors
 */
record Readout(Truth said, Truth sure, String verdict) {

    /** Findings about what a paper holds; those about its sender and its time are no matter of reading. */
    static final Set<String> CONTENT = Set.of(
            "AREA_MISSING",
            "AREA_EMPTY",
            "PART_MISSING",
            "PART_EMPTY",
            "NUMBER_MISSING",
            "DATE_MISSING",
            "SIGNER_MISSING",
            "SUM_WRONG",
            "RATIO_WRONG",
            "VALUE_OUT_OF_RANGE",
            "ANNEX_MISSING",
            "INDICATOR_MISSING",
            "INDICATOR_UNCLEAR",
            "INDICATOR_CONFLICT",
            "NO_TEXT_LAYER");

    private static final Map<String, HeadField> CERTAINTY = Map.ofEntries(
            Map.entry("parent", HeadField.PARENT),
            Map.entry("issuer", HeadField.ISSUER),
            Map.entry("number", HeadField.NUMBER),
            Map.entry("notation", HeadField.NOTATION),
            Map.entry("place", HeadField.PLACE),
            Map.entry("date", HeadField.DATE),
            Map.entry("type", HeadField.TYPE),
            Map.entry("subject", HeadField.SUBJECT),
            Map.entry("recipients", HeadField.RECIPIENTS),
            Map.entry("authority", HeadField.SIGNER),
            Map.entry("title", HeadField.SIGNER),
            Map.entry("signer", HeadField.SIGNER),
            Map.entry("copies", HeadField.DISTRIBUTION));

    static Readout of(Specimen specimen) {
        LocalDate day = specimen.facts().occasion().issued().plusDays(1);
        Instant sent = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        RegisteredSubmission registered = Submissions.registered(
                1, Submissions.of(Channel.FILE, "", sent, specimen.files().toArray(Attachment[]::new)));
        Desk.Read read = Submissions.DESK.read(Submissions.DESK.open(registered));
        Assessment assessment = Submissions.DESK.assess(read);
        List<Paper> papers = read.readings().stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .toList();
        Outline outline = specimen.facts().occasion().regime().outline();
        Truth said = new Truth();
        Truth sure = new Truth();
        if (!papers.isEmpty()) {
            ExtractedReport report = ReportReader.report(papers, outline);
            report(said, report);
            CERTAINTY.forEach((field, of) -> {
                if (report.head().field(of).confidence() == Confidence.CERTAIN) {
                    sure.addAll(field, said.of(field));
                }
            });
            content(said, report, confidence -> true);
            content(sure, report, Confidence.CERTAIN::equals);
        }
        said.add("duty", assessment.examined().duty().map(Readout::named).orElse(""));
        said.addCounted("findings", codes(assessment, finding -> true));
        sure.addCounted("findings", codes(assessment, finding -> finding.severity() == Severity.ERROR));
        return new Readout(said, sure, assessment.verdict().name());
    }

    private static List<String> codes(Assessment assessment, Predicate<Finding> wanted) {
        return assessment.findings().stream()
                .filter(wanted)
                .map(Finding::code)
                .map(Enum::name)
                .filter(CONTENT::contains)
                .toList();
    }

    private static void report(Truth said, ExtractedReport report) {
        AdministrativeDocument document = report.head().document();
        said.add("parent", document.parent())
                .add("issuer", document.issuer())
                .add("number", document.number().number())
                .add("notation", document.number().notation())
                .add("place", document.place())
                .add("date", document.date().map(LocalDate::toString).orElse(""))
                .add("type", document.type().map(Enum::name).orElse(""))
                .add("subject", document.subject())
                .addAll("recipients", document.recipients())
                .add("authority", document.signer().authority())
                .add("title", document.signer().title())
                .add("signer", document.signer().name())
                .addAll("copies", document.distribution());
    }

    private static void content(Truth said, ExtractedReport report, Predicate<Confidence> wanted) {
        said.addAll(
                "areas",
                report.sections().stream()
                        .filter(section -> !section.code().equals(Outline.ANNEX))
                        .filter(section -> wanted.test(section.confidence()))
                        .map(section -> section.code() + "=" + section.state())
                        .toList());
        said.addAll(
                "annex",
                report.figures().stream()
                        .filter(figure -> wanted.test(figure.confidence()))
                        .map(Readout::fact)
                        .collect(Collectors.toSet()));
    }

    private static String fact(Figure figure) {
        return figure.code() + "="
                + figure.value()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse(figure.state().name());
    }

    private static String named(AnsweredDuty duty) {
        return duty.obligation().code().name() + " "
                + duty.period().map(Object::toString).orElse("");
    }
}
