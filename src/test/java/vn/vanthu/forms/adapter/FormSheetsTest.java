package vn.vanthu.forms.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.vanthu.forms.FormFile;
import vn.vanthu.forms.LastFigures;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ReportingPeriod;

/** The workbook of a form, looked at in its XML. */
class FormSheetsTest {

    private static final Duty COMMUNE = Office.duty("xa-xuan-loc", "REPORT_QUARTER", "2026Q2");
    private static final LastFigures LAST =
            new LastFigures(Optional.of(ReportingPeriod.quarter(2026, 1)), Map.of("1/1", "1.234", "1/2", "98,75"));

    @Test
    void everyFormIsASheetWhoseHeaderStaysInSightAndOnEveryPage() throws Exception {
        Map<String, Document> parts = parts(COMMUNE);
        assertThat(attributes(parts.get("xl/workbook.xml"), "sheet", "name"))
                .containsExactly(
                        "Biểu mẫu 1",
                        "Biểu mẫu 2",
                        "Biểu mẫu 3",
                        "Biểu mẫu 4",
                        "Biểu mẫu 5",
                        "Biểu mẫu 6",
                        "Biểu mẫu 7");
        assertThat(attributes(parts.get("xl/workbook.xml"), "definedName", "name"))
                .hasSize(7)
                .containsOnly("_xlnm.Print_Titles");
        assertThat(attributes(sheet(parts), "pane", "state")).containsExactly("frozen");
        assertThat(attributes(sheet(parts), "pane", "ySplit")).containsExactly("7");
    }

    @Test
    void figuresOfThePeriodBeforeAreNumbersAndTheCellsOfThisPeriodAreEmpty() throws Exception {
        Document sheet = sheet(parts(COMMUNE));
        assertThat(value(sheet, "E8")).isEqualTo("1234");
        assertThat(value(sheet, "E9")).isEqualTo("98.75");
        assertThat(value(sheet, "D8")).isEmpty();
        assertThat(value(sheet, "D9")).isEmpty();
        assertThat(sheet.getElementsByTagNameNS("*", "f").getLength()).isZero();
    }

    @Test
    void onlyCellsToBeFilledInAreUnlockedAndNoPasswordIsNeeded() throws Exception {
        Map<String, Document> parts = parts(COMMUNE);
        assertThat(unlocked(parts, "D8")).isTrue();
        assertThat(unlocked(parts, "F8")).isTrue();
        assertThat(unlocked(parts, "E8")).isFalse();
        assertThat(unlocked(parts, "B8")).isFalse();
        assertThat(attributes(sheet(parts), "sheetProtection", "sheet")).containsExactly("true");
        assertThat(attributes(sheet(parts), "sheetProtection", "password")).containsExactly("");
    }

    @Test
    void whatIsEnteredIsCheckedByItsUnit() throws Exception {
        Document sheet = sheet(parts(COMMUNE));
        assertThat(check(sheet, "D8")).isEqualTo("OR(D8=\"-\",AND(ISNUMBER(D8),D8>=0,D8=INT(D8)))");
        assertThat(check(sheet, "D9")).isEqualTo("OR(D9=\"-\",AND(ISNUMBER(D9),D9>=0,100>=D9))");
        assertThat(check(sheet, "D25")).isEqualTo("OR(D25=\"-\",OR(D25=0,D25=1,D25=2))");
    }

    private static Map<String, Document> parts(Duty duty) throws Exception {
        byte[] book = Office.file(FormFile.Format.XLSX, duty, LAST).bytes();
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), parse(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Document sheet(Map<String, Document> parts) {
        return parts.get("xl/worksheets/sheet1.xml");
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList nodes = document.getElementsByTagNameNS("*", element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(((Element) nodes.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private static Element cell(Document sheet, String reference) {
        NodeList cells = sheet.getElementsByTagNameNS("*", "c");
        for (int i = 0; i < cells.getLength(); i++) {
            if (((Element) cells.item(i)).getAttribute("r").equals(reference)) {
                return (Element) cells.item(i);
            }
        }
        throw new AssertionError("no cell " + reference);
    }

    private static String value(Document sheet, String reference) {
        return cell(sheet, reference).getTextContent();
    }

    private static boolean unlocked(Map<String, Document> parts, String reference) throws IOException {
        int style = Integer.parseInt(cell(sheet(parts), reference).getAttribute("s"));
        Element formats = (Element) parts.get("xl/styles.xml")
                .getElementsByTagNameNS("*", "cellXfs")
                .item(0);
        Element format = (Element) formats.getElementsByTagNameNS("*", "xf").item(style);
        NodeList protection = format.getElementsByTagNameNS("*", "protection");
        return protection.getLength() > 0
                && Set.of("0", "false").contains(((Element) protection.item(0)).getAttribute("locked"));
    }

    private static String check(Document sheet, String reference) {
        NodeList checks = sheet.getElementsByTagNameNS("*", "dataValidation");
        for (int i = 0; i < checks.getLength(); i++) {
            Element check = (Element) checks.item(i);
            if (check.getAttribute("sqref").split(":")[0].equals(reference)) {
                return check.getTextContent();
            }
        }
        throw new AssertionError("no check on " + reference);
    }
}
