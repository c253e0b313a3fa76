package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.intake.Refusal;

/**
 * Sổ tính: the list of its sheets.
 *
 * @param since1904 true when days are counted from 1904 (workbooks begun on a Mac)
 */
record Workbook(boolean since1904, List<Sheet> sheets) {

    private static final int SHEETS = 500;
    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    /** @param relationship id of the relationship to the sheet's part */
    record Sheet(String name, String relationship, boolean visible) {}

    static Workbook read(XmlCursor xml) throws XMLStreamException, IOException {
        boolean[] since1904 = {false};
        List<Sheet> sheets = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "workbookPr" -> {
                    String date = xml.attribute("date1904");
                    since1904[0] = "1".equals(date) || "true".equals(date);
                    xml.skip();
                }
                case "sheets" ->
                    xml.children(sheet -> {
                        sheet(xml, sheets);
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
        xml.finish();
        return new Workbook(since1904[0], sheets);
    }

    private static void sheet(XmlCursor xml, List<Sheet> sheets) throws Refusal {
        if (sheets.size() == SHEETS) {
            throw Refusal.hostile("more than " + SHEETS + " sheets");
        }
        String id = xml.attribute("id");
        String title = xml.attribute("name");
        String state = xml.attribute("state");
        if (id != null) {
            sheets.add(new Sheet(title == null ? "" : title, id, state == null || !HIDDEN.contains(state)));
        }
    }
}
