package vn.vanthu.corpus;

import java.util.List;
import java.util.Map;
import vn.vanthu.corpus.Style.Noise;

/** The fixed parts of a Word file. */
final class DocxParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final List<String> PARTS =
            List.of("styles", "numbering", "footnotes", "comments", "header", "footer");

    private DocxParts() {}

    static String document(String body, Style style) {
        return XML + "<w:document" + SPACES + "><w:body>" + body + "<w:sectPr>"
                + (style.has(Noise.RUNNING_HEADS) ? "<w:headerReference w:type=\"default\" r:id=\"header\"/>" : "")
                + (style.has(Noise.PAGE_NUMBERS) ? "<w:footerReference w:type=\"default\" r:id=\"footer\"/>" : "")
                + "<w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"1134\" w:right=\"1000\" w:bottom=\"1134\""
                + " w:left=\"1300\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    static void addTo(Map<String, String> parts, Style style, int notes, int remarks) {
        StringBuilder types = new StringBuilder(XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>");
        StringBuilder links = new StringBuilder(XML + relationships());
        for (String part : PARTS) {
            types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, part));
            links.append("<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%1$s.xml\"/>".formatted(part, REL));
        }
        parts.put("[Content_Types].xml", types + "</Types>");
        parts.put(
                "_rels/.rels",
                XML + relationships() + "<Relationship Id=\"r1\" Type=\"" + REL
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/_rels/document.xml.rels", links + "</Relationships>");
        parts.put(
                "word/styles.xml",
                XML + "<w:styles" + SPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + style.font()
                        + "\" w:hAnsi=\"" + style.font() + "\"/><w:sz w:val=\"" + 2 * style.size()
                        + "\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\""
                        + " w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>");
        parts.put("word/numbering.xml", XML + "<w:numbering" + SPACES + ">" + list() + "</w:numbering>");
        parts.put(
                "word/footnotes.xml",
                XML + "<w:footnotes" + SPACES + ">" + numbered("footnote", notes) + "</w:footnotes>");
        parts.put(
                "word/comments.xml",
                XML + "<w:comments" + SPACES + ">" + numbered("comment", remarks) + "</w:comments>");
        parts.put(
                "word/header.xml",
                XML + "<w:hdr" + SPACES + ">"
                        + paragraph(Lexicon.of("running heads").get(0)) + "</w:hdr>");
        parts.put(
                "word/footer.xml",
                XML + "<w:ftr" + SPACES + "><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:fldSimple w:instr=\" PAGE \">"
                        + "<w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:ftr>");
    }

    private static String relationships() {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    }

    private static String list() {
        return "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    }

    private static String numbered(String kind, int count) {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            List<String> texts = Lexicon.of(kind + "s");
            String author = kind.equals("comment") ? " w:author=\"A\" w:date=\"2012-03-01T08:00:00Z\"" : "";
            String text = texts.get(i % texts.size());
            String content = kind.equals("footnote") ? note(text) : paragraph(text);
            xml.append("<w:%1$s w:id=\"%2$d\"%3$s>%4$s</w:%1$s>".formatted(kind, i, author, content));
        }
        return xml.toString();
    }

    /** In small letters behind its raised figure, as Word writes footnotes. */
    private static String note(String text) {
        return "<w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:rPr>"
                + "<w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\"> " + Ink.escaped(text)
                + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + Ink.escaped(text) + "</w:t></w:r></w:p>";
    }

    static String box(String content, int id, int left, int width) {
        int height = 1_500_000;
        return ("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\""
                        + " distR=\"0\" simplePos=\"0\" relativeHeight=\"%1$d\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\""
                        + " allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>%2$d"
                        + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset>"
                        + "</wp:positionV><wp:extent cx=\"%3$d\" cy=\"%4$d\"/><wp:wrapNone/><wp:docPr id=\"%1$d\" name=\"Box %1$d\"/>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                        + "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%3$d\" cy=\"%4$d\"/>"
                        + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>%5$s</wps:txbx>"
                        + "<wps:bodyPr lIns=\"0\" rIns=\"0\"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:shape id=\"s%1$d\" style=\"position:absolute;margin-left:%6$dpt;width:%7$dpt;"
                        + "height:118pt\"><v:textbox>%5$s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>")
                .formatted(id, left, width, height, content, left / 12700, width / 12700);
    }
}
