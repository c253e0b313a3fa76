package vn.vanthu.extraction.adapter.sheet;

import java.text.Normalizer;

/** Chữ trong ô: text as NFC, its line ends as line feeds. */
public final class CellText {

    private CellText() {}

    public static String of(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
