package vn.vanthu.correspondence.adapter.comments;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanthu.correspondence.Annotator;
import vn.vanthu.correspondence.Remark;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxSpans;
import vn.vanthu.extraction.adapter.docx.ParagraphSpan;
import vn.vanthu.intake.Content;

/**
 * Adds Word comments (ECMA-376 Part 1, 17.13.4) to the text of a file's parts; what was there stays as it was, letter by
 * letter. A file that cannot take them is left alone, since a letter must not wait for its enclosure.
 */
public final class DocxAnnotator implements Annotator {

    private static final Logger LOG = LoggerFactory.getLogger(DocxAnnotator.class);
    private static final int MOST = 500;

    @Override
    public Optional<Content> annotate(Content docx, List<Remark> remarks, String author, Instant at) {
        try {
            return Optional.of(annotated(docx, remarks.subList(0, Math.min(MOST, remarks.size())), author, at));
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            LOG.warn("a file takes no comments: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static Content annotated(Content docx, List<Remark> remarks, String author, Instant at)
            throws IOException, XMLStreamException {
        WordPackage word = WordPackage.of(docx);
        Map<Place.Position, ParagraphSpan> spans = DocxSpans.of(word.office(), word.mainPart(), ReadingLimits.DEFAULT);
        CommentList comments = new CommentList(word.comments(), author, at);
        Insertions insertions = new Insertions(word.namespace());
        for (Remark remark : remarks) {
            ParagraphSpan span = Optional.ofNullable(spans.get(remark.at())).orElseGet(() -> top(spans));
            insertions.comment(span, comments.add(remark.text()));
        }
        return word.with(insertions.into(word.mainPart()), comments.part(word.namespace()));
    }

    /** The first paragraph of the text; of a file that is all tables the first cell. */
    private static ParagraphSpan top(Map<Place.Position, ParagraphSpan> spans) {
        return spans.values().stream()
                .reduce((one, other) -> one.start() <= other.start() ? one : other)
                .orElseThrow();
    }
}
