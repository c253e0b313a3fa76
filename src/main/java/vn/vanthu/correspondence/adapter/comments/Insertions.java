package vn.vanthu.correspondence.adapter.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vanthu.extraction.adapter.docx.ParagraphSpan;

/** What goes into the text of the main part, and where. */
final class Insertions {

    /** Of one paragraph: which comments it gets. */
    private record Marked(ParagraphSpan span, List<Integer> comments) {}

    private final String namespace;
    private final List<Marked> paragraphs = new ArrayList<>();

    Insertions(String namespace) {
        this.namespace = namespace;
    }

    void comment(ParagraphSpan span, int comment) {
        for (Marked paragraph : paragraphs) {
            if (paragraph.span().equals(span)) {
                paragraph.comments().add(comment);
                return;
            }
        }
        paragraphs.add(new Marked(span, new ArrayList<>(List.of(comment))));
    }

    String into(String text) {
        paragraphs.sort(Comparator.comparingInt(paragraph -> paragraph.span().start()));
        StringBuilder out = new StringBuilder(text.length() + paragraphs.size() * 300);
        int at = 0;
        for (Marked paragraph : paragraphs) {
            ParagraphSpan span = paragraph.span();
            if (span.empty()) {
                int slash = text.lastIndexOf('/', span.start());
                out.append(text, at, slash).append('>');
                mark(out, paragraph, "");
                out.append("</").append(name(span.prefix(), "p")).append('>');
            } else {
                out.append(text, at, span.start());
                mark(out, paragraph, text.substring(span.start(), span.end()));
            }
            at = span.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private void mark(StringBuilder out, Marked paragraph, String content) {
        String prefix =
                paragraph.span().prefix().isEmpty() ? "w" : paragraph.span().prefix();
        String declared = paragraph.span().prefix().isEmpty() ? " xmlns:w=\"" + namespace + '"' : "";
        for (int comment : paragraph.comments()) {
            element(out, prefix, "commentRangeStart", declared, comment);
        }
        out.append(content);
        for (int comment : paragraph.comments()) {
            element(out, prefix, "commentRangeEnd", declared, comment);
            out.append('<').append(prefix).append(":r").append(declared).append('>');
            element(out, prefix, "commentReference", "", comment);
            out.append("</").append(prefix).append(":r>");
        }
    }

    private static void element(StringBuilder out, String prefix, String name, String declared, int comment) {
        out.append('<').append(name(prefix, name)).append(declared).append(' ').append(prefix);
        out.append(":id=\"").append(comment).append("\"/>");
    }

    private static String name(String prefix, String local) {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
