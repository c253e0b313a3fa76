package vn.vanthu.sample.adapter;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.sample.SampleReport;

/** Draws the report proper, from head to signature. */
final class PdfReport {

    private static final float SIZE = 14;
    private static final float LEADING = 17;
    private static final float INDENT = 36;
    private static final float AGENCY = 177;
    /** The room of the signature. */
    private static final float SIGNATURE = 12 * LEADING;

    private final SampleReport report;
    private final AdministrativeDocument head;
    private final PdfSheet sheet;
    private final PdfFonts fonts;

    PdfReport(SampleReport report, PdfSheet sheet) {
        this.report = report;
        this.head = report.head();
        this.sheet = sheet;
        this.fonts = sheet.fonts();
    }

    void draw() throws IOException {
        head();
        title();
        recipients();
        for (int at = 0; at < head.legalBases().size(); at++) {
            paragraph(HeadLines.legalBasis(report, at), fonts.italic(), SIZE);
        }
        List<Block> blocks = report.document().body();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                sheet.turnUnless(4 * LEADING);
                PDFont font = heading.level() == 3 ? fonts.boldItalic() : fonts.bold();
                paragraph(HeadLines.heading(heading), font, heading.level() == 1 ? 13 : SIZE);
            } else if (block instanceof Block.Paragraph text) {
                if (block == blocks.get(blocks.size() - 1)) {
                    sheet.turnUnless(lines(text.text(), fonts.plain(), SIZE).size() * LEADING + SIGNATURE);
                }
                paragraph(text.text(), fonts.plain(), SIZE);
            }
        }
        signature();
    }

    private void head() throws IOException {
        float top = sheet.y();
        float right = PdfSheet.LEFT + AGENCY;
        float rightWidth = PdfSheet.WIDTH - AGENCY;
        float y = top;
        if (!head.parent().isEmpty()) {
            y = stack(List.of(head.parent()), fonts.plain(), 13, PdfSheet.LEFT, AGENCY, y);
        }
        y = stack(report.order().issuerLines(), fonts.bold(), 13, PdfSheet.LEFT, AGENCY, y);
        List<String> issuer = report.order().issuerLines();
        ruleUnder(issuer.get(issuer.size() - 1), 13, PdfSheet.LEFT, AGENCY, y + 8);
        sheet.centred(HeadLines.NATION, fonts.bold(), 13, right, rightWidth, top);
        sheet.centred(HeadLines.MOTTO, fonts.bold(), 14, right, rightWidth, top - LEADING);
        float motto = PdfFonts.width(HeadLines.MOTTO, fonts.bold(), 14);
        float inset = (rightWidth - motto) / 2;
        sheet.line(right + inset, top - LEADING - 5, right + inset + motto, top - LEADING - 5);
        float dated = Math.min(y, top - 2 * LEADING) - 12;
        sheet.centred(HeadLines.number(head), fonts.plain(), 13, PdfSheet.LEFT, AGENCY, dated);
        sheet.centred(HeadLines.placeAndDate(report), fonts.italic(), 14, right, rightWidth, dated);
        sheet.moveTo(dated - 2 * LEADING);
    }

    /** Two fifths as long as the bold line, in the middle of the width. */
    private void ruleUnder(String line, float size, float x, float width, float y) throws IOException {
        float length = Math.min(width, PdfFonts.width(line, fonts.bold(), size)) * 2 / 5;
        sheet.line(x + (width - length) / 2, y, x + (width + length) / 2, y);
    }

    /** Centres lines under one another, wrapped to the width; gives the height under the last. */
    private float stack(List<String> lines, PDFont font, float size, float x, float width, float from)
            throws IOException {
        float y = from;
        for (String line : lines) {
            for (String piece : PdfFonts.wrap(line, font, size, width, 0)) {
                sheet.centred(piece, font, size, x, width, y);
                y -= LEADING;
            }
        }
        return y;
    }

    private void title() throws IOException {
        List<String> lines = List.of(HeadLines.TITLE, head.subject());
        float under = stack(lines, fonts.bold(), SIZE, PdfSheet.LEFT + 30, PdfSheet.WIDTH - 60, sheet.y());
        List<String> subject = PdfFonts.wrap(head.subject(), fonts.bold(), SIZE, PdfSheet.WIDTH - 60, 0);
        ruleUnder(subject.get(subject.size() - 1), SIZE, PdfSheet.LEFT, PdfSheet.WIDTH, under + 10);
        sheet.moveTo(under - 10);
    }

    private void recipients() throws IOException {
        List<String> names = head.recipients();
        float width = PdfFonts.width("Kính gửi: ", fonts.plain(), SIZE);
        float x = PdfSheet.LEFT + 90;
        if (names.size() == 1) {
            sheet.centred(
                    "Kính gửi: " + names.get(0) + ".", fonts.plain(), SIZE, PdfSheet.LEFT, PdfSheet.WIDTH, sheet.y());
            sheet.down(LEADING);
        } else {
            sheet.text("Kính gửi:", fonts.plain(), SIZE, x, sheet.y());
            for (int at = 0; at < names.size(); at++) {
                sheet.down(LEADING);
                sheet.text("- " + HeadLines.item(names, at), fonts.plain(), SIZE, x + width, sheet.y());
            }
            sheet.down(LEADING);
        }
        sheet.down(10);
    }

    private void paragraph(String text, PDFont font, float size) throws IOException {
        List<String> lines = lines(text, font, size);
        sheet.down(6);
        for (int at = 0; at < lines.size(); at++) {
            sheet.turnUnless(0);
            float indent = at == 0 ? INDENT : 0;
            float spread = at + 1 < lines.size() ? PdfSheet.WIDTH - indent : 0;
            sheet.justified(lines.get(at), font, size, PdfSheet.LEFT + indent, sheet.y(), spread);
            sheet.down(LEADING);
        }
    }

    private static List<String> lines(String text, PDFont font, float size) throws IOException {
        return PdfFonts.wrap(text, font, size, PdfSheet.WIDTH, INDENT);
    }

    private void signature() throws IOException {
        sheet.down(LEADING);
        float top = sheet.y();
        sheet.text("Nơi nhận:", fonts.boldItalic(), 12, PdfSheet.LEFT, top);
        List<String> copies = head.distribution();
        for (int at = 0; at < copies.size(); at++) {
            sheet.text("- " + HeadLines.item(copies, at), fonts.plain(), 11, PdfSheet.LEFT, top - 14 * (at + 1));
        }
        float half = PdfSheet.WIDTH / 2;
        float x = PdfSheet.LEFT + half;
        List<String> authority = head.signer().authority().lines().toList();
        float under = stack(authority, fonts.bold(), SIZE, x, half, top);
        under = stack(List.of(head.signer().title()), fonts.bold(), SIZE, x, half, under);
        stack(List.of(head.signer().name()), fonts.bold(), SIZE, x, half, under - 4 * LEADING);
    }
}
