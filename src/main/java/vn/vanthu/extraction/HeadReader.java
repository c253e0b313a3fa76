package vn.vanthu.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Closing;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;

/** Thể thức: reads head, body and end of an administrative document. What is not found stays empty. */
public final class HeadReader {

    private final Layout layout;
    private final HeadZone zone;
    private final BitSet taken = new BitSet();
    private final HeadFields fields = new HeadFields();
    private final NumberLine number;
    private final IssueDate date;
    private final TitleLines title;
    private final List<Line> agencyLines;
    private final AgencyNames agency;
    private final Addressees addressees;

    HeadReader(Layout layout) {
        this.layout = layout;
        this.zone = new HeadZone(layout.zone());
        this.number = NumberLine.of(zone);
        this.date = IssueDate.of(zone);
        this.agencyLines = AgencyLines.of(zone.parts(), limit(), number.index() >= 0);
        this.agency = AgencyNames.of(agencyLines);
        this.title = TitleLines.of(zone, number, agency);
        this.addressees = Addressees.of(zone.parts(), afterSubject());
        takeLines();
    }

    public static Head read(Paper paper) {
        return OpenedPaper.of(paper).head();
    }

    /** The body's lines: what neither head, signature, distribution list nor annex takes. */
    List<Line> body() {
        return layout.body(taken);
    }

    Head head(Paper paper) {
        SubjectLines subject = title.subject();
        if (subject.subject().isEmpty()) {
            subject = PlainTitle.of(paper, zone.parts(), agencyLines);
        }
        SignatureBlock end = SignatureBlock.of(layout.end());
        tellNumber();
        tellDate();
        tellType();
        tellAgency();
        fields.found(HeadField.SUBJECT, Confidence.CERTAIN, subject.at());
        fields.found(HeadField.RECIPIENTS, Confidence.CERTAIN, addressees.at());
        fields.found(HeadField.SIGNER, end.confidence(), end.signedAt());
        end.beside()
                .ifPresent(other -> fields.other(
                        HeadField.SIGNER, other.name(), end.signedAt().orElseThrow()));
        fields.found(HeadField.DISTRIBUTION, Confidence.CERTAIN, end.distributedAt());
        AdministrativeDocument document = new AdministrativeDocument(
                agency.parent(),
                agency.issuer(),
                number.number(),
                date.place(),
                date.date(),
                title.type(),
                subject.subject(),
                addressees.recipients(),
                addressees.legalBases(),
                Closing.unmarked(BodyBlocks.of(paper, body())),
                end.signer(),
                end.distribution());
        return new Head(document, fields.of(paper));
    }

    private void tellNumber() {
        List<NumberLine> rivals = number.rivals(zone);
        rivals.forEach(rival -> fields.other(
                HeadField.NUMBER,
                rival.number().toString(),
                zone.line(rival.index()).at()));
        DocumentNumber read = number.number();
        Confidence sure = rivals.isEmpty() && !read.notation().isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY;
        if (!read.number().isEmpty()) {
            fields.found(HeadField.NUMBER, sure, zone.line(number.index()).at());
        }
        if (!read.notation().isEmpty()) {
            fields.found(HeadField.NOTATION, sure, zone.line(number.index()).at());
        }
    }

    private void tellDate() {
        List<IssueDate> rivals = date.rivals(zone);
        rivals.forEach(rival -> fields.other(
                HeadField.DATE,
                zone.line(rival.index()).text(),
                zone.line(rival.index()).at()));
        if (date.date().isPresent()) {
            Confidence sure = rivals.isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY;
            fields.found(HeadField.DATE, sure, zone.line(date.index()).at());
        }
        if (!date.place().isEmpty()) {
            fields.found(
                    HeadField.PLACE, Confidence.CERTAIN, zone.line(date.index()).at());
        }
    }

    private void tellType() {
        title.contradicted()
                .map(DocumentType::title)
                .ifPresent(other -> fields.other(
                        HeadField.TYPE, other, zone.line(number.index()).at()));
        if (title.line() >= 0) {
            Confidence sure = title.contradicted().isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY;
            fields.found(HeadField.TYPE, sure, zone.line(title.line()).at());
        }
    }

    private void tellAgency() {
        if (agencyLines.isEmpty()) {
            return;
        }
        List<String> issuers = agency.issuers();
        boolean told = issuers.size() == 1 && agencyLines.stream().anyMatch(AgencyNames::opens);
        Confidence sure = told ? Confidence.CERTAIN : Confidence.LIKELY;
        if (issuers.size() > 1) {
            issuers.forEach(one ->
                    fields.other(HeadField.ISSUER, one, agencyLines.get(0).at()));
        }
        fields.found(
                HeadField.ISSUER, sure, agencyLines.get(agencyLines.size() - 1).at());
        if (!agency.parent().isEmpty()) {
            fields.found(HeadField.PARENT, sure, agencyLines.get(0).at());
        }
    }

    /** Where the agency's lines end at the latest. */
    private int limit() {
        if (number.index() >= 0) {
            return number.index();
        }
        return IntStream.of(
                        zone.first(HeadLine.Kind.TYPE), zone.first(HeadLine.Kind.ABOUT), zone.first(HeadLine.Kind.DATE))
                .filter(index -> index >= 0)
                .min()
                .orElse(zone.size());
    }

    private int afterSubject() {
        int titled = Math.max(zone.first(HeadLine.Kind.TYPE), zone.first(HeadLine.Kind.ABOUT));
        int after = Math.max(titled, title.subject().last()) + 1;
        return after == 0 ? Math.max(0, number.index()) : after;
    }

    private void takeLines() {
        number.taken().forEach(this::take);
        if (date.index() >= 0) {
            take(date.index());
        }
        title.taken().forEach(this::take);
        addressees.taken().forEach(this::take);
        zone.all(HeadLine.Kind.RULE).forEach(this::take);
        zone.all(HeadLine.Kind.MARK).forEach(this::take);
    }

    private void take(int index) {
        taken.set(zone.parts().get(index).index());
    }
}
