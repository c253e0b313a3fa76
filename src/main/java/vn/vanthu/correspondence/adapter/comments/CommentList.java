package vn.vanthu.correspondence.adapter.comments;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.correspondence.adapter.docx.WordText;
import vn.vanthu.document.VietnamTime;

/** The comments part: those that the file brought, and ours behind them. */
final class CommentList {

    private static final Pattern ID = Pattern.compile("<(?:\\w+:)?comment\\s[^>]*?\\bid=\"(\\d{1,9})\"");
    private static final Pattern END = Pattern.compile("</(?:\\w+:)?comments\\s*>\\s*$");

    /** Word writes and shows local time under the mark of UTC. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private final String existing;
    private final String author;
    private final String time;
    private final List<String> added = new ArrayList<>();
    private final int first;

    /** @param existing the text of the part that the file has; empty when it has none */
    CommentList(String existing, String author, Instant at) {
        this.existing = existing;
        this.author = author;
        this.time = TIME.format(at.atZone(VietnamTime.ZONE));
        int highest = -1;
        for (Matcher id = ID.matcher(existing); id.find(); ) {
            highest = Math.max(highest, Integer.parseInt(id.group(1)));
        }
        this.first = highest + 1;
    }

    /** The comment's id. */
    int add(String text) {
        added.add(text);
        return first + added.size() - 1;
    }

    String part(String namespace) {
        StringBuilder ours = new StringBuilder();
        for (int i = 0; i < added.size(); i++) {
            ours.append("<w:comment xmlns:w=\"").append(namespace);
            ours.append("\" w:id=\"").append(first + i).append("\" w:author=\"");
            WordText.append(author, ours);
            ours.append("\" w:initials=\"VT\" w:date=\"").append(time).append("\">");
            ours.append("<w:p><w:r><w:t xml:space=\"preserve\">");
            WordText.append(added.get(i), ours);
            ours.append("</w:t></w:r></w:p></w:comment>");
        }
        Matcher end = END.matcher(existing);
        return end.find()
                ? existing.substring(0, end.start()) + ours + existing.substring(end.start())
                : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + namespace
                        + "\">" + ours + "</w:comments>";
    }
}
