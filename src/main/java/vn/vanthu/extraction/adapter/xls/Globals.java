package vn.vanthu.extraction.adapter.xls;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.util.CodePageUtil;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.sheet.CellFonts;
import vn.vanthu.extraction.adapter.sheet.CellFormats;
import vn.vanthu.extraction.adapter.sheet.CellText;
import vn.vanthu.intake.Refusal;

/** Phần chung của sổ tính: its sheets, its formats and the texts that its cells share. */
final class Globals {

    private static final int SHEETS = 500;
    private static final int STYLES = 65_536;
    private static final int BOLD = 600;
    /** The font with this number is never written; the next one is the fifth ([MS-XLS] 2.5.129). */
    private static final int UNWRITTEN_FONT = 4;

    /** @param cells true when the sheet shows cells, and not a chart */
    record Sheet(String name, boolean visible, boolean cells) {}

    private record Style(int font, int format) {}

    private final Budget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<RichText> strings = new ArrayList<>();
    private final CellFonts fonts = new CellFonts();
    private final List<Style> styles = new ArrayList<>();
    private final CellFormats formats = new CellFormats();

    Globals(Budget budget) {
        this.budget = budget;
    }

    /** Takes what the record says of the workbook as a whole. */
    void take(Records record) throws Refusal {
        switch (record.id()) {
            case Biff.BOUNDSHEET -> sheet(record);
            case Biff.CODEPAGE -> codePage(record);
            case Biff.DATE_1904 -> {
                if (record.word() == 1) {
                    formats.countFrom1904();
                }
            }
            case Biff.FONT -> font(record);
            case Biff.FORMAT -> formats.add(record.word(), record.wide() ? record.text() : record.shortText());
            case Biff.XF -> {
                if (styles.size() < STYLES) {
                    styles.add(new Style(record.word(), record.word()));
                }
            }
            case Biff.SST -> strings(record);
            default -> Links.check(record);
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The old encodings that letters were read from so far. */
    Set<LegacyEncoding> encodings() {
        return fonts.met();
    }

    /** A text that cells share, as a cell of this style shows it; empty where there is none of that number. */
    String string(int index, int style) {
        if (index < 0 || index >= strings.size()) {
            return "";
        }
        RichText string = strings.get(index);
        return fonts.old() ? string.shown(this, font(style)) : string.text();
    }

    /** Text that stands in the cell itself. */
    String text(String text, int style) {
        return CellText.of(read(font(style), "", text));
    }

    /** A run's text as its font shows it. */
    String read(int font, CharSequence before, String text) {
        return fonts.read(written(font), before, text);
    }

    boolean bold(int style) {
        return fonts.bold(written(font(style)));
    }

    private int font(int style) {
        return style < styles.size() ? styles.get(style).font() : -1;
    }

    private static int written(int font) {
        return font > UNWRITTEN_FONT ? font - 1 : font;
    }

    /** A number as a cell of this style shows it. */
    String shown(double number, int style) {
        int format = style < styles.size() ? styles.get(style).format() : 0;
        return formats.shown(Double.toString(number), format);
    }

    private void sheet(Records record) throws Refusal {
        record.skip(4);
        int state = record.octet() & 3;
        int kind = record.octet();
        if (kind == 1) {
            throw Refusal.hostile("macro sheet");
        }
        if (kind == 6) {
            throw Refusal.hostile("macros (vbaProject)");
        }
        if (sheets.size() == SHEETS) {
            throw Refusal.hostile("more than " + SHEETS + " sheets");
        }
        sheets.add(new Sheet(CellText.of(record.shortText()), state == 0, kind == 0));
    }

    private static void codePage(Records record) {
        try {
            record.letters(Charset.forName(CodePageUtil.codepageToEncoding(record.word(), true)));
        } catch (UnsupportedEncodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            record.letters(Charset.forName("windows-1252"));
        }
    }

    private void font(Records record) throws Refusal {
        record.skip(6);
        boolean bold = record.word() >= BOLD;
        record.skip(6);
        fonts.add(record.shortText(), bold);
    }

    private void strings(Records record) throws Refusal {
        record.skip(4);
        int count = record.in().readInt();
        while (strings.size() < count && record.more()) {
            RichText string = RichText.of(new UnicodeString(record.in()));
            budget.step();
            budget.characters(Math.max(1, string.text().length()));
            strings.add(fonts.old() ? string : new RichText(CellText.of(string.text()), List.of()));
        }
    }
}
