package vn.vanthu.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.correspondence.DocumentWriter;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.correspondence.adapter.DocumentJson;
import vn.vanthu.correspondence.adapter.LetterCase;
import vn.vanthu.correspondence.adapter.sign.SealedPapers;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.format.FormatChecker;
import vn.vanthu.forms.FormFile;
import vn.vanthu.forms.adapter.Office;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.sample.SampleOrders;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.sample.adapter.ReportWriter;

/** What the service writes is right by the measure that it holds others to, on the day that each paper bears. */
class OutgoingPapersConformTest {

    private static final String OF_2012 = "ngày 05 tháng 3 năm 2012";
    private static final String OF_2026 = "ngày 05 tháng 3 năm 2026";

    /** TT 01/2011 knows no Kính gửi on a report; the orders of the time name whom a report is to be sent to. */
    private static final String ADDRESSED = "INFO FORMAT_RECIPIENTS.addressed";

    private static final ReportWriter REPORTS = new ReportWriter();

    /** A report or a submission that goes to no superior. */
    private static final String TO_NOBODY =
            "INFO FORMAT_COMPONENT_MISSING.missing Chưa có thành phần thể thức: Kính gửi";

    /** What a form leaves to who fills it in: the dotted lines, the end of the text, the signer; and to whom it goes. */
    private static final List<String> TO_BE_FILLED_IN = List.of(
            "INFO FORMAT_SPACING.empty",
            "WARNING FORMAT_ENDING.missing",
            "WARNING FORMAT_COMPONENT_MISSING.missing Chưa có thành phần thể thức: Họ và tên của người ký",
            ADDRESSED);

    @TempDir
    static Path folder;

    static Stream<LetterCase> letters() {
        return LetterCase.all()
                .filter(letter -> !letter.named().equals("strange letters"))
                .flatMap(letter -> Stream.of(dated(letter, OF_2012, true), dated(letter, OF_2026, false)));
    }

    private static LetterCase dated(LetterCase letter, String date, boolean numberBelow) {
        Map<String, Object> data =
                letter.with("dateWords", date, "numberBelow", numberBelow).data();
        return new LetterCase(letter.template(), letter.named() + ", " + date, data);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsInTheFormatOfItsDay(LetterCase letter) {
        var written = letter.render();
        LocalDate day =
                letter.data().get("dateWords").equals(OF_2026) ? LocalDate.of(2026, 3, 5) : LocalDate.of(2012, 3, 5);

        assertThat(findings("letter.docx", written.docx(), FormatProfile.on(day)))
                .isEmpty();
        assertThat(findings("letter.pdf", written.pdf(), FormatProfile.on(day))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vanthu.correspondence.adapter.LetterCase#shortOnes")
    void aSignedLetterIsAsGood(LetterCase letter) {
        byte[] signed = SealedPapers.sealer(folder)
                .seal(dated(letter, OF_2012, true).pdf(), Sealer.OnDocument.of(letter.data()), SealedPapers.AT);

        assertThat(findings("letter.pdf", signed, FormatProfile.TT01_2011)).isEmpty();
    }

    static Stream<Arguments> documents() throws IOException {
        AdministrativeDocument dispatch = DocumentJson.read(
                new ObjectMapper().readTree(Files.readAllBytes(Path.of("docs", "dispatch-125.json"))));
        Documents any = new Documents(new Random(20200305));
        Stream<Arguments> generated = IntStream.range(0, 40)
                .mapToObj(at -> any.next())
                .map(document -> Arguments.of(profile(document), document));
        return Stream.concat(
                Stream.of(
                        Arguments.of(FormatProfile.TT01_2011, dispatch),
                        Arguments.of(FormatProfile.ND30_2020, dispatch)),
                generated);
    }

    /** The generated documents bear the decree's abbreviations and addressees; letters look alike in both. */
    private static FormatProfile profile(AdministrativeDocument document) {
        boolean letter = document.type().filter(DocumentType.CONG_VAN::equals).isPresent();
        return letter ? DocumentWriter.profile(document) : FormatProfile.ND30_2020;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anyDocumentIsInTheFormatAskedFor(FormatProfile profile, AdministrativeDocument document) {
        var written = RoundTrip.written(document, profile);

        assertThat(findings("document.docx", written.docx(), profile))
                .allMatch(finding -> finding.startsWith(TO_NOBODY));
        assertThat(findings("document.pdf", written.pdf(), profile)).allMatch(finding -> finding.startsWith(TO_NOBODY));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("huyen-lak", "REPORT_QUARTER", "2012Q1"),
                Arguments.of("so-tu-phap", "REPORT_QUARTER", "2012Q1"),
                Arguments.of("huyen-lak", "PLAN_YEAR", "2013"),
                Arguments.of("xa-xuan-loc", "REPORT_QUARTER", "2026Q1"),
                Arguments.of("xa-xuan-loc", "SCORE_FILE", "2026"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBlankFormIsInTheFormatOfItsPeriod(String unit, String obligation, String period) {
        ReportingPeriod when = ReportingPeriod.parse(period);
        FormatProfile profile = period.startsWith("2026") ? FormatProfile.ND30_2020 : FormatProfile.TT01_2011;
        byte[] form =
                Office.FORMS
                        .of(Office.FORMS
                                .duty(unit, ObligationCode.valueOf(obligation), when)
                                .orElseThrow())
                        .stream()
                        .filter(file -> file.format() == FormFile.Format.DOCX)
                        .findFirst()
                        .orElseThrow()
                        .bytes();

        assertThat(findings("form.docx", form, profile))
                .allMatch(finding -> TO_BE_FILLED_IN.stream().anyMatch(finding::startsWith));
    }

    static Stream<SampleReport> reports() {
        return IntStream.range(0, 6)
                .boxed()
                .flatMap(seed -> Stream.of(
                        SampleOrders.commune(seed), SampleOrders.department(seed), SampleOrders.district2012(seed)))
                .map(SampleReports::compose);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aSampleReportIsInTheFormatOfItsDay(SampleReport report) {
        FormatProfile profile = FormatProfile.on(report.head().date().orElseThrow());

        assertThat(findings("report.docx", REPORTS.asDocx(report), profile))
                .allMatch(finding -> finding.startsWith(ADDRESSED));
        assertThat(findings("report.pdf", REPORTS.asTextPdf(report), profile))
                .allMatch(finding -> finding.startsWith(ADDRESSED));
    }

    private static List<String> findings(String name, byte[] file, FormatProfile profile) {
        return FormatChecker.check(OpenedPaper.of(RoundTrip.paper(name, file)), profile).stream()
                .map(finding -> finding.severity() + " " + finding.code() + "." + finding.aspect() + " "
                        + finding.message() + " " + finding.places())
                .toList();
    }
}
