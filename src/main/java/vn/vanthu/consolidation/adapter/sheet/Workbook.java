package vn.vanthu.consolidation.adapter.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * An XLSX file (ECMA-376) as it is written: sheet after sheet, nothing of a sheet kept. The file holds no time of its
 * making, so that the same content gives the same bytes. Formulas carry what they give, for programs that do not compute.
 */
final class Workbook {

    /** The first moment of 1980 would be kept as an instant, in the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Fills one sheet. */
    interface Content {
        void write(Sheet sheet) throws XMLStreamException;
    }

    /** Fills one part of the package. */
    private interface Part {
        void write(Markup out) throws XMLStreamException;
    }

    private record Written(Page page, int lastRow) {}

    private final ZipOutputStream zip;
    private final Styles styles = new Styles();
    private final SharedStrings strings = new SharedStrings();
    private final List<Written> sheets = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** @param out stays open */
    Workbook(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void sheet(Page page, Content content) throws IOException {
        if (!page.name().equals(Ref.name(page.name())) || !names.add(page.name().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a name for a sheet, or not unique: " + page.name());
        }
        String file = "sheet" + (sheets.size() + 1) + ".xml";
        Sheet[] written = new Sheet[1];
        part("xl/worksheets/" + file, out -> {
            written[0] = new Sheet(page, out, styles, strings);
            content.write(written[0]);
            written[0].end();
        });
        sheets.add(new Written(page, written[0].row()));
        Map<String, String> relations = written[0].relations();
        if (!relations.isEmpty()) {
            part("xl/worksheets/_rels/" + file + ".rels", out -> {
                out.root("Relationships", PACKAGE);
                for (Map.Entry<String, String> each : relations.entrySet()) {
                    relation(out, each.getValue(), "hyperlink", each.getKey()).attribute("TargetMode", "External");
                    out.close();
                }
                out.end();
            });
        }
    }

    /** Ends the file. */
    void finish() throws IOException {
        part("xl/sharedStrings.xml", strings::write);
        part("xl/styles.xml", styles::write);
        part("xl/workbook.xml", this::writeBook);
        part("xl/_rels/workbook.xml.rels", this::writeBookRelations);
        part("_rels/.rels", out -> {
            out.root("Relationships", PACKAGE);
            relation(out, "rId1", "officeDocument", "xl/workbook.xml").close();
            out.end();
        });
        part("[Content_Types].xml", this::writeTypes);
        zip.finish();
    }

    private void writeBook(Markup out) throws XMLStreamException {
        out.root("workbook").prefix("r", Markup.RELATIONS);
        out.open("bookViews").empty("workbookView").close();
        out.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String name = sheets.get(i).page().name();
            out.empty("sheet", "name", name, "sheetId", i + 1, "r:id", "rId" + (i + 1));
        }
        out.close();
        if (sheets.stream().anyMatch(Workbook::named)) {
            out.open("definedNames");
            for (int i = 0; i < sheets.size(); i++) {
                names(sheets.get(i), i, out);
            }
            out.close();
        }
        out.end();
    }

    private static boolean named(Written sheet) {
        Page page = sheet.page();
        return SheetFrame.filtered(page, sheet.lastRow())
                || page.printed() < page.widths().size()
                || page.body() > page.header();
    }

    /** What is printed of the sheet, what is repeated then, and what its filter covers. */
    private static void names(Written sheet, int index, Markup out) throws XMLStreamException {
        Page page = sheet.page();
        if (SheetFrame.filtered(page, sheet.lastRow())) {
            String area =
                    Ref.fixed(page.body() - 1, 0, sheet.lastRow(), page.widths().size() - 1);
            out.open("definedName").attribute("name", "_xlnm._FilterDatabase").attribute("localSheetId", index);
            out.attribute("hidden", 1).text(Ref.on(page.name(), area)).close();
        }
        if (page.printed() < page.widths().size()) {
            String area = Ref.fixed(0, 0, Math.max(0, sheet.lastRow()), page.printed() - 1);
            out.open("definedName").attribute("name", "_xlnm.Print_Area").attribute("localSheetId", index);
            out.text(Ref.on(page.name(), area)).close();
        }
        if (page.body() > page.header()) {
            String rows = Ref.on(page.name(), "$" + (page.header() + 1) + ":$" + page.body());
            boolean parted = page.across() > 1 && page.frozen() > 0;
            String left = parted ? Ref.on(page.name(), "$A:$" + Ref.column(page.frozen() - 1)) + "," : "";
            out.open("definedName").attribute("name", "_xlnm.Print_Titles").attribute("localSheetId", index);
            out.text(left + rows).close();
        }
    }

    private void writeBookRelations(Markup out) throws XMLStreamException {
        out.root("Relationships", PACKAGE);
        int number = 1;
        for (; number <= sheets.size(); number++) {
            relation(out, "rId" + number, "worksheet", "worksheets/sheet" + number + ".xml")
                    .close();
        }
        relation(out, "rId" + number, "styles", "styles.xml").close();
        relation(out, "rId" + (number + 1), "sharedStrings", "sharedStrings.xml")
                .close();
        out.end();
    }

    private void writeTypes(Markup out) throws XMLStreamException {
        out.root("Types", TYPES);
        out.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(out, "/xl/workbook.xml", "sheet.main+xml");
        for (int number = 1; number <= sheets.size(); number++) {
            type(out, "/xl/worksheets/sheet" + number + ".xml", "worksheet+xml");
        }
        type(out, "/xl/styles.xml", "styles+xml");
        type(out, "/xl/sharedStrings.xml", "sharedStrings+xml");
        out.end();
    }

    private static void type(Markup out, String part, String type) throws XMLStreamException {
        out.empty("Override", "PartName", part, "ContentType", TYPE + type);
    }

    private static Markup relation(Markup out, String id, String type, String target) throws XMLStreamException {
        return out.open("Relationship")
                .attribute("Id", id)
                .attribute("Type", Markup.RELATIONS + "/" + type)
                .attribute("Target", target);
    }

    private void part(String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        try {
            part.write(new Markup(zip));
        } catch (XMLStreamException e) {
            throw new IOException("a part of the workbook could not be written", e);
        }
        zip.closeEntry();
    }
}
