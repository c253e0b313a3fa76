package vn.vanthu.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Examined;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.assessment.Severity;
import vn.vanthu.document.Place;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Paper;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Bản có ghi chú: the unit's own Word files, with a comment at each place that falls short. */
public final class MarkedCopies {

    /** What is missing on the paper but belongs to no place of it. */
    private static final Set<FindingCode> OF_THE_WHOLE = EnumSet.of(
            FindingCode.NUMBER_MISSING,
            FindingCode.DATE_MISSING,
            FindingCode.SIGNER_MISSING,
            FindingCode.FORMAT_COMPONENT_MISSING);

    /** Remarks on a document's looks that one copy bears at most; they alone are no reason for a copy. */
    private static final int LOOKS = 60;

    private final Annotator annotator;

    public MarkedCopies(Annotator annotator) {
        this.annotator = annotator;
    }

    /** A copy of each Word file that there is something to say about. */
    public List<Attachment> of(Assessment assessment, String author, Instant at) {
        Examined examined = assessment.examined();
        List<Attachment> copies = new ArrayList<>();
        for (int i = 0; i < examined.readings().size(); i++) {
            if (examined.readings().get(i) instanceof Paper paper
                    && paper.format() == FileKind.DOCX
                    && alone(paper, examined)) {
                List<Remark> remarks = remarks(assessment, paper.file());
                Attachment original = examined.unpacked().files().get(i);
                if (!remarks.isEmpty()) {
                    annotator
                            .annotate(original.content(), remarks, author, at)
                            .ifPresent(copy ->
                                    copies.add(new Attachment(name(paper.file()), RenderedLetter.DOCX_TYPE, copy)));
                }
            }
        }
        return copies;
    }

    /** A place names its file; where two files have one name it could mean either. */
    private static boolean alone(Paper paper, Examined examined) {
        return examined.readings().stream()
                        .filter(reading -> reading.file().equals(paper.file()))
                        .count()
                == 1;
    }

    static List<Remark> remarks(Assessment assessment, String file) {
        boolean report = assessment.examined().reportFile().filter(file::equals).isPresent();
        List<Remark> content = assessment.findings().stream()
                .filter(finding -> !finding.code().layout() && concernsThePaper(finding))
                .flatMap(finding -> remarks(finding, file, report))
                .toList();
        Stream<Remark> looks = assessment.findings().stream()
                .filter(finding -> finding.code().layout() && !content.isEmpty())
                .flatMap(finding -> remarks(finding, file, report))
                .limit(LOOKS);
        return Stream.concat(content.stream(), looks).distinct().toList();
    }

    private static Stream<Remark> remarks(Finding finding, String file, boolean report) {
        String text = text(finding);
        if (!finding.places().isEmpty()) {
            return finding.places().stream()
                    .filter(place -> place.file().equals(file))
                    .map(place -> new Remark(place.position(), text));
        }
        if (finding.near().isPresent()) {
            return finding.near().stream()
                    .filter(place -> place.file().equals(file))
                    .map(place -> new Remark(place.position(), Wording.of("remark.behind", text)));
        }
        return report ? Stream.of(new Remark(new Place.Whole(), text)) : Stream.empty();
    }

    private static boolean concernsThePaper(Finding finding) {
        boolean gap = finding.severity() == Severity.ERROR && finding.code().effect() == FindingCode.Effect.SUPPLEMENT;
        return gap || !finding.places().isEmpty() || OF_THE_WHOLE.contains(finding.code());
    }

    private static String text(Finding finding) {
        return finding.basis().isEmpty()
                ? finding.message()
                : Wording.of("remark.basis", finding.message(), finding.basis());
    }

    private static String name(String file) {
        String path = file.substring(file.lastIndexOf('/') + 1);
        int dot = path.lastIndexOf('.');
        return Wording.of("remark.file", dot > 0 ? path.substring(0, dot) : path) + ".docx";
    }
}
