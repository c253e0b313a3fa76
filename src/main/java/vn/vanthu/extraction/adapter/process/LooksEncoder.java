package vn.vanthu.extraction.adapter.process;

import java.io.IOException;
import java.util.List;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.Presentation;

/** Writes what a file looks like and who signed it; {@link LooksDecoder} reads it. */
final class LooksEncoder {

    private final WireWriter out;

    LooksEncoder(WireWriter out) {
        this.out = out;
    }

    void presentation(Presentation presentation) throws IOException {
        out.brief(presentation.source());
        out.number(presentation.lines().size());
        for (Presentation.Line line : presentation.lines()) {
            line(line);
        }
        out.number(presentation.sheets().size());
        for (Presentation.Sheet sheet : presentation.sheets()) {
            out.number(sheet.number());
            out.measure(sheet.width());
            out.measure(sheet.height());
            out.measure(sheet.top());
            out.measure(sheet.bottom());
            out.measure(sheet.left());
            out.measure(sheet.right());
            out.number(sheet.lines());
        }
        out.number(presentation.strokes().size());
        for (Presentation.Stroke stroke : presentation.strokes()) {
            out.brief(stroke.kind());
            out.number(stroke.page());
            out.measure(stroke.left());
            out.measure(stroke.y());
            out.measure(stroke.length());
            out.number(stroke.under());
        }
    }

    private void line(Presentation.Line line) throws IOException {
        out.word(line.text());
        out.position(line.at());
        out.brief(line.region());
        out.number(line.page());
        out.measure(line.left());
        out.measure(line.right());
        out.measure(line.baseline());
        out.measure(line.columnLeft());
        out.measure(line.columnRight());
        out.number(line.rows());
        letters(line.letters());
        setting(line.setting());
    }

    private void letters(Presentation.Letters letters) throws IOException {
        out.word(letters.font());
        out.measure(letters.least());
        out.measure(letters.most());
        out.brief(letters.bold());
        out.brief(letters.italic());
        out.brief(letters.underlined());
        out.brief(letters.coloured());
    }

    private void setting(Presentation.Setting setting) throws IOException {
        out.brief(setting.alignment());
        out.measure(setting.firstLine());
        out.measure(setting.before());
        out.measure(setting.lines());
        out.measure(setting.exact());
        out.flag(setting.opens());
    }

    void signatures(List<PaperSignature> signatures) throws IOException {
        out.number(signatures.size());
        for (PaperSignature signature : signatures) {
            out.word(signature.signer());
            out.word(signature.organisation());
            out.time(signature.claimed());
            out.time(signature.stamped());
            out.flag(signature.whole());
            out.brief(signature.state());
        }
    }
}
