package vn.vanthu.extraction.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

class UnreadablePdfTest {

    private final PdfPages pdf = new PdfPages();

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private static Reading read(byte[] bytes, ReadingLimits limits) {
        return new PdfReader(limits).read(new Attachment("a.pdf", "", Content.of(bytes)));
    }

    private static Reason reason(byte[] bytes) {
        return ((Unreadable) read(bytes, ReadingLimits.DEFAULT)).reason();
    }

    private void protect(String user) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pdf.document.protect(policy);
    }

    @Test
    void aFileThatAsksForAPasswordIsEncrypted() throws IOException {
        pdf.page().text(100, 100, "chữ");
        protect("user");
        assertThat(reason(pdf.bytes())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsRead() throws IOException {
        pdf.page().text(100, 100, "chữ");
        protect("");
        assertThat(read(pdf.bytes(), ReadingLimits.DEFAULT)).isInstanceOf(Paper.class);
    }

    @Test
    void aScannedPageAmongPagesOfTextIsNamed() throws IOException {
        BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        pdf.page().text(100, 100, "Kết quả thực hiện công tác cải cách hành chính quý III");
        pdf.out().drawImage(LosslessFactory.createFromImage(pdf.document, scan), 50, 50, 90, 90);
        pdf.page().text(100, 800, "Ký bởi: Ủy ban nhân dân xã; ngày ký: 05/9/2026");
        pdf.out().drawImage(LosslessFactory.createFromImage(pdf.document, scan), 0, 0, 595, 842);
        pdf.page().text(100, 100, "Nơi nhận");
        Paper paper = (Paper) read(pdf.bytes(), ReadingLimits.DEFAULT);
        assertThat(paper.unread()).containsExactly(2);
        assertThat(paper.pieces()).hasSizeGreaterThan(1);
    }

    @Test
    void aScanHasNoTextLayerEvenWithAStampOnIt() throws IOException {
        pdf.page();
        BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        pdf.out().drawImage(LosslessFactory.createFromImage(pdf.document, scan), 0, 0, 595, 842);
        byte[] bare = pdf.bytes();
        assertThat(reason(bare)).isEqualTo(Reason.NO_TEXT_LAYER);
    }

    @Test
    void aStampOnAScanIsNoTextLayer() throws IOException {
        pdf.page().text(300, 30, "Số: 12; 05/3/2026");
        BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        pdf.out().drawImage(LosslessFactory.createFromImage(pdf.document, scan), 0, 0, 595, 842);
        assertThat(reason(pdf.bytes())).isEqualTo(Reason.NO_TEXT_LAYER);
    }

    @Test
    void blankPagesAreEmpty() throws IOException {
        assertThat(reason(pdf.page().bytes())).isEqualTo(Reason.EMPTY);
    }

    @Test
    void anXfaFormWithoutPagesIsAKindNotRead() throws IOException {
        pdf.page().text(100, 100, "Please wait...");
        PDAcroForm form = new PDAcroForm(pdf.document);
        COSStream xfa = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = xfa.createOutputStream()) {
            out.write("<xdp/>".getBytes(StandardCharsets.US_ASCII));
        }
        form.getCOSObject().setItem(COSName.XFA, xfa);
        pdf.document.getDocumentCatalog().setAcroForm(form);
        assertThat(reason(pdf.bytes())).isEqualTo(Reason.KIND_REFUSED);
    }

    @Test
    void truncatedAndMeaninglessFilesAreBroken() throws IOException {
        byte[] whole = pdf.page().text(100, 100, "chữ").bytes();
        for (int length = 8; length < whole.length - 40; length += whole.length / 40) {
            assertThat(reason(Arrays.copyOf(whole, length))).isEqualTo(Reason.BROKEN);
        }
        assertThat(reason("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void aPageThatCannotBeUnpackedToItsEndIsBroken() throws IOException {
        pdf.page().text(100, 100, "Cải cách thể chế: đã ban hành 12 văn bản").text(100, 120, "Không phát sinh");
        byte[] bytes = pdf.bytes();
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int middle = latin.indexOf("stream") + 60;
        Arrays.fill(bytes, middle, middle + 12, (byte) 0xFF);
        assertThat(reason(bytes)).isEqualTo(Reason.BROKEN);
    }

    @Test
    void tooManyPagesOrSignsAreTooLarge() throws IOException {
        pdf.page().text(100, 100, "một").page().text(100, 100, "hai");
        byte[] bytes = pdf.bytes();
        ReadingLimits onePage = new ReadingLimits(1 << 20, 200, Duration.ofSeconds(30), 1000, 10, 1);
        ReadingLimits fewSigns = new ReadingLimits(1 << 20, 200, Duration.ofSeconds(30), 4, 10, 9);
        assertThat(((Unreadable) read(bytes, onePage)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(((Unreadable) read(bytes, fewSigns)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void formsThatCallEachOtherManyTimesRunOutOfTime() throws IOException {
        pdf.page();
        byte[] bytes = doubling(pdf.document, pdf.current());
        ReadingLimits second = new ReadingLimits(1 << 20, 200, Duration.ofSeconds(1), 1000, 10, 1);
        assertThat(((Unreadable) read(bytes, second)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private byte[] doubling(PDDocument document, PDPage page) throws IOException {
        pdf.out().close();
        org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject inner = null;
        for (int level = 0; level < 40; level++) {
            var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(document);
            form.setBBox(page.getMediaBox());
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            String content = "1 1 m 2 2 l n";
            if (inner != null) {
                resources.put(COSName.getPDFName("F"), inner);
                content = "/F Do /F Do";
            }
            form.setResources(resources);
            try (OutputStream out = form.getCOSObject().createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            inner = form;
        }
        var resources = new org.apache.pdfbox.pdmodel.PDResources();
        resources.put(COSName.getPDFName("F"), inner);
        page.setResources(resources);
        page.setContents(
                new PDStream(document, new java.io.ByteArrayInputStream("/F Do".getBytes(StandardCharsets.US_ASCII))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Test
    void aStreamThatUnpacksWithoutEndIsHostile() throws IOException {
        pdf.page();
        pdf.out().close();
        PDStream bomb = new PDStream(pdf.document);
        try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 20; i++) {
                out.write(blank);
            }
        }
        pdf.current().setContents(bomb);
        assertThat(reason(pdf.bytes())).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void formsWithinFormsThatShowNothingEndInTime() throws IOException {
        PDFormXObject inner = null;
        for (int level = 0; level < 24; level++) {
            PDFormXObject form = new PDFormXObject(pdf.document);
            form.setBBox(new PDRectangle(100, 100));
            form.setResources(new PDResources());
            if (inner != null) {
                COSName name = form.getResources().add(inner);
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write(("/" + name.getName() + " Do ").repeat(10).getBytes(StandardCharsets.US_ASCII));
                }
            }
            inner = form;
        }
        PDPage page = new PDPage();
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, page)) {
            content.drawForm(inner);
        }
        pdf.document.addPage(page);
        byte[] file = pdf.bytes();
        ReadingLimits second = ReadingLimits.DEFAULT.withTime(Duration.ofSeconds(1));
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(15), () -> read(file, second));
        assertThat(((Unreadable) reading).reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
