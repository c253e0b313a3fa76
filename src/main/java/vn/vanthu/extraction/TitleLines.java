package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.DocumentType;

/**
 * Tên loại và trích yếu: the type as the title, the notation or a letter's "V/v" names it, with the subject.
 *
 * @param line index in the zone of what names the type; -1 when nothing does
 * @param contradicted the type that the notation names, when the title names another
 */
record TitleLines(
        Optional<DocumentType> type,
        int line,
        Optional<DocumentType> contradicted,
        SubjectLines subject,
        List<Integer> taken) {

    static TitleLines of(HeadZone zone, NumberLine number, AgencyNames agency) {
        int titled = zone.first(HeadLine.Kind.TYPE);
        int about = zone.first(HeadLine.Kind.ABOUT);
        Optional<DocumentType> title = titled < 0 ? Optional.empty() : HeadLine.type(zone.line(titled));
        Optional<DocumentType> notation =
                DocumentType.ofNotation(number.number().notation());
        SubjectLines subject = title.map(found -> SubjectLines.ofType(zone.parts(), titled, found, agency))
                .orElse(SubjectLines.NONE);
        if (subject.last() < 0 && about >= 0) {
            subject = SubjectLines.ofAbout(zone.parts(), about);
        }
        Optional<DocumentType> type =
                title.or(() -> notation).or(() -> about < 0 ? Optional.empty() : Optional.of(DocumentType.CONG_VAN));
        int line = titled >= 0 ? titled : notation.isPresent() ? number.index() : about;
        Optional<DocumentType> contradicted = notation.filter(other -> title.isPresent() && !title.equals(notation));
        return new TitleLines(
                type, type.isPresent() ? line : -1, contradicted, subject, taken(titled, about, subject.last()));
    }

    private static List<Integer> taken(int titled, int about, int last) {
        List<Integer> taken = new ArrayList<>();
        int start = titled >= 0 && last >= titled ? titled : Math.max(about, 0);
        for (int i = start; i <= last; i++) {
            taken.add(i);
        }
        if (titled >= 0 && !taken.contains(titled)) {
            taken.add(titled);
        }
        return taken;
    }
}
