package vn.vanthu.correspondence.adapter.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.vanthu.correspondence.TemplateFault;
import vn.vanthu.correspondence.TemplateField;
import vn.vanthu.correspondence.TemplateField.Kind;

/** Compiles the tree of one part: its controls become fields, repeats and conditions, all else literal XML. */
final class PartCompiler {

    private static final Set<String> DROPPED =
            Set.of("proofErr", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "lastRenderedPageBreak");
    private static final Set<String> REFUSED = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "commentRangeStart",
            "commentReference",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "altChunk");

    private final Places places;
    private final XmlWriter xml;
    private final List<TemplateFault> faults;

    PartCompiler(String part, Element root, List<TemplateFault> faults) {
        this.places = new Places(part, root);
        this.xml = new XmlWriter(root);
        this.faults = faults;
    }

    List<Segment> compile(Element root, List<TemplateField> fields) {
        Wrappings.remove(root);
        new TextMarkers(places, faults).toControls(root);
        WholeParagraphs.promote(root);
        RepeatedRows.settle(root);
        SegmentBuilder out = new SegmentBuilder();
        out.literal("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.literal(xml.openRoot(root));
        children(root, out, fields);
        return out.literal(xml.close(root)).build();
    }

    private void children(Node parent, SegmentBuilder out, List<TemplateField> fields) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, out, fields);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                out.literal(XmlWriter.escape(child.getNodeValue()));
            }
        }
    }

    private void element(Element element, SegmentBuilder out, List<TemplateField> fields) {
        String name = element.getLocalName();
        if (ScalarControl.FIELD.equals(element.getNamespaceURI())) {
            out.add(new Segment.Field(element.getAttribute("name")));
        } else if (Dom.is(element, "sdt")) {
            control(element, out, fields);
        } else if (Dom.W.equals(element.getNamespaceURI()) && REFUSED.contains(name)) {
            faults.add(new TemplateFault(
                    "w:" + name, places.of(element), "tracked changes and comments must be settled first"));
        } else if (Columns.shared(element)) {
            Columns.width(element, out);
        } else if (mayRunEmpty(element)) {
            container(element, out, fields);
        } else if ((!Dom.W.equals(element.getNamespaceURI()) || !DROPPED.contains(name))
                && !(Dom.is(element, "tblGrid") && Columns.grid(element, out))) {
            RuledText rule = Rules.of(element, faults, places);
            xml.open(element, rule, out);
            if (rule != null && Rules.isDrop(element)) {
                out.add(new Segment.Drop(rule, Rules.emu(element)));
            } else {
                children(element, out, fields);
            }
            out.literal(xml.close(element));
        }
    }

    private static boolean mayRunEmpty(Element element) {
        boolean table = Dom.is(element, "tbl");
        return (table || Dom.is(element, "tc"))
                && Dom.child(element, table ? "tr" : "p") == null
                && (table || Dom.child(element, "tbl") == null);
    }

    /** A table without rows and a cell without paragraphs are not Word files any more. */
    private void container(Element element, SegmentBuilder out, List<TemplateField> fields) {
        boolean table = Dom.is(element, "tbl");
        SegmentBuilder head = new SegmentBuilder();
        SegmentBuilder content = new SegmentBuilder();
        xml.open(element, null, head);
        for (Element child : Dom.children(element)) {
            boolean properties = child.getLocalName().endsWith("Pr") || Dom.is(child, "tblGrid");
            element(child, properties ? head : content, fields);
        }
        String open = ((Segment.Literal) head.build().get(0)).xml();
        String otherwise = table ? "" : open + "<w:p/>" + xml.close(element);
        out.add(new Segment.Container(open, content.build(), xml.close(element), otherwise));
    }

    private void control(Element sdt, SegmentBuilder out, List<TemplateField> fields) {
        ControlTag tag = ControlTag.of(Dom.tag(sdt));
        Element content = Dom.content(sdt);
        if (content == null) {
            return;
        }
        switch (tag.kind()) {
            case NONE -> children(content, out, fields);
            case FIELD -> {
                fields.add(new TemplateField(tag.name(), Kind.TEXT, places.of(sdt), List.of()));
                ScalarControl.simplify(sdt, tag.name());
                children(content, out, fields);
            }
            case IF, IF_NOT -> {
                fields.add(new TemplateField(tag.name(), Kind.CONDITION, places.of(sdt), List.of()));
                SegmentBuilder inner = new SegmentBuilder();
                children(content, inner, fields);
                out.add(new Segment.Condition(tag.name(), tag.kind() == ControlTag.Kind.IF_NOT, inner.build()));
            }
            case EACH -> {
                String place = places.of(sdt);
                List<TemplateField> items = new ArrayList<>();
                SegmentBuilder inner = new SegmentBuilder();
                children(content, inner, items);
                fields.add(new TemplateField(tag.name(), Kind.LIST, place, items));
                out.add(new Segment.Repeat(tag.name(), inner.build()));
            }
            default -> faults.add(new TemplateFault(Dom.tag(sdt), places.of(sdt), "tag not understood"));
        }
    }
}
