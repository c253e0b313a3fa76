package vn.vanthu.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Component;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.HeadField;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Presentation;

/** Phần đầu: finds the components above the text, by their own words and by what the head's reader made of them. */
final class HeadParts {

    private static final Pattern NUMBER = Pattern.compile("S[ốỐôỔo]\\s*:.*|S[ốỐ]\\s*[\\d.…_ ]*/.*");
    private static final Pattern DATED =
            Pattern.compile("(?!(?:can cu|v v|theo|kem theo|thuc hien) )(?:[\\p{Alnum} ]{1,60} )?ngay"
                    + "(?: \\d{1,2})?(?: \\d{1,2} \\d{4}| thang(?: \\d{1,2})? nam(?: \\d{2,4})?)");
    private static final Set<Component> BELOW_DATE =
            EnumSet.of(Component.TYPE, Component.SUBJECT, Component.RECIPIENTS, Component.LEGAL_BASIS);
    private static final String NATION = "cong hoa xa hoi chu nghia viet nam";
    private static final Set<String> URGENT = Set.of("hoa toc", "thuong khan", "khan", "hoa toc hen gio");

    private final List<Segments.Segment> segments;
    private final AdministrativeDocument document;
    private final Head head;
    private Segments.Segment letterSubject;
    private Component last;
    private final Set<Component> seen = EnumSet.noneOf(Component.class);

    HeadParts(OpenedPaper opened, Zones zones) {
        this.segments = Segments.of(opened.paper().presentation().lines(), 0, zones.body())
                .toList();
        this.head = opened.head();
        this.document = head.document();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Segments.Segment segment : segments) {
            component(segment).ifPresent(component -> {
                seen.add(component);
                last = component;
                parts.add(segment.as(component));
            });
        }
        return parts;
    }

    private Optional<Component> component(Segments.Segment segment) {
        return ofNation(segment)
                .or(() -> ofNumberAndDate(segment))
                .or(() -> ofAddress(segment))
                .or(() -> ofTitle(segment))
                .or(() -> ofAgency(segment));
    }

    private Optional<Component> ofNation(Segments.Segment segment) {
        if (segment.key().startsWith("cong hoa xa hoi")
                || seen.contains(Component.NATIONAL_NAME)
                        && !seen.contains(Component.MOTTO)
                        && NATION.endsWith(" " + segment.key())) {
            return Optional.of(Component.NATIONAL_NAME);
        }
        boolean motto = segment.key().startsWith("doc lap")
                || seen.contains(Component.MOTTO) && "doc lap tu do hanh phuc".endsWith(" " + segment.key());
        return motto ? Optional.of(Component.MOTTO) : Optional.empty();
    }

    private Optional<Component> ofNumberAndDate(Segments.Segment segment) {
        if (!seen.contains(Component.NUMBER)
                && NUMBER.matcher(segment.text()).matches()
                && (at(segment, HeadField.NUMBER)
                        || at(segment, HeadField.NOTATION)
                        || document.number().notation().isEmpty())) {
            return Optional.of(Component.NUMBER);
        }
        return !seen.contains(Component.PLACE_DATE) && isDate(segment)
                ? Optional.of(Component.PLACE_DATE)
                : Optional.empty();
    }

    /** Where the head's reader found it; where it is left blank, by its words. */
    private boolean isDate(Segments.Segment segment) {
        if (DATED.matcher(segment.key()).matches()
                && BELOW_DATE.stream().noneMatch(seen::contains)
                && !holds(document.subject(), segment)) {
            return true;
        }
        return document.date().isPresent()
                && (at(segment, HeadField.DATE) || at(segment, HeadField.PLACE))
                && VietnameseDates.find(segment.text())
                        .flatMap(VietnameseDates.Mention::date)
                        .equals(document.date())
                && segment.text().length() <= 90
                && !segment.key().startsWith("v v ");
    }

    private Optional<Component> ofAddress(Segments.Segment segment) {
        if (segment.key().startsWith("kinh gui")
                || seen.contains(Component.RECIPIENTS) && holds(String.join(" ", document.recipients()), segment)) {
            return Optional.of(Component.RECIPIENTS);
        }
        boolean basis = segment.key().startsWith("can cu ")
                || seen.contains(Component.LEGAL_BASIS)
                        && !Capitals.all(segment.text())
                        && holds(String.join(" ", document.legalBases()), segment);
        return basis ? Optional.of(Component.LEGAL_BASIS) : Optional.empty();
    }

    private Optional<Component> ofTitle(Segments.Segment segment) {
        if (segment.key().startsWith("v v ")
                || letterSubject != null && besides(letterSubject, segment) && holds(document.subject(), segment)) {
            letterSubject = segment;
            return Optional.of(Component.LETTER_SUBJECT);
        }
        boolean title = !seen.contains(Component.TYPE)
                && document.type()
                        .map(DocumentType::title)
                        .map(VietnameseText::fold)
                        .filter(name -> segment.key().equals(name)
                                || at(segment, HeadField.TYPE) && segment.key().startsWith(name + " "))
                        .isPresent();
        if (title) {
            return Optional.of(Component.TYPE);
        }
        boolean subject = seen.contains(Component.TYPE) && (holds(document.subject(), segment) || goesOn(segment));
        return subject ? Optional.of(Component.SUBJECT) : Optional.empty();
    }

    private Optional<Component> ofAgency(Segments.Segment segment) {
        if (URGENT.contains(segment.key())) {
            return Optional.of(Component.URGENCY);
        }
        if (seen.contains(Component.NUMBER) || seen.contains(Component.TYPE)) {
            return Optional.empty();
        }
        if (!seen.contains(Component.ISSUER) && holds(document.parent(), segment)) {
            return Optional.of(Component.PARENT);
        }
        return holds(document.issuer(), segment) ? Optional.of(Component.ISSUER) : Optional.empty();
    }

    /** The subject's last words, which may be a date, look as those before. */
    private boolean goesOn(Segments.Segment segment) {
        return last == Component.SUBJECT
                && segment.line().letters().bold() == Presentation.Share.ALL
                && segment.line().setting().alignment() == Alignment.CENTRE
                && !Capitals.all(segment.text());
    }

    /** False for another cell: the end of a date may be a word of the subject. */
    private static boolean besides(Segments.Segment first, Segments.Segment other) {
        return !(first.line().at() instanceof Place.Cell)
                || first.line().at().equals(other.line().at());
    }

    private static boolean holds(String text, Segments.Segment segment) {
        return !segment.key().isEmpty() && (" " + VietnameseText.fold(text) + " ").contains(" " + segment.key() + " ");
    }

    private boolean at(Segments.Segment segment, HeadField field) {
        return head.field(field)
                .at()
                .map(Place::position)
                .filter(segment.line().at()::equals)
                .isPresent();
    }
}
