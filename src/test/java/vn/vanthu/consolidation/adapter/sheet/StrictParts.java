package vn.vanthu.consolidation.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Excel demands of a workbook before it opens it without repair, as ECMA-376 and Excel's limits say. */
final class StrictParts {

    /** Children of a worksheet in the order of its schema, as far as they are written here. */
    private static final List<String> SHEET = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetProtection",
            "autoFilter",
            "mergeCells",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter");

    private static final List<String> BOOK =
            List.of("fileVersion", "workbookPr", "bookViews", "sheets", "definedNames", "calcPr");
    private static final List<String> STYLES =
            List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs");

    private final Map<String, Element> parts;

    private StrictParts(Map<String, Element> parts) {
        this.parts = parts;
    }

    static void check(byte[] book) throws Exception {
        StrictParts strict = new StrictParts(parts(book));
        strict.book();
        strict.styles();
        for (String name : strict.parts.keySet()) {
            if (name.startsWith("xl/worksheets/sheet")) {
                strict.sheet(name);
            }
        }
    }

    private static Map<String, Element> parts(byte[] book) throws Exception {
        Map<String, Element> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts).doesNotContainKey(entry.getName());
                parts.put(entry.getName(), parse(zip));
            }
        }
        return parts;
    }

    private static Element parse(ZipInputStream zip) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(zip.readAllBytes()))
                .getDocumentElement();
    }

    private void book() throws IOException {
        Element book = parts.get("xl/workbook.xml");
        inOrder(book, BOOK);
        Set<String> names = new HashSet<>();
        for (Element sheet : children(child(book, "sheets"))) {
            String name = sheet.getAttribute("name");
            assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
            assertThat(name).doesNotStartWith("'").doesNotEndWith("'");
            assertThat(names.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
        Set<String> defined = new HashSet<>();
        if (child(book, "definedNames") != null) {
            assertThat(children(child(book, "definedNames"))).isNotEmpty().allSatisfy(name -> assertThat(
                            defined.add(name.getAttribute("name") + name.getAttribute("localSheetId")))
                    .isTrue());
        }
        assertThat(children(parts.get("[Content_Types].xml")).stream()
                        .filter(type -> type.hasAttribute("PartName"))
                        .map(type -> type.getAttribute("PartName").substring(1)))
                .allMatch(parts::containsKey);
    }

    private void styles() {
        Element styles = parts.get("xl/styles.xml");
        inOrder(styles, STYLES);
        for (Element look : children(child(styles, "cellXfs"))) {
            below(look, "fontId", children(child(styles, "fonts")).size());
            below(look, "fillId", children(child(styles, "fills")).size());
            below(look, "borderId", children(child(styles, "borders")).size());
        }
        for (Element group : children(styles)) {
            assertThat(group.getAttribute("count"))
                    .isEqualTo(Integer.toString(children(group).size()));
        }
    }

    private void sheet(String name) {
        Element sheet = parts.get(name);
        inOrder(sheet, SHEET);
        int looks = children(child(parts.get("xl/styles.xml"), "cellXfs")).size();
        int texts = children(parts.get("xl/sharedStrings.xml")).size();
        int row = 0;
        for (Element each : children(child(sheet, "sheetData"))) {
            int number = Integer.parseInt(each.getAttribute("r"));
            assertThat(number).isGreaterThan(row);
            row = number;
            assertThat(Double.parseDouble(each.getAttribute("ht"))).isBetween(1.0, 409.0);
            int column = -1;
            for (Element cell : children(each)) {
                CellReference at = new CellReference(cell.getAttribute("r"));
                assertThat(at.getRow() + 1).isEqualTo(number);
                assertThat((int) at.getCol()).isGreaterThan(column);
                column = at.getCol();
                below(cell, "s", looks);
                if (cell.getAttribute("t").equals("s")) {
                    assertThat(Integer.parseInt(cell.getTextContent())).isLessThan(texts);
                }
                if (child(cell, "f") != null) {
                    assertThat(child(cell, "f").getTextContent())
                            .hasSizeLessThan(8192)
                            .doesNotStartWith("=");
                }
            }
        }
        merges(sheet);
        links(sheet, parts.get(name.replace("worksheets/", "worksheets/_rels/") + ".rels"));
    }

    private static void merges(Element sheet) {
        List<CellRangeAddress> merged = new ArrayList<>();
        for (Element each : children(child(sheet, "mergeCells"))) {
            CellRangeAddress area = CellRangeAddress.valueOf(each.getAttribute("ref"));
            assertThat(area.getNumberOfCells()).isGreaterThan(1);
            assertThat(merged).noneMatch(area::intersects);
            merged.add(area);
        }
    }

    private static void links(Element sheet, Element relations) {
        Set<String> ids = new HashSet<>();
        children(relations).forEach(each -> {
            assertThat(ids.add(each.getAttribute("Id"))).isTrue();
            assertThat(each.getAttribute("Target")).hasSizeLessThan(2080).doesNotContain(" ", "#", "\"", "<");
        });
        Set<String> cells = new HashSet<>();
        List<Element> links = children(child(sheet, "hyperlinks"));
        assertThat(links).hasSizeLessThanOrEqualTo(65_530);
        for (Element link : links) {
            String relation = link.getAttributeNS(Markup.RELATIONS, "id");
            assertThat(cells.add(link.getAttribute("ref"))).isTrue();
            assertThat(relation.isEmpty() ? !link.getAttribute("location").isEmpty() : ids.contains(relation))
                    .isTrue();
            assertThat(link.getAttribute("tooltip")).hasSizeLessThanOrEqualTo(255);
            assertThat(link.getAttribute("location")).hasSizeLessThan(2080);
        }
    }

    private static void inOrder(Element parent, List<String> order) {
        List<Integer> places = children(parent).stream()
                .map(each -> order.indexOf(each.getLocalName()))
                .toList();
        assertThat(places).doesNotContain(-1).isSorted().doesNotHaveDuplicates();
    }

    private static void below(Element element, String attribute, int bound) {
        assertThat(Integer.parseInt(element.getAttribute(attribute))).isBetween(0, bound - 1);
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent == null ? null : parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
