package vn.vanthu.correspondence.adapter;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Word leaves in a file that is edited: runs split anywhere, revision ids, spelling marks, bookmarks, smart tags. */
final class WordScatter {

    private static final Pattern RUN = Pattern.compile(
            "<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space=\"preserve\")?>([^<]+)</w:t></w:r>");
    private static final String[] MARKS = {
        "<w:proofErr w:type=\"spellStart\"/>",
        "<w:proofErr w:type=\"gramEnd\"/>",
        "<w:bookmarkStart w:id=\"77\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"77\"/>",
        "<w:permStart w:id=\"5\" w:edGrp=\"everyone\"/><w:permEnd w:id=\"5\"/>",
        ""
    };
    private static final String TAG =
            "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"place\">";

    private WordScatter() {}

    static String through(String xml, Random random) {
        String split = RUN.matcher(xml).replaceAll(run -> Matcher.quoteReplacement(scattered(run, random)));
        return Pattern.compile("<w:(p|r|tr)>")
                .matcher(split)
                .replaceAll(element -> random.nextBoolean()
                        ? element.group()
                        : "<w:" + element.group(1) + " w:rsidR=\"00" + (100000 + random.nextInt(899999)) + "\">");
    }

    private static String scattered(MatchResult run, Random random) {
        String look = run.group(1) == null ? "" : run.group(1);
        StringBuilder out = new StringBuilder();
        String rest = run.group(2);
        while (!rest.isEmpty()) {
            int length = Math.max(whole(rest), 1 + random.nextInt(Math.min(12, rest.length())));
            String piece = "<w:r>" + look + "<w:t xml:space=\"preserve\">" + rest.substring(0, length) + "</w:t></w:r>";
            out.append(MARKS[random.nextInt(MARKS.length)]);
            out.append(random.nextInt(6) == 0 ? TAG + piece + "</w:smartTag>" : piece);
            rest = rest.substring(length);
        }
        return out.toString();
    }

    /** Length of the entity that the text begins with; nothing cuts it. */
    private static int whole(String text) {
        return text.startsWith("&") ? text.indexOf(';') + 1 : 1;
    }
}
