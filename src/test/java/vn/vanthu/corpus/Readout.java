package vn.vanthu.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.Finding;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.testing.Submissions;

/** What the service says of a specimen, in the words of {@link Truth}. */
record Readout(Truth said, String verdict) {

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
        if (!papers.isEmpty()) {
            report(said, ReportReader.report(papers, outline));
        }
        said.add("duty", assessment.examined().duty().map(Readout::named).orElse(""));
        said.addCounted(
                "findings",
                assessment.findings().stream()
                        .map(Finding::code)
                        .map(Enum::name)
                        .filter(CONTENT::contains)
                        .toList());
        return new Readout(said, assessment.verdict().name());
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
        said.addAll(
                "areas",
                report.sections().stream()
                        .filter(section -> !section.code().equals(Outline.ANNEX))
                        .map(section -> section.code() + "=" + section.state())
                        .toList());
        said.addAll("annex", report.figures().stream().map(Readout::fact).collect(Collectors.toSet()));
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
