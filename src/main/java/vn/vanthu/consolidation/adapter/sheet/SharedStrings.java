package vn.vanthu.consolidation.adapter.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, each held once. */
final class SharedStrings {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            known = texts.size();
            numbers.put(text, known);
            texts.add(text);
        }
        return known;
    }

    void write(Markup out) throws XMLStreamException {
        out.root("sst").attribute("uniqueCount", texts.size());
        for (String text : texts) {
            out.open("si").open("t").attribute("xml:space", "preserve");
            out.text(CellText.coded(CellText.of(text))).close();
            out.close();
        }
        out.end();
    }
}
