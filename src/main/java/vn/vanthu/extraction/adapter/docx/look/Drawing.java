package vn.vanthu.extraction.adapter.docx.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** One drawing (DrawingML or VML) while it is read: which of its shapes are lines, and where they stand. */
final class Drawing {

    private static final Set<String> LINES = Set.of("line", "straightConnector1");
    /** No higher than that, a shape is a line, in twips. */
    private static final double THIN = 40;

    private static final int SHAPES = 100;

    private final List<Double> lengths = new ArrayList<>();
    private boolean vertical;
    private String across = "column";
    private String acrossAlign = "";
    private double acrossOffset = Double.NaN;
    private String down = "paragraph";
    private double downOffset = Double.NaN;
    private double width = Double.NaN;
    private double height = Double.NaN;
    private double shapeWidth = Double.NaN;
    private double shapeHeight = Double.NaN;
    private String geometry = "";
    private boolean outline;
    private boolean invisible;

    /** Sees the start of an element within the drawing. */
    void sees(String name, XmlCursor xml) {
        switch (name) {
            case ":positionH" -> {
                vertical = false;
                across = said(xml.attribute("relativeFrom"), "column");
            }
            case ":positionV" -> {
                vertical = true;
                down = said(xml.attribute("relativeFrom"), "paragraph");
            }
            case ":extent" -> {
                width = Twips.ofEmu(xml.attribute("cx"), Double.NaN);
                height = Twips.ofEmu(xml.attribute("cy"), Double.NaN);
            }
            case ":inline" -> downOffset = Double.NaN;
            case ":wsp", ":cxnSp" -> endShape();
            case ":ext" -> {
                if (xml.attribute("cx") != null) {
                    shapeWidth = Twips.ofEmu(xml.attribute("cx"), Double.NaN);
                    shapeHeight = Twips.ofEmu(xml.attribute("cy"), Double.NaN);
                }
            }
            case ":prstGeom" -> geometry = said(xml.attribute("prst"), "");
            case ":ln" -> outline = true;
            case ":noFill" -> invisible |= outline;
            case ":line", ":shape", ":rect" -> vml(name, xml);
            default -> {}
        }
    }

    /** The words of {@code wp:posOffset} or {@code wp:align}. */
    void placed(String words) {
        double offset = Twips.ofEmu(words, Double.NaN);
        if (vertical) {
            downOffset = offset;
        } else if (Double.isNaN(offset)) {
            acrossAlign = words.strip();
        } else {
            acrossOffset = offset;
        }
    }

    List<DrawnLine> lines() {
        endShape();
        boolean byParagraph = Set.of("paragraph", "line", "text").contains(down);
        return lengths.stream()
                .map(length -> new DrawnLine(length, byParagraph ? downOffset : Double.NaN, place()))
                .toList();
    }

    Placement place() {
        return new Placement(across, acrossAlign, acrossOffset);
    }

    /** In twips; NaN where it is not said. */
    double width() {
        return width;
    }

    private void endShape() {
        boolean own = !Double.isNaN(shapeWidth);
        double wide = own ? shapeWidth : width;
        double high = own ? shapeHeight : height;
        boolean line = LINES.contains(geometry) || !geometry.isEmpty() && high <= THIN;
        if (line && !invisible) {
            add(wide, high);
        }
        shapeWidth = Double.NaN;
        shapeHeight = Double.NaN;
        geometry = "";
        outline = false;
        invisible = false;
    }

    private void add(double wide, double high) {
        if (wide > THIN && Math.abs(high) <= Math.max(THIN, wide / 20) && lengths.size() < SHAPES) {
            lengths.add(wide);
        }
    }

    private void vml(String name, XmlCursor xml) {
        Map<String, String> style = VmlStyle.read(xml.attribute("style"));
        across = said(style.get("mso-position-horizontal-relative"), "text");
        acrossAlign = style.getOrDefault("mso-position-horizontal", "");
        acrossAlign = acrossAlign.equals("absolute") ? "" : acrossAlign;
        down = said(style.get("mso-position-vertical-relative"), "text");
        width = VmlStyle.twips(style.get("width"), Double.NaN);
        double high = VmlStyle.twips(style.get("height"), Double.NaN);
        acrossOffset = VmlStyle.twips(style.get("margin-left"), VmlStyle.twips(style.get("left"), Double.NaN));
        downOffset = VmlStyle.twips(style.get("margin-top"), VmlStyle.twips(style.get("top"), Double.NaN));
        if ("f".equals(xml.attribute("stroked")) || "false".equals(xml.attribute("stroked"))) {
            return;
        }
        String from = xml.attribute("from");
        String to = xml.attribute("to");
        if (name.equals(":line") && from != null && to != null) {
            double[] begins = VmlStyle.point(from);
            double[] ends = VmlStyle.point(to);
            acrossOffset = Math.min(begins[0], ends[0]);
            downOffset = Math.min(begins[1], ends[1]);
            add(Math.abs(ends[0] - begins[0]), ends[1] - begins[1]);
        } else if (name.equals(":line") || high <= THIN) {
            add(width, Double.isNaN(high) ? 0 : high);
        }
    }

    private static String said(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
