package vn.vanthu.sample.adapter;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.vanthu.sample.FilledForm;
import vn.vanthu.sample.SampleReport;

/** Draws the annex: ruled tables under a header with merged cells, which each new page repeats. */
final class PdfAnnex {

    private static final float[] WIDTHS = {44, 216, 78, 61, 68};
    private static final float SIZE = 11.5f;
    private static final float LEADING = 14;
    private static final float PADDING = 4;
    private static final float HEADER = 2 * LEADING + 6;

    private final PdfSheet sheet;
    private final PdfFonts fonts;

    PdfAnnex(PdfSheet sheet) {
        this.sheet = sheet;
        this.fonts = sheet.fonts();
    }

    void draw(SampleReport report) throws IOException {
        sheet.startPart();
        caption(HeadLines.ANNEX, fonts.bold(), 14);
        caption(report.annexTitle().toUpperCase(Locale.ROOT), fonts.bold(), 14);
        caption(HeadLines.annexReference(report), fonts.italic(), 14);
        for (FilledForm form : report.forms()) {
            sheet.turnUnless(140);
            sheet.down(12);
            if (!form.number().isEmpty()) {
                caption("Biểu mẫu " + form.number(), fonts.bold(), 13);
                caption(form.title().toUpperCase(Locale.ROOT), fonts.bold(), 13);
            }
            header();
            for (FilledForm.Line line : form.lines()) {
                row(line);
            }
            sheet.down(12);
        }
    }

    private void caption(String text, PDFont font, float size) throws IOException {
        for (String line : PdfFonts.wrap(text, font, size, PdfSheet.WIDTH - 40, 0)) {
            sheet.centred(line, font, size, PdfSheet.LEFT, PdfSheet.WIDTH, sheet.y());
            sheet.down(17);
        }
    }

    private void header() throws IOException {
        float half = HEADER / 2;
        cell(0, 1, 0, HEADER, HeadLines.COLUMNS.get(0), fonts.bold(), true);
        cell(1, 1, 0, HEADER, HeadLines.COLUMNS.get(1), fonts.bold(), true);
        cell(2, 2, 0, half, HeadLines.COLUMNS.get(2), fonts.bold(), true);
        cell(2, 1, half, half, HeadLines.COLUMNS.get(4), fonts.bold(), true);
        cell(3, 1, half, half, HeadLines.COLUMNS.get(5), fonts.bold(), true);
        cell(4, 1, 0, HEADER, HeadLines.COLUMNS.get(3), fonts.bold(), true);
        sheet.down(HEADER);
    }

    private void row(FilledForm.Line line) throws IOException {
        PDFont font = line.indicator().number().contains(".") ? fonts.plain() : fonts.bold();
        List<String> texts = List.of(
                line.ordinal(), line.indicator().name(), line.indicator().unit(), line.value(), line.note());
        float height = 0;
        for (int column = 0; column < texts.size(); column++) {
            int lines = lines(texts.get(column), column < 2 ? font : fonts.plain(), WIDTHS[column])
                    .size();
            height = Math.max(height, lines * LEADING + 6);
        }
        if (sheet.turnUnless(height)) {
            header();
        }
        for (int column = 0; column < texts.size(); column++) {
            cell(column, 1, 0, height, texts.get(column), column < 2 ? font : fonts.plain(), column != 1);
        }
        sheet.down(height);
    }

    /** @param under distance of the cell's top below the pen */
    private void cell(int column, int span, float under, float height, String text, PDFont font, boolean centred)
            throws IOException {
        float x = PdfSheet.LEFT;
        for (int before = 0; before < column; before++) {
            x += WIDTHS[before];
        }
        float width = WIDTHS[column] + (span == 2 ? WIDTHS[column + 1] : 0);
        float top = sheet.y() - under;
        sheet.box(x, top, width, height);
        if (text.isEmpty()) {
            return;
        }
        List<String> lines = lines(text, font, width);
        float y = top - (height - lines.size() * LEADING) / 2 - SIZE + 0.5f;
        for (String line : lines) {
            if (centred) {
                sheet.centred(line, font, SIZE, x, width, y);
            } else {
                sheet.text(line, font, SIZE, x + PADDING, y);
            }
            y -= LEADING;
        }
    }

    private static List<String> lines(String text, PDFont font, float width) throws IOException {
        return PdfFonts.wrap(text, font, SIZE, width - 2 * PADDING, 0);
    }
}
