package vn.vanthu.sample.adapter;

import static vn.vanthu.sample.adapter.WordMarkup.BOLD;
import static vn.vanthu.sample.adapter.WordMarkup.CENTRED;
import static vn.vanthu.sample.adapter.WordMarkup.ITALIC;
import static vn.vanthu.sample.adapter.WordMarkup.cell;
import static vn.vanthu.sample.adapter.WordMarkup.centred;
import static vn.vanthu.sample.adapter.WordMarkup.inCell;
import static vn.vanthu.sample.adapter.WordMarkup.paragraph;
import static vn.vanthu.sample.adapter.WordMarkup.run;
import static vn.vanthu.sample.adapter.WordMarkup.spacing;

import java.util.Locale;
import vn.vanthu.sample.FilledForm;
import vn.vanthu.sample.SampleReport;

/** Phụ lục: the filled forms as WordprocessingML, each a table under a header of two rows with merged cells. */
final class WordAnnex {

    private static final int[] WIDTHS = {880, 4320, 1560, 1230, 1364};
    private static final int SIZE = 24;
    private static final String MIDDLE = "<w:vAlign w:val=\"center\"/>";
    private static final String TABLE = "<w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
            + "<w:tblBorders>" + border("top") + border("left") + border("bottom") + border("right")
            + border("insideH") + border("insideV") + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/>"
            + "</w:tblCellMar></w:tblPr>";

    private WordAnnex() {}

    static String markup(SampleReport report) {
        StringBuilder annex = new StringBuilder(centred(HeadLines.ANNEX, 28, BOLD))
                .append(centred(report.annexTitle().toUpperCase(Locale.ROOT), 28, BOLD))
                .append(paragraph(spacing(0, 160) + CENTRED, run(HeadLines.annexReference(report), 28, ITALIC)));
        report.forms().forEach(form -> annex.append(form(form)));
        return annex.append(paragraph(spacing(0, 0))).toString();
    }

    private static String form(FilledForm form) {
        StringBuilder markup = new StringBuilder();
        if (!form.number().isEmpty()) {
            markup.append(caption(240, "Biểu mẫu " + form.number()));
            markup.append(caption(0, form.title().toUpperCase(Locale.ROOT)));
        }
        markup.append("<w:tbl>").append(TABLE).append("<w:tblGrid>");
        for (int width : WIDTHS) {
            markup.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        markup.append("</w:tblGrid>").append(header());
        form.lines().forEach(line -> markup.append(line(line)));
        return markup.append("</w:tbl>").toString();
    }

    private static String caption(int before, String text) {
        return paragraph("<w:keepNext/>" + spacing(before, 60) + CENTRED, run(text, 26, BOLD));
    }

    private static String header() {
        String start = "<w:vMerge w:val=\"restart\"/>";
        String on = "<w:vMerge/>";
        String both = "<w:gridSpan w:val=\"2\"/>";
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + heading(0, start, HeadLines.COLUMNS.get(0))
                + heading(1, start, HeadLines.COLUMNS.get(1))
                + cell(WIDTHS[2] + WIDTHS[3], both + MIDDLE, inCell(CENTRED, HeadLines.COLUMNS.get(2), SIZE, BOLD))
                + heading(4, start, HeadLines.COLUMNS.get(3))
                + "</w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + heading(0, on, "")
                + heading(1, on, "") + heading(2, "", HeadLines.COLUMNS.get(4))
                + heading(3, "", HeadLines.COLUMNS.get(5)) + heading(4, on, "") + "</w:tr>";
    }

    private static String heading(int column, String merge, String text) {
        return cell(WIDTHS[column], merge + MIDDLE, inCell(CENTRED, text, SIZE, BOLD));
    }

    private static String line(FilledForm.Line line) {
        String marks = line.indicator().number().contains(".") ? "" : BOLD;
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                + cell(WIDTHS[0], MIDDLE, inCell(CENTRED, line.ordinal(), SIZE, marks))
                + cell(WIDTHS[1], MIDDLE, inCell("", line.indicator().name(), SIZE, marks))
                + cell(WIDTHS[2], MIDDLE, inCell(CENTRED, line.indicator().unit(), SIZE, ""))
                + cell(WIDTHS[3], MIDDLE, inCell(CENTRED, line.value(), SIZE, ""))
                + cell(WIDTHS[4], MIDDLE, inCell(CENTRED, line.note(), 20, "")) + "</w:tr>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    }
}
