package vn.vanthu.extraction.adapter.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import vn.vanthu.extraction.adapter.sheet.CellText;

/**
 * A text that cells share.
 *
 * @param text as the file has it
 * @param runs where the font changes, in order; before the first the cell's own font holds
 */
record RichText(String text, List<Run> runs) {

    /** @param font number of the font from this letter on, counted as the file counts */
    record Run(int start, int font) {}

    static RichText of(UnicodeString string) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < string.getFormatRunCount(); i++) {
            FormatRun run = string.getFormatRun(i);
            runs.add(new Run(run.getCharacterPos(), run.getFontIndex()));
        }
        return new RichText(string.getString(), runs);
    }

    /** The text as a cell of that font shows it, as NFC. */
    String shown(Globals book, int font) {
        StringBuilder shown = new StringBuilder();
        int start = 0;
        int current = font;
        for (Run run : runs) {
            int end = Math.max(start, Math.min(run.start(), text.length()));
            shown.append(book.read(current, shown, text.substring(start, end)));
            start = end;
            current = run.font();
        }
        return CellText.of(
                shown.append(book.read(current, shown, text.substring(start))).toString());
    }
}
