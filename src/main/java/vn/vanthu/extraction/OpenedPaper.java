package vn.vanthu.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.Place;

/** Văn bản đã mở: a paper with its layout and its head, found once for all who ask. */
public final class OpenedPaper {

    private final Paper paper;
    private final Layout layout;
    private final Head head;
    private final List<Line> body;

    private OpenedPaper(Paper paper) {
        this.paper = paper;
        this.layout = Layout.of(paper);
        HeadReader reader = new HeadReader(layout);
        this.body = reader.body();
        this.head = reader.head(paper);
    }

    public static OpenedPaper of(Paper paper) {
        return new OpenedPaper(paper);
    }

    public Paper paper() {
        return paper;
    }

    public Head head() {
        return head;
    }

    /** Where the text begins; empty when there is none. */
    public Optional<Place.Position> opensBody() {
        return first(body.stream());
    }

    /** Where signature and Nơi nhận begin; empty when there are none. */
    public Optional<Place.Position> opensEnd() {
        return first(layout.end().stream());
    }

    /** Where the first annex in the same file begins; empty when there is none. */
    public Optional<Place.Position> opensAnnex() {
        return first(layout.lines().stream().skip(layout.annex()));
    }

    private static Optional<Place.Position> first(Stream<Line> lines) {
        return lines.map(Line::at).findFirst();
    }

    Layout layout() {
        return layout;
    }

    /** The lines that neither head, signature, distribution list nor annex takes. */
    List<Line> body() {
        return body;
    }

    String file() {
        return paper.file();
    }
}
