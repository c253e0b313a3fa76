package vn.vanthu.consolidation.adapter.sheet;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.Wording;

/** The lines above a table: its title, a line below it, and an empty one. */
final class Titles {

    private Titles() {}

    static void write(Sheet sheet, int columns, String title, String below) throws XMLStreamException {
        sheet.nextRow();
        across(sheet, columns, Style.TITLE, title);
        sheet.nextRow();
        across(sheet, columns, Style.SUBTITLE, below);
        sheet.nextRow();
    }

    static String form(Layout.Form form) {
        String title = form.totals().form().title();
        String capitals = form.sheet().toUpperCase(Locale.ROOT);
        return title.isEmpty() ? capitals : Wording.of("sheets.form.title", capitals, title);
    }

    private static void across(Sheet sheet, int columns, Style style, String text) throws XMLStreamException {
        sheet.text(0, style, text);
        for (int column = 1; column < columns; column++) {
            sheet.blank(column, style);
        }
    }
}
