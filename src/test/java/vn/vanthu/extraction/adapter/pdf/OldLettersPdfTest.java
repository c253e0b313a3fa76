package vn.vanthu.extraction.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.testing.OldLetters;

/** Pages whose fonts are named as those of old encodings; a letter is drawn as its code, as their files have it. */
class OldLettersPdfTest {

    private final PdfPages pdf = new PdfPages();
    private float y = 80;

    @BeforeEach
    void page() throws IOException {
        pdf.page();
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private Paper paper() throws IOException {
        return (Paper) new PdfReader(ReadingLimits.DEFAULT).read(pdf.attachment());
    }

    private List<String> texts() throws IOException {
        return paper().pieces().stream()
                .map(piece -> ((Paper.Text) piece).text())
                .toList();
    }

    private InputStream face() {
        return getClass().getResourceAsStream("/fonts/Tinos/Tinos-Regular.ttf");
    }

    private void draw(PDFont font, String name, String codes) throws IOException {
        font.getCOSObject().setName(COSName.BASE_FONT, name);
        pdf.out().beginText();
        pdf.out().setFont(font, 14);
        pdf.out().newLineAtOffset(85, 842 - y);
        if (font instanceof PDType0Font) {
            pdf.out().showText(codes);
        } else {
            String hex = HexFormat.of().formatHex(codes.getBytes(Charset.forName("windows-1252")));
            pdf.out().appendRawCommands("<" + hex + "> Tj\n");
        }
        pdf.out().endText();
        y += 40;
    }

    private PDFont simple() throws IOException {
        return PDTrueTypeFont.load(pdf.document, face(), WinAnsiEncoding.INSTANCE);
    }

    private PDFont composite() throws IOException {
        return PDType0Font.load(pdf.document, face(), false);
    }

    @Test
    void codesOfASimpleFontAreReadAsTheFontDrawsThem() throws IOException {
        draw(simple(), ".VnTimeH,Bold", OldLetters.tcvn3("báo cáo tư pháp"));
        draw(simple(), "ABCDEF+VnTime", OldLetters.tcvn3("đã giải quyết 1.234 hồ sơ (99,5%) của tư pháp"));
        draw(simple(), "BCDEFG+VNI-Times", OldLetters.vni("Hội đồng nhân dân huyện Đầm Dơi, ngày 05/6/2025"));
        assertThat(texts())
                .containsExactly(
                        "BÁO CÁO TƯ PHÁP",
                        "đã giải quyết 1.234 hồ sơ (99,5%) của tư pháp",
                        "Hội đồng nhân dân huyện Đầm Dơi, ngày 05/6/2025");
        assertThat(paper().script().encodings()).containsExactlyInAnyOrder(LegacyEncoding.TCVN3, LegacyEncoding.VNI);
    }

    @Test
    void codesOfACompositeFontAreReadAsTheFontDrawsThem() throws IOException {
        draw(composite(), "ABCDEF+.VnTime", OldLetters.tcvn3("cải cách thủ tục hành chính"));
        assertThat(texts()).containsExactly("cải cách thủ tục hành chính");
    }

    @Test
    void aTableToUnicodeThatIsRightIsBelieved() throws IOException {
        draw(composite(), "ABCDEF+.VnTimeH", "BÁO CÁO");
        draw(composite(), "BCDEFG+.VnTime", "Kết quả cải cách hành chính là tốt");
        assertThat(texts()).containsExactly("BÁO CÁO", "Kết quả cải cách hành chính là tốt");
        assertThat(paper().script()).isEqualTo(Paper.Script.UNICODE);
    }

    @Test
    void aTickIsAnX() throws IOException {
        draw(simple(), "ABCDEF+Wingdings-Regular", "ü");
        assertThat(texts()).containsExactly("x");
    }
}
