package vn.vanthu.correspondence;

import java.util.List;
import java.util.Optional;
import vn.vanthu.assessment.Answer;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Examined;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;

/** Viện dẫn văn bản đến: names the papers that a letter answers. */
final class Cited {

    private Cited() {}

    /** "Kế hoạch số 14/KH-UBND ngày 05/3/2012 và Kế hoạch số 15/KH-UBND ngày 05/3/2012 của UBND huyện Krông Pắc". */
    static String papers(Assessment assessment) {
        Examined examined = assessment.examined();
        String issued = examined.unit()
                .map(unit -> Wording.of("letter.cited.issuer", unit.name()))
                .orElse("");
        if (examined.nil()) {
            Optional<AdministrativeDocument> paper = examined.document();
            return Wording.of(
                    "letter.cited.nil",
                    paper.map(Cited::numbered).orElse(""),
                    paper.map(Cited::dated).orElse(""),
                    issued);
        }
        List<String> papers = assessment.answers().stream()
                .map(Answer::examined)
                .flatMap(answered -> answered.document().stream())
                .map(Cited::paper)
                .distinct()
                .toList();
        return papers.isEmpty() ? Wording.of("letter.cited.none") : Wording.listed(papers) + issued;
    }

    /** "Báo cáo số 05/BC-UBND ngày 05/3/2012". */
    static String paper(AdministrativeDocument paper) {
        String type = paper.type().map(DocumentType::title).orElse(Wording.of("letter.cited.type"));
        return Wording.of("letter.cited", type, numbered(paper), dated(paper));
    }

    private static String numbered(AdministrativeDocument paper) {
        return paper.number().number().isEmpty()
                ? ""
                : Wording.of("letter.cited.number", paper.number().toString());
    }

    private static String dated(AdministrativeDocument paper) {
        return paper.date()
                .map(date -> Wording.of("letter.cited.date", VietnameseDates.formatShort(date)))
                .orElse("");
    }
}
