package vn.vanthu.extraction;

import java.util.List;

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
