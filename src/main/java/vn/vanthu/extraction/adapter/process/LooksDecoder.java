package vn.vanthu.extraction.adapter.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Setting;
import vn.vanthu.extraction.Presentation.Share;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.Presentation.Source;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;

/** Reads what {@link LooksEncoder} wrote. No index leads beyond the lines there are. */
final class LooksDecoder {

    private static final Source[] SOURCES = Source.values();
    private static final Region[] REGIONS = Region.values();
    private static final Share[] SHARES = Share.values();
    private static final Alignment[] ALIGNMENTS = Alignment.values();
    private static final StrokeKind[] KINDS = StrokeKind.values();
    private static final PaperSignature.State[] STATES = PaperSignature.State.values();

    private final WireReader in;

    LooksDecoder(WireReader in) {
        this.in = in;
    }

    Presentation presentation() throws IOException {
        Source source = in.brief(SOURCES);
        List<Line> lines = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            lines.add(line());
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            sheets.add(new Sheet(
                    in.number(),
                    in.measure(),
                    in.measure(),
                    in.measure(),
                    in.measure(),
                    in.measure(),
                    in.measure(),
                    in.index(lines.size() + 1)));
        }
        List<Stroke> strokes = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            strokes.add(new Stroke(
                    in.brief(KINDS),
                    in.number(),
                    in.optionalMeasure(),
                    in.optionalMeasure(),
                    in.measure(),
                    in.flag() ? OptionalInt.of(in.index(lines.size())) : OptionalInt.empty()));
        }
        return new Presentation(source, sheets, lines, strokes);
    }

    private Line line() throws IOException {
        return new Line(
                in.word(),
                in.position(),
                in.brief(REGIONS),
                in.number(),
                in.optionalMeasure(),
                in.optionalMeasure(),
                in.optionalMeasure(),
                in.optionalMeasure(),
                in.optionalMeasure(),
                in.optionalNumber(),
                letters(),
                setting());
    }

    private Letters letters() throws IOException {
        return new Letters(
                in.word(),
                in.measure(),
                in.measure(),
                in.brief(SHARES),
                in.brief(SHARES),
                in.brief(SHARES),
                in.brief(SHARES));
    }

    private Setting setting() throws IOException {
        return new Setting(
                in.brief(ALIGNMENTS),
                in.optionalMeasure(),
                in.optionalMeasure(),
                in.optionalMeasure(),
                in.optionalMeasure(),
                in.flag());
    }

    List<PaperSignature> signatures() throws IOException {
        List<PaperSignature> signatures = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            signatures.add(new PaperSignature(in.word(), in.word(), in.time(), in.time(), in.flag(), in.brief(STATES)));
        }
        return signatures;
    }
}
