package vn.vanthu.province;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.vanthu.document.Amount;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.testing.Submissions;

/**
 * The totals that stand in the files of one drawn report, read back by other code than wrote them, by indicator code: a
 * plain number, for a ratio its percentage with two decimals, for codes "{0=3, 1=17}".
 */
final class DrawnTotals {

    private static final Readers READERS =
            new Readers(List.of(new DocxReader(ReadingLimits.DEFAULT), new PdfReader(ReadingLimits.DEFAULT)));
    private static final Pattern FORM = Pattern.compile("Biểu mẫu (\\d+)");
    private static final Pattern COUNTED = Pattern.compile("(\\d+)\\s*:\\s*(\\d+)");
    private static final int TOTAL = 3;

    private DrawnTotals() {}

    static Map<String, String> xml(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        Map<String, String> totals = new TreeMap<>();
        for (Element line : elements(document.getElementsByTagNameNS("*", "indicator"))) {
            for (Element total : elements(line.getChildNodes())) {
                switch (total.getLocalName()) {
                    case "sum", "sumOfLines" ->
                        totals.put(line.getAttribute("code"), plain(total.getAttribute("value")));
                    case "ratio" -> totals.put(line.getAttribute("code"), percent(total.getAttribute("percent")));
                    case "counts" ->
                        totals.put(
                                line.getAttribute("code"),
                                elements(total.getChildNodes()).stream()
                                        .collect(Collectors.toMap(
                                                count -> count.getAttribute("code"),
                                                count -> count.getAttribute("units"),
                                                (one, other) -> one,
                                                TreeMap::new))
                                        .toString());
                    default -> {}
                }
            }
        }
        return totals;
    }

    /** What the formulas give when another program computes them; a line of codes has a row for each. */
    static Map<String, String> xlsx(byte[] file) throws Exception {
        Map<String, String> totals = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : book) {
                Matcher form = Pattern.compile("Biểu (?:mẫu )?(\\d+)").matcher(sheet.getSheetName());
                if (form.matches()) {
                    sheet(form.group(1), sheet, evaluator, totals);
                }
            }
        }
        return totals;
    }

    private static void sheet(String form, Sheet sheet, FormulaEvaluator evaluator, Map<String, String> totals) {
        String code = "";
        Map<String, String> counts = new TreeMap<>();
        for (Row row : sheet) {
            String number = row.getCell(0) == null ? "" : row.getCell(0).toString();
            boolean formula = row.getCell(TOTAL) != null && row.getCell(TOTAL).getCellType() == CellType.FORMULA;
            if (!number.isEmpty()) {
                code = form + "/" + number;
                counts = new TreeMap<>();
            }
            if (formula) {
                double value = evaluator.evaluate(row.getCell(TOTAL)).getNumberValue();
                String plain = plain(BigDecimal.valueOf(value)
                        .setScale(6, RoundingMode.HALF_UP)
                        .toString());
                if (number.isEmpty()) {
                    counts.put(row.getCell(1).toString().replaceAll("\\D", ""), plain);
                    totals.put(code, counts.toString());
                } else {
                    totals.put(code, row.getCell(2).toString().equals("%") ? percent(plain) : plain);
                }
            }
        }
    }

    /** The annex of a Word file or PDF as our own readers see it. */
    static Map<String, String> pages(String name, byte[] file) {
        Paper paper = (Paper) READERS.read(Submissions.file(name, file));
        Map<String, String> totals = new TreeMap<>();
        String form = "";
        for (Paper.Piece piece : paper.pieces()) {
            if (piece instanceof Paper.Text text) {
                Matcher caption = FORM.matcher(text.text());
                boolean next = text.text().startsWith("Phụ lục") || text.text().startsWith("Chỉ tiêu không tính chung");
                form = caption.find() ? caption.group(1) : next ? "" : form;
            } else if (piece instanceof Paper.Table table && !form.isEmpty()) {
                for (Paper.Row row : table.rows()) {
                    row(form, row, totals);
                }
            }
        }
        return totals;
    }

    private static void row(String form, Paper.Row row, Map<String, String> totals) {
        if (row.cells().size() < 5) {
            return;
        }
        String number = row.cells().get(0).text().strip();
        String measure = row.cells().get(2).text().strip();
        String value = row.cells().get(3).text().strip();
        if (!number.matches("\\d+(\\.\\d+)*") || value.isEmpty()) {
            return;
        }
        if (VietnameseNumbers.read(value, measure) instanceof Amount.Number amount) {
            String plain = plain(amount.value().toPlainString());
            totals.putIfAbsent(form + "/" + number, measure.equals("%") ? percent(plain) : plain);
        } else {
            Map<String, String> counts = new TreeMap<>();
            COUNTED.matcher(value).results().forEach(count -> counts.put(count.group(1), count.group(2)));
            if (!counts.isEmpty()) {
                totals.putIfAbsent(form + "/" + number, counts.toString());
            }
        }
    }

    static String plain(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String percent(String value) {
        return value.isEmpty()
                ? ""
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
