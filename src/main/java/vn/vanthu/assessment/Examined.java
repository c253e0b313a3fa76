package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Section;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.Part;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.RegisteredSubmission;

/**
 * Everything that is known of a submission before it is judged; what rules look at.
 *
 * @param opened the papers that were looked into for the duty, with their heads
 * @param sender the unit that the account belongs to
 * @param issuers the units that the paper's issuer line may mean
 * @param issuedBySender true when one of them is the sender, or a unit that the sender has succeeded
 * @param obligors the units whose duty it answers: the unit itself, or those that it succeeds; empty when it owes nothing
 * @param duty empty when kind or period could not be recognised, for the reason in {@code doubt}
 * @param doubt why there is no duty; empty when there is one, or nothing to look at
 * @param report as far as the outline of the duty's regime reaches, with what stands of the version before; empty when no
 *     file could be read
 * @param timeliness empty without a known due date
 * @param contentKey see {@link Fingerprint#ofFiles}; with the duty for a nil return and for papers that only refer to one
 * @param fingerprint see {@link Fingerprint#ofReport}; empty without a report
 * @param duplicateOf the submission that this one repeats
 * @param revision what it changes or completes; empty for the first version
 * @param periods the periods of all duties that the same papers answer
 */
public record Examined(
        RegisteredSubmission registered,
        Unpacked unpacked,
        List<Reading> readings,
        List<OpenedPaper> opened,
        Optional<Unit> sender,
        List<Unit> issuers,
        boolean issuedBySender,
        List<Unit> obligors,
        Optional<AnsweredDuty> duty,
        Optional<Finding> doubt,
        Optional<ExtractedReport> report,
        Optional<Timeliness> timeliness,
        String contentKey,
        String fingerprint,
        Optional<Prior> duplicateOf,
        Optional<Revision> revision,
        List<ReportingPeriod> periods) {

    public Examined {
        readings = List.copyOf(readings);
        opened = List.copyOf(opened);
        issuers = List.copyOf(issuers);
        obligors = List.copyOf(obligors);
        periods = List.copyOf(periods);
    }

    /** True when the unit, or one it succeeds, owes the duty. */
    public boolean owed() {
        return !obligors.isEmpty();
    }

    /** True for a paper that only completes the version before, and need not be a document of its own. */
    public boolean partial() {
        return revision.filter(Revision::partial).isPresent();
    }

    /** The version of the answer that this is, counted from 1. */
    public int version() {
        return revision.map(Revision::number).orElse(1);
    }

    /** Báo cáo không phát sinh: the message says that nothing arose, and brings no file. */
    public boolean nil() {
        return NilReturn.in(unpacked, readings).isPresent();
    }

    /** The day of sending, in Vietnam's time. */
    public LocalDate day() {
        return registered.submission().stamps().sent().atZone(VietnamTime.ZONE).toLocalDate();
    }

    /** True when the papers that could be read hold none of the parts that the outline asks for. */
    public boolean bodyUnseen() {
        return outline().isPresent()
                && report.filter(found -> !found.plan().items().isEmpty()
                                || !found.scores().isEmpty())
                        .isEmpty()
                && report.stream()
                        .flatMap(found -> found.sections().stream())
                        .filter(section -> !section.code().equals(Outline.ANNEX))
                        .allMatch(section -> section.state() == Section.State.MISSING);
    }

    /** True when a plan's frame table holds a task of this area. */
    public boolean plans(String area) {
        return report.stream().flatMap(found -> found.plan().items().stream()).anyMatch(item -> item.area()
                .equals(area));
    }

    /** True when the papers that could be read hold no line of the annex that the outline asks for. */
    public boolean annexUnseen() {
        return annexRequired()
                && report.filter(found -> !found.figures().isEmpty()).isEmpty();
    }

    /** The unit whose submission this is: the account's, or for a file at hand the one that the paper names. */
    public Optional<Unit> unit() {
        return sender.isPresent() || !registered.submission().sender().account().isEmpty() || issuers.size() != 1
                ? sender
                : Optional.of(issuers.get(0));
    }

    /** The file that the report's head stands in; of papers without a head the first. */
    public Optional<String> reportFile() {
        Stream<String> ofHead = report.stream()
                .flatMap(found -> found.head().places().values().stream())
                .map(Place::file);
        return Stream.concat(ofHead, papers().stream().map(Paper::file)).findFirst();
    }

    /** Empty when no paper could be read, and for a nil return whose message describes none. */
    public Optional<AdministrativeDocument> document() {
        return report.map(found -> found.head().document())
                .filter(found -> !found.equals(AdministrativeDocument.BLANK) || !nil());
    }

    /** True when the duty's regime demands the statistics annex of such a report; a nil return has no annex. */
    public boolean annexRequired() {
        return !nil()
                && duty.flatMap(AnsweredDuty::outline)
                        .filter(Outline::annexRequired)
                        .isPresent();
    }

    /** The issuer line as printed; empty when there is none. */
    public String issuer() {
        return document().map(AdministrativeDocument::issuer).orElse("");
    }

    /** See {@link Fingerprint#ofPaper}. */
    public String paperKey() {
        return Fingerprint.ofPaper(this);
    }

    /** Every part with what became of it in the end: a file that was handed on and could not be read is no longer READ. */
    public List<Part> parts() {
        Iterator<Reading> read = readings.iterator();
        return unpacked.parts().stream()
                .map(part -> part.fate() == Fate.READ && read.hasNext() ? settled(part, read.next()) : part)
                .toList();
    }

    private static Part settled(Part part, Reading reading) {
        return reading instanceof Unreadable file
                ? new Part(part.path(), part.kind(), part.size(), file.reason().fate(), file.detail())
                : part;
    }

    /** Those that are looked at; a scan that was recognised only where nothing else can be read. */
    public List<Paper> papers() {
        return ReadPapers.of(readings);
    }

    public Optional<Outline> outline() {
        return duty.flatMap(AnsweredDuty::outline);
    }

    public Optional<Section> section(String code) {
        return report.stream()
                .flatMap(found -> found.sections().stream())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    /** Where a field of the document's head stands. */
    public Optional<Place> place(String field) {
        return report.map(found -> found.head().places().get(field));
    }

    /** The legal ground of the duty; empty while the duty is unknown. */
    public String basis() {
        return duty.map(owed -> owed.obligation().basis()).orElse("");
    }
}
