package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Alternative;
import vn.vanthu.extraction.Confidence;
import vn.vanthu.extraction.FieldReading;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.HeadField;
import vn.vanthu.extraction.Section;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Is what decides the verdict read for certain? Where it is not, a person is asked and no letter is written. What decides
 * nothing may be as doubtful as it likes.
 */
final class ConfidenceRules {

    /** How long after its period a report may be written before its period is doubted. */
    private static final int MONTHS_AFTER = 6;
    /** How long before its period a plan may be written. */
    private static final int MONTHS_BEFORE = 18;

    private ConfidenceRules() {}

    /** Where no account says who reports, the paper must. */
    static Stream<Finding> issuerIsCertain(Examined submission) {
        boolean anonymous =
                submission.registered().submission().sender().account().isEmpty();
        return anonymous
                ? field(submission, HeadField.ISSUER, submission.issuer())
                        .filter(finding ->
                                !alternatives(submission, HeadField.ISSUER).isEmpty())
                : Stream.empty();
    }

    /** The duty is known by the paper's type. */
    static Stream<Finding> typeIsCertain(Examined submission) {
        return submission.duty().isEmpty()
                ? Stream.empty()
                : field(
                        submission,
                        HeadField.TYPE,
                        submission
                                .document()
                                .flatMap(document -> document.type())
                                .map(type -> type.title())
                                .orElse(""));
    }

    /** A report written long after its period, or before it, may bear the year of the form that it was typed over. */
    static Stream<Finding> periodFitsTheDate(Examined submission) {
        Optional<ReportingPeriod> period = submission.duty().flatMap(AnsweredDuty::period);
        Optional<LocalDate> date = submission.document().flatMap(document -> document.date());
        if (period.isEmpty() || date.isEmpty() || submission.partial()) {
            return Stream.empty();
        }
        boolean plan = submission.outline().flatMap(Outline::frame).isPresent();
        LocalDate first = period.get().firstDay().minusMonths(plan ? MONTHS_BEFORE : 0);
        LocalDate last = period.get().lastDay().plusMonths(plan ? 0 : MONTHS_AFTER);
        return date.get().isBefore(first) || date.get().isAfter(last)
                ? Stream.of(uncertain(
                        "period",
                        submission.place(HeadField.SUBJECT.key()),
                        period.get().vietnameseName(),
                        VietnameseDates.formatShort(date.get())))
                : Stream.empty();
    }

    /** The heading of a required part names it without doubt. */
    static Stream<Finding> headingsAreCertain(Examined submission) {
        return read(submission)
                ? submission.outline().stream()
                        .flatMap(outline -> outline.parts().stream())
                        .filter(Outline.Part::required)
                        .filter(part -> !part.area() || !submission.plans(part.code()))
                        .flatMap(part -> submission.section(part.code()).stream()
                                .filter(section -> section.confidence() == Confidence.LIKELY)
                                .map(section -> heading(part, section)))
                : Stream.empty();
    }

    private static Finding heading(Outline.Part part, Section section) {
        return uncertain(
                "section",
                Optional.of(section.at()),
                part.code(),
                part.title(),
                section.heading(),
                others(section.alternatives()));
    }

    /** A figure that contradicts another stands on the line that it is taken for. */
    static Stream<Finding> figuresAreCertain(Examined submission) {
        if (!read(submission)) {
            return Stream.empty();
        }
        Figures figures = Figures.of(submission);
        Stream<String> disagreeing = submission.duty().stream()
                .flatMap(duty -> duty.regime().checks().stream())
                .filter(check -> check.on(figures::value).broken())
                .flatMap(check -> check.codes().stream());
        Stream<String> contradicted = figures.byCode().keySet().stream()
                .filter(code -> figures.values(code).size() > 1);
        return Stream.concat(disagreeing, contradicted)
                .distinct()
                .flatMap(code -> figures.lines(code).stream()
                        .filter(line -> line.confidence() == Confidence.LIKELY)
                        .limit(1))
                .map(ConfidenceRules::figure);
    }

    private static Finding figure(Figure line) {
        return uncertain("figure", Optional.of(line.at()), line.code(), line.text());
    }

    /** False where everything was recognised from a picture, which is told once. */
    private static boolean read(Examined submission) {
        return submission.papers().stream().noneMatch(paper -> paper.script().recognised());
    }

    private static Stream<Finding> field(Examined submission, HeadField field, String taken) {
        return reading(submission, field)
                .filter(reading -> read(submission) && reading.confidence() == Confidence.LIKELY)
                .map(reading -> uncertain(
                        "field",
                        reading.at(),
                        Wording.of("field." + field.key()),
                        taken,
                        others(reading.alternatives())))
                .stream();
    }

    private static List<Alternative> alternatives(Examined submission, HeadField field) {
        return reading(submission, field).map(FieldReading::alternatives).orElse(List.of());
    }

    private static Optional<FieldReading> reading(Examined submission, HeadField field) {
        return submission.report().map(report -> report.head().field(field));
    }

    private static String others(List<Alternative> alternatives) {
        return alternatives.isEmpty()
                ? Wording.of("alternative.none")
                : alternatives.stream()
                        .map(other -> Wording.of("alternative", other.text(), Wording.of(other.at())))
                        .collect(Collectors.joining("; "));
    }

    private static Finding uncertain(String variant, Optional<Place> at, String... values) {
        return Findings.variant(FindingCode.FIELD_UNCERTAIN, variant, Severity.ERROR, at, "", values);
    }
}
