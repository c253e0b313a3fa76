package vn.vanthu.extraction.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Outlines;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.testing.OldLetters;
import vn.vanthu.testing.PlainWord;

/** A whole report, typed as clerks typed before Unicode, is read as the same report in Unicode. */
class OldReportTest {

    private static final PlainWord REPORT = PlainWord.district("HUYỆN KRÔNG PẮC", "15");
    private static final Paper UNICODE = paper(REPORT.docx());

    private static Paper paper(byte[] docx) {
        Readers readers = new Readers(List.of(new DocxReader(ReadingLimits.DEFAULT)));
        return (Paper) readers.read(new Attachment("bao-cao.docx", "", Content.of(docx)));
    }

    private static Paper written(UnaryOperator<String> runs) {
        return paper(REPORT.docx(line -> "<w:p>" + runs.apply(line) + "</w:p>"));
    }

    private static String run(String font, String text) {
        String named =
                font.isEmpty() ? "" : "<w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr>";
        return "<w:r>" + named + "<w:t xml:space=\"preserve\">"
                + text.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    }

    /** Capitals with a mark are their small letters in the font of capitals. */
    private static String tcvn3(String line) {
        StringBuilder runs = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || capital(line.charAt(i)) != capital(line.charAt(start))) {
                String part = line.substring(start, i);
                boolean capitals = capital(line.charAt(start));
                runs.append(run(
                        capitals ? ".VnTimeH" : ".VnTime",
                        OldLetters.tcvn3(capitals ? part.toLowerCase(Locale.ROOT) : part)));
                start = i;
            }
        }
        return runs.toString();
    }

    private static boolean capital(char letter) {
        return letter > 0x7F && Character.isUpperCase(letter);
    }

    private static ExtractedReport report(Paper paper) {
        return ReportReader.report(List.of(paper), Outlines.OF_2012);
    }

    @Test
    void theReportItselfHasAHead() {
        AdministrativeDocument document = report(UNICODE).head().document();
        assertThat(document.number().number()).isEqualTo("15");
        assertThat(document.place()).isEqualTo("Đắk Lắk");
        assertThat(report(UNICODE).sections()).isNotEmpty();
    }

    @Test
    void inTcvn3() {
        Paper paper = written(OldReportTest::tcvn3);
        assertThat(paper.pieces()).isEqualTo(UNICODE.pieces());
        assertThat(paper.script().encodings()).containsExactly(LegacyEncoding.TCVN3);
        assertThat(report(paper)).isEqualTo(report(UNICODE));
    }

    @Test
    void inVniWithARunForEachSign() {
        Paper paper = written(line -> OldLetters.vni(line)
                .chars()
                .mapToObj(sign -> run("VNI-Times", String.valueOf((char) sign)))
                .reduce("", String::concat));
        assertThat(paper.pieces()).isEqualTo(UNICODE.pieces());
        assertThat(paper.script().encodings()).containsExactly(LegacyEncoding.VNI);
    }

    @Test
    void inThreeEncodingsWithinOneParagraph() {
        Paper paper = written(line -> {
            int half = line.length() / 2;
            int end = Math.max(half, line.length() - 3);
            return tcvn3(line.substring(0, half))
                    + run("VNI-Helve", OldLetters.vni(line.substring(half, end)))
                    + run("Times New Roman", Normalizer.normalize(line.substring(end), Normalizer.Form.NFD));
        });
        assertThat(paper.pieces()).isEqualTo(UNICODE.pieces());
    }

    @Test
    void inVniWithoutItsFonts() {
        Paper paper = written(line -> run("", OldLetters.vni(line)));
        assertThat(paper.pieces()).isEqualTo(UNICODE.pieces());
        assertThat(paper.script().encodings()).containsExactly(LegacyEncoding.VNI);
    }

    @Test
    void inWindows1258WithoutADeclaration() {
        Paper paper = written(line -> run("Arial", OldLetters.write(line, LegacyEncoding.WINDOWS_1258)));
        assertThat(paper.pieces()).isEqualTo(UNICODE.pieces());
    }

    /** With the font of capitals the capitals are lost, but nothing else. */
    @Test
    void inTcvn3WithoutItsFonts() {
        Paper paper = written(line -> run("Arial", OldLetters.tcvn3(line.toLowerCase(Locale.ROOT))));
        assertThat(paper.pieces().stream()
                        .map(piece -> ((Paper.Text) piece).text())
                        .toList())
                .isEqualTo(UNICODE.pieces().stream()
                        .map(piece -> ((Paper.Text) piece).text().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
