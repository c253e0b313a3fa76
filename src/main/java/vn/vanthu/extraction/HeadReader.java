package vn.vanthu.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.VietnameseText;

/** Thể thức: reads head, body and end of an administrative document. What is not found stays empty. */
public final class HeadReader {

    private HeadReader() {}

    public static Head read(Paper paper) {
        return read(paper, Layout.of(paper));
    }

    static Head read(Paper paper, Layout layout) {
        return new Reading(paper, layout).head();
    }

    /** The body's lines: what neither head, signature, distribution list nor annex takes. */
    static List<Line> body(Layout layout) {
        Reading reading = new Reading(null, layout);
        reading.takeHead();
        return layout.body(reading.taken);
    }

    private static final class Reading {
        private final Paper paper;
        private final Layout layout;
        private final List<HeadLine> zone;
        private final BitSet taken = new BitSet();
        private final Map<String, Place.Position> places = new HashMap<>();
        private List<Line> agencyLines = List.of();
        private AgencyNames agency;
        private DocumentNumber number;
        private Optional<VietnameseDates.Mention> date;
        private String place;
        private Optional<DocumentType> type;
        private SubjectLines subject;
        private Addressees addressees;

        Reading(Paper paper, Layout layout) {
            this.paper = paper;
            this.layout = layout;
            this.zone = layout.zone();
        }

        Head head() {
            takeHead();
            if (subject.subject().isEmpty()) {
                subject = PlainTitle.of(paper, zone, agencyLines);
                subject.at().ifPresent(at -> places.put("subject", at));
            }
            SignatureBlock end =
                    SignatureBlock.of(layout.lines().subList(layout.tail(), Math.max(layout.tail(), layout.annex())));
            end.signedAt().ifPresent(at -> places.put("signer", at));
            end.distributedAt().ifPresent(at -> places.put("distribution", at));
            AdministrativeDocument document = new AdministrativeDocument(
                    agency.parent(),
                    agency.issuer(),
                    number,
                    place,
                    date.flatMap(VietnameseDates.Mention::date),
                    type,
                    subject.subject(),
                    addressees.recipients(),
                    addressees.legalBases(),
                    BodyBlocks.of(paper, layout.body(taken)),
                    end.signer(),
                    end.distribution());
            Map<String, Place> found = new HashMap<>();
            places.forEach((field, at) -> found.put(field, new Place(paper.file(), at)));
            return new Head(document, found);
        }

        void takeHead() {
            int numbered = first(HeadLine.Kind.NUMBER);
            int titled = first(HeadLine.Kind.TYPE);
            int about = first(HeadLine.Kind.ABOUT);
            takeNumber(numbered);
            takeDate(first(HeadLine.Kind.DATE));
            takeType(titled, about);
            int limit = numbered >= 0 ? numbered : firstOf(titled, about, first(HeadLine.Kind.DATE));
            agencyLines = AgencyLines.of(zone, limit, numbered >= 0);
            agency = AgencyNames.of(agencyLines);
            if (!agencyLines.isEmpty()) {
                places.put("issuer", agencyLines.get(agencyLines.size() - 1).at());
            }
            int after = Math.max(Math.max(titled, about), subject.last()) + 1;
            addressees = Addressees.of(zone, after == 0 ? Math.max(0, numbered) : after);
            addressees.at().ifPresent(at -> places.put("recipients", at));
            addressees.taken().forEach(this::take);
            for (int i = 0; i < zone.size(); i++) {
                if (zone.get(i).kind() == HeadLine.Kind.RULE) {
                    take(i);
                }
            }
        }

        private void takeNumber(int index) {
            number = DocumentNumber.BLANK;
            if (index < 0) {
                return;
            }
            Line line = zone.get(index).line();
            take(index);
            Matcher whole = HeadLine.NUMBER.matcher(line.text());
            Matcher alone = HeadLine.NUMBER_ALONE.matcher(line.text());
            if (whole.lookingAt()) {
                String notation = whole.group(2).replaceAll("\\s", "").replace('–', '-');
                if (notation.endsWith("-") || notation.endsWith("/")) {
                    notation = completed(notation, index);
                }
                number = new DocumentNumber(whole.group(1), notation);
                places.put("notation", line.at());
            } else if (alone.matches()) {
                number = new DocumentNumber(alone.group(1), "");
            }
            if (!number.number().isEmpty()) {
                places.put("number", line.at());
            }
        }

        /** A notation broken at its dash goes on in the next line of the same half. */
        private String completed(String notation, int index) {
            Line.Side side = zone.get(index).line().side();
            for (int i = index + 1; i < Math.min(index + 3, zone.size()); i++) {
                Line next = zone.get(i).line();
                if (next.side() == side && next.caps() && next.text().indexOf(' ') < 0) {
                    take(i);
                    return notation + next.text();
                }
            }
            return notation.substring(0, notation.length() - 1);
        }

        private void takeDate(int index) {
            date = index < 0
                    ? Optional.empty()
                    : HeadLine.issued(zone.get(index).line());
            place = "";
            if (date.isEmpty()) {
                return;
            }
            Line line = zone.get(index).line();
            take(index);
            place = VietnameseText.clean(
                    ListItem.bare(line.text().substring(0, date.get().start())));
            places.put("date", line.at());
        }

        private void takeType(int titled, int about) {
            Optional<DocumentType> title = titled < 0
                    ? Optional.empty()
                    : HeadLine.type(zone.get(titled).line());
            Optional<DocumentType> notation = DocumentType.ofNotation(number.notation());
            type = title.or(() -> notation).or(() -> about < 0 ? Optional.empty() : Optional.of(DocumentType.CONG_VAN));
            subject =
                    title.map(found -> SubjectLines.ofType(zone, titled, found)).orElse(SubjectLines.NONE);
            if (subject.last() < 0 && about >= 0) {
                subject = SubjectLines.ofAbout(zone, about);
            }
            int typeLine = titled >= 0 ? titled : notation.isPresent() ? first(HeadLine.Kind.NUMBER) : about;
            if (type.isPresent()) {
                places.put("type", zone.get(typeLine).line().at());
            }
            subject.at().ifPresent(at -> places.put("subject", at));
            int start = titled >= 0 && subject.last() >= titled ? titled : Math.max(about, 0);
            for (int i = start; i <= subject.last(); i++) {
                take(i);
            }
            if (titled >= 0) {
                take(titled);
            }
        }

        private int first(HeadLine.Kind kind) {
            for (int i = 0; i < zone.size(); i++) {
                if (zone.get(i).kind() == kind) {
                    return i;
                }
            }
            return -1;
        }

        private int firstOf(int... indices) {
            int first = zone.size();
            for (int index : indices) {
                first = index >= 0 ? Math.min(first, index) : first;
            }
            return first;
        }

        private void take(int index) {
            taken.set(zone.get(index).index());
        }
    }
}
