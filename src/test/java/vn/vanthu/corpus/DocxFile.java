package vn.vanthu.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vanthu.corpus.Block.Boxes;
import vn.vanthu.corpus.Block.Cell;
import vn.vanthu.corpus.Block.Grid;
import vn.vanthu.corpus.Block.Merge;
import vn.vanthu.corpus.Block.Para;

/** Writes blocks as a Word file, by hand. */
final class DocxFile {

    private final Style style;
    private final Ink ink;
    private int boxes;

    DocxFile(Dice dice, Style style) {
        this.style = style;
        this.ink = new Ink(dice, style);
    }

    byte[] bytes(List<Block> blocks) {
        String body = blocks.stream().map(this::block).collect(Collectors.joining());
        Map<String, String> parts = new LinkedHashMap<>();
        DocxParts.addTo(parts, style, ink.notes(), ink.remarks());
        parts.put("word/document.xml", DocxParts.document(body, style));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(1_330_000_000_000L);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String block(Block block) {
        if (block instanceof Para para) {
            return para(para);
        }
        if (block instanceof Grid grid) {
            return grid(grid);
        }
        if (block instanceof Boxes both) {
            return "<w:p><w:r>" + box(both.left(), 0) + "</w:r><w:r>" + box(both.right(), 2_560_000) + "</w:r></w:p>"
                    + "<w:p/>".repeat(6);
        }
        return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    }

    private String para(Para para) {
        String align =
                switch (para.align()) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                    case JUSTIFIED -> "both";
                };
        String list = para.level() < 0
                ? ""
                : "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>".formatted(para.level());
        boolean tabbed = para.runs().stream().anyMatch(run -> run.text().equals("\t"));
        String tabs = tabbed ? "<w:tabs><w:tab w:val=\"left\" w:pos=\"4600\"/></w:tabs>" : "";
        String indent = para.indent() > 0
                ? "<w:ind w:left=\"%d\"/>".formatted(para.indent())
                : para.prose() ? "<w:ind w:firstLine=\"567\"/>" : "";
        return "<w:p><w:pPr>" + list + tabs + indent + "<w:jc w:val=\"" + align + "\"/></w:pPr>"
                + ink.runs(para.runs(), para.prose()) + "</w:p>";
    }

    private String grid(Grid grid) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
        if (grid.ruled()) {
            xml.append("<w:tblBorders>");
            for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>".formatted(edge));
            }
            xml.append("</w:tblBorders>");
        }
        xml.append("</w:tblPr><w:tblGrid>");
        grid.widths().forEach(width -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width)));
        xml.append("</w:tblGrid>");
        for (int i = 0; i < grid.rows().size(); i++) {
            xml.append("<w:tr><w:trPr>")
                    .append(grid.whole() ? "<w:cantSplit/>" : "")
                    .append(i < grid.repeated() ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            int column = 0;
            for (Cell cell : grid.rows().get(i)) {
                int width = grid.widths().subList(column, column + cell.span()).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                xml.append(cell(cell, width));
                column += cell.span();
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private String cell(Cell cell, int width) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width)
                + (cell.span() > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(cell.span()) : "")
                + (cell.merge() == Merge.BEGINS ? "<w:vMerge w:val=\"restart\"/>" : "")
                + (cell.merge() == Merge.GOES_ON ? "<w:vMerge/>" : "")
                + "</w:tcPr>"
                + cell.paras().stream().map(this::para).collect(Collectors.joining())
                + "</w:tc>";
    }

    /** A text box in both notations that Word writes side by side. */
    private String box(List<Para> paras, int left) {
        String content =
                "<w:txbxContent>" + paras.stream().map(this::para).collect(Collectors.joining()) + "</w:txbxContent>";
        int width = left == 0 ? 2_500_000 : 3_500_000;
        return DocxParts.box(content, ++boxes, left, width);
    }
}
