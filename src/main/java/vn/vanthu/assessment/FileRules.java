package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.Part;

/** Could every file be opened? */
final class FileRules {

    private static final int MOST_PAGES_NAMED = 20;

    private FileRules() {}

    /** At least one file came, or the word that there is nothing to send. */
    static Stream<Finding> somethingIsAttached(Examined submission) {
        boolean nothing = !submission.nil()
                && submission.doubt().isEmpty()
                && submission.readings().isEmpty()
                && submission.unpacked().parts().stream()
                        .noneMatch(part -> part.fate().refused());
        FindingCode code =
                PastedReport.in(submission.unpacked()) ? FindingCode.REPORT_IN_MAIL : FindingCode.NOTHING_ATTACHED;
        return nothing ? Stream.of(Findings.error(code, "")) : Stream.empty();
    }

    /** Files that a container held back: too large, too deep, encrypted, hostile or damaged. */
    static Stream<Finding> everyPartWasUnpacked(Examined submission) {
        return submission.unpacked().parts().stream()
                .filter(part -> part.fate().refused())
                .map(part -> {
                    FindingCode code = code(part.fate());
                    return special(part)
                            .map(variant -> Findings.variant(
                                    code, variant, severity(submission, code), Optional.empty(), "", part.path()))
                            .orElseGet(() -> finding(submission, code, part.path()));
                });
    }

    /** How to send it again differs from other files that were refused with the same code. */
    private static Optional<String> special(Part part) {
        return switch (part.fate()) {
            case REFUSED_NAME -> Optional.of("name");
            case REFUSED_DEPTH -> Optional.of("depth");
            case REFUSED_KIND ->
                switch (part.kind()) {
                    case RAR -> Optional.of("rar");
                    case ZIP, SEVEN_ZIP -> Optional.of("volume");
                    case FRAGMENT -> Optional.of("fragment");
                    default -> Optional.<String>empty();
                };
            case HOSTILE ->
                switch (part.kind()) {
                    case ZIP, SEVEN_ZIP, TAR, GZIP -> Optional.of("archive");
                    case EML, TNEF -> Optional.of("mail");
                    default -> Optional.<String>empty();
                };
            default -> Optional.empty();
        };
    }

    /** Files that were handed on and could not be read. */
    static Stream<Finding> everyFileIsReadable(Examined submission) {
        return submission.readings().stream()
                .filter(Unreadable.class::isInstance)
                .map(Unreadable.class::cast)
                .map(file -> file.reason() == Reason.EMPTY
                        ? Findings.variant(
                                FindingCode.FILE_UNREADABLE,
                                "empty",
                                severity(submission, FindingCode.FILE_UNREADABLE),
                                Optional.empty(),
                                "",
                                file.file())
                        : finding(submission, code(file.reason()), file.file()));
    }

    /** Files in an old encoding: read all the same, and told, since the law on layout asks for Unicode. */
    static Stream<Finding> lettersAreUnicode(Examined submission) {
        LocalDate day =
                submission.document().flatMap(AdministrativeDocument::date).orElse(submission.day());
        return submission.papers().stream()
                .filter(paper -> !paper.script().encodings().isEmpty())
                .map(paper -> Findings.info(
                        FindingCode.TEXT_ENCODING_OLD,
                        Element.LETTERS.basis(day),
                        paper.file(),
                        paper.script().encodings().stream()
                                .sorted()
                                .map(LegacyEncoding::label)
                                .collect(Collectors.joining(", "))));
    }

    /** Scans whose words were recognised: never certain, and where another file says the same, not looked at. */
    static Stream<Finding> everyLetterIsCertain(Examined submission) {
        return submission.readings().stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .filter(paper -> paper.script().recognised())
                .map(paper -> submission.papers().contains(paper)
                        ? Findings.variant(
                                FindingCode.NO_TEXT_LAYER,
                                "recognised",
                                Severity.ERROR,
                                Optional.empty(),
                                "",
                                paper.file())
                        : finding(submission, FindingCode.NO_TEXT_LAYER, paper.file()));
    }

    /**
     * Pages that are pictures among pages of text, as a signed last page or an annex often is. What the unit would be asked
     * to supply may stand on them, so that a person looks first.
     *
     * @param without the verdict on what was read
     */
    static Stream<Finding> everyPageWasRead(Examined submission, Verdict without) {
        Severity severity = without == Verdict.SUPPLEMENT ? Severity.ERROR : Severity.INFO;
        return submission.papers().stream()
                .filter(paper -> !paper.unread().isEmpty())
                .map(paper -> Findings.variant(
                        FindingCode.NO_TEXT_LAYER,
                        "pages",
                        severity,
                        Optional.empty(),
                        "",
                        paper.file(),
                        pages(paper.unread())));
    }

    private static String pages(List<Integer> numbers) {
        String named =
                numbers.stream().limit(MOST_PAGES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > MOST_PAGES_NAMED ? named + ", …" : named;
    }

    private static Finding finding(Examined submission, FindingCode code, String file) {
        return switch (severity(submission, code)) {
            case ERROR -> Findings.error(code, "", file);
            case WARNING -> Findings.warning(code, "", file);
            case INFO -> Findings.info(code, "", file);
        };
    }

    /**
     * Beside a report that was read, a scan of the same paper is usual and any other closed file is worth a word. Where the
     * report itself may be the closed file, as beside a covering letter, or a scan may be the annex, nothing is settled.
     */
    private static Severity severity(Examined submission, FindingCode code) {
        boolean mayHoldTheReport = submission.papers().isEmpty() || submission.bodyUnseen();
        boolean mayBeTheAnnex = code == FindingCode.NO_TEXT_LAYER && submission.annexUnseen();
        if (mayHoldTheReport || mayBeTheAnnex || code == FindingCode.FILE_HOSTILE) {
            return Severity.ERROR;
        }
        return code == FindingCode.NO_TEXT_LAYER ? Severity.INFO : Severity.WARNING;
    }

    private static FindingCode code(Fate fate) {
        return switch (fate) {
            case REFUSED_SIZE -> FindingCode.FILE_TOO_LARGE;
            case ENCRYPTED -> FindingCode.FILE_ENCRYPTED;
            case HOSTILE, REFUSED_DEPTH -> FindingCode.FILE_HOSTILE;
            case REFUSED_KIND, REFUSED_NAME -> FindingCode.FILE_KIND_REFUSED;
            default -> FindingCode.FILE_UNREADABLE;
        };
    }

    private static FindingCode code(Reason reason) {
        return switch (reason) {
            case ENCRYPTED -> FindingCode.FILE_ENCRYPTED;
            case KIND_REFUSED -> FindingCode.FILE_KIND_REFUSED;
            case TOO_LARGE -> FindingCode.FILE_TOO_LARGE;
            case HOSTILE -> FindingCode.FILE_HOSTILE;
            case NO_TEXT_LAYER -> FindingCode.NO_TEXT_LAYER;
            case BROKEN, EMPTY -> FindingCode.FILE_UNREADABLE;
        };
    }
}
