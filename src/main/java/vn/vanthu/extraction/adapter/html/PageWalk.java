package vn.vanthu.extraction.adapter.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.story.Fields;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.intake.Refusal;

/** Walks through a page's elements as a browser would show them. Nothing they refer to is fetched. */
final class PageWalk {

    private static final int NESTED = 300;
    private static final Set<String> SILENT = Set.of(
            "head",
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "xml",
            "iframe",
            "object",
            "embed",
            "applet",
            "select",
            "textarea",
            "del",
            "svg",
            "math");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "center",
            "body",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "address",
            "form",
            "fieldset",
            "hr",
            "figure",
            "figcaption",
            "caption",
            "td",
            "th");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private final StyleRules rules = new StyleRules();
    private final Fields fields = new Fields(true);
    private final Budget budget;
    private final Map<String, Optional<Lettering>> fonts = new HashMap<>();
    private final Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
    private TextFlow into;
    private int tables;
    private boolean pictureSeen;

    PageWalk(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    boolean pictureSeen() {
        return pictureSeen;
    }

    Set<LegacyEncoding> encodings() {
        return encodings;
    }

    Map<String, String> style(Element element) {
        return rules.of(element);
    }

    void read(Element page, Flow flow) throws Refusal {
        for (Element sheet : page.getElementsByTag("style")) {
            rules.read(sheet.data());
        }
        into = new TextFlow(flow);
        element(page, Look.PLAIN, 0);
        into.end(false);
        fields.check();
    }

    boolean hidden(Element element) {
        Map<String, String> style = style(element);
        return element.hasAttr("hidden")
                || element.attr("title").matches("header|footer")
                || style.getOrDefault("display", "").equalsIgnoreCase("none")
                || style.getOrDefault("visibility", "").equalsIgnoreCase("hidden")
                || style.getOrDefault("mso-hide", "").equalsIgnoreCase("all")
                || style.getOrDefault("mso-element", "").matches("(?i)header|footer|(foot|end)note-list|comment-list");
    }

    Flow.Cell cell(Element cell, Look look, int depth) throws Refusal {
        TextFlow outer = into;
        Flow.Cell content = new Flow.Cell();
        into = new TextFlow(content);
        element(cell, look, depth + 1);
        into.end(false);
        into = outer;
        return content;
    }

    private void element(Element element, Look around, int depth) throws Refusal {
        budget.step();
        String tag = element.normalName();
        pictureSeen |= tag.equals("img") || tag.endsWith(":imagedata");
        if (depth > NESTED) {
            throw Refusal.broken("elements nested over " + NESTED + " deep");
        }
        if (SILENT.contains(tag) || hidden(element)) {
            return;
        }
        Map<String, String> style = style(element);
        Look look = around.within(element, style);
        boolean block =
                BLOCKS.contains(tag) || style.getOrDefault("display", "").equalsIgnoreCase("block");
        if (block || tag.equals("table")) {
            into.end(false);
        }
        if (tag.equals("table")) {
            table(element, look, depth);
        } else if (tag.equals("br")) {
            into.add(pageBreak(style) ? " " : "\n", look, true);
        } else if (style.containsKey("mso-tab-count")) {
            into.add("\t", look, true);
        } else if (style.getOrDefault("mso-list", "").equalsIgnoreCase("ignore")) {
            into.label(
                    letters(element.wholeText().replaceAll("[\\s\u00A0]+", " ").strip(), look) + " ");
        } else {
            if (tag.equals("li")) {
                into.label(ItemLabels.of(element, listStyle(element, style)));
            }
            content(element, look, depth);
        }
        if (block) {
            into.centred(look.centred());
            into.end(PARAGRAPHS.contains(tag));
        }
    }

    private void content(Element element, Look look, int depth) throws Refusal {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                if (BLOCKS.contains(inner.normalName())) {
                    into.centred(look.centred());
                }
                element(inner, look, depth + 1);
            } else if (child instanceof TextNode text) {
                String shown = letters(text.getWholeText(), look);
                budget.characters(shown.length());
                into.centred(look.centred());
                into.add(look.capitals() ? shown.toUpperCase(Locale.ROOT) : shown, look, look.kept());
            } else if (child instanceof Comment comment && comment.getData().contains("supportFields")) {
                fields.simple(comment.getData().replaceAll("<[^>]*>", "").replaceFirst("^\\s*\\[if [^]]*]>", ""));
            }
        }
    }

    private void table(Element table, Look look, int depth) throws Refusal {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                element(child, look, depth + 1);
            }
        }
        Flow flow = into.flow();
        int number = flow.takesTables() ? ++tables : 0;
        Paper.Table read = new TableWalk(this).read(table, number, look, depth + 1);
        if (!read.rows().isEmpty()) {
            flow.table(read);
        }
    }

    private String letters(String text, Look look) {
        Optional<Lettering> lettering = fonts.computeIfAbsent(look.font(), Lettering::ofFont);
        if (lettering.isEmpty()) {
            return text;
        }
        String read = lettering.get().read(into.text(), text);
        if (!read.equals(text)) {
            lettering.get().encoding().ifPresent(encodings::add);
        }
        return read;
    }

    private String listStyle(Element item, Map<String, String> own) {
        Element list = item.parent();
        Map<String, String> outer = list == null ? Map.of() : style(list);
        return own.getOrDefault("list-style-type", own.getOrDefault("list-style", ""))
                + outer.getOrDefault("list-style-type", outer.getOrDefault("list-style", ""));
    }

    private static boolean pageBreak(Map<String, String> style) {
        return style.containsKey("page-break-before") || style.containsKey("break-before");
    }
}
