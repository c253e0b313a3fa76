package vn.vanthu.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Paper;

/** Thành phần thể thức that every administrative document bears (NĐ 30/2020, Điều 8). */
enum Component {
    NATIONAL_NAME("Mục II.1", seen -> seen.says("cong hoa xa hoi chu nghia viet nam")),
    NATIONAL_MOTTO("Mục II.1", seen -> seen.says("doc lap tu do hanh phuc")),
    ISSUER("Mục II.2", seen -> !seen.document.issuer().isEmpty()),
    PLACE("Mục II.4", seen -> !seen.document.place().isEmpty()),
    TYPE("Mục II.5", seen -> seen.document.type().isPresent()),
    SUBJECT("Mục II.5", seen -> !seen.document.subject().isEmpty()),
    RECIPIENTS(
            "Mục II.9",
            seen -> !addressed(seen.document) || !seen.document.recipients().isEmpty()),
    DISTRIBUTION("Mục II.9", seen -> !seen.document.distribution().isEmpty());

    private final String article;
    private final Predicate<Seen> present;

    Component(String article, Predicate<Seen> present) {
        this.article = article;
        this.present = present;
    }

    String basis() {
        return "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, " + article;
    }

    static List<Component> missing(AdministrativeDocument document, List<Paper> papers) {
        Seen seen = new Seen(document, papers);
        return Arrays.stream(values())
                .filter(component -> !component.present.test(seen))
                .toList();
    }

    /** A report to a superior and an official letter name their addressee (Mục II.9). */
    private static boolean addressed(AdministrativeDocument document) {
        return document.type()
                .filter(type -> type == DocumentType.BAO_CAO || type == DocumentType.CONG_VAN)
                .isPresent();
    }

    private record Seen(AdministrativeDocument document, List<Paper> papers) {

        boolean says(String folded) {
            return papers.stream()
                    .flatMap(paper -> paper.pieces().stream())
                    .flatMap(Seen::texts)
                    .anyMatch(text -> VietnameseText.fold(text).contains(folded));
        }

        private static Stream<String> texts(Paper.Piece piece) {
            if (piece instanceof Paper.Text text) {
                return Stream.of(text.text());
            }
            return ((Paper.Table) piece)
                    .rows().stream().flatMap(row -> row.cells().stream()).map(Paper.Cell::text);
        }
    }
}
