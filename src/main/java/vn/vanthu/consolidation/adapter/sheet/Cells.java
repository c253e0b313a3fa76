package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.Wording;

/** Cells as most sheets have them. */
final class Cells {

    private Cells() {}

    static void header(Sheet sheet, List<String> columns) throws XMLStreamException {
        sheet.nextRow();
        for (int column = 0; column < columns.size(); column++) {
            sheet.text(column, Style.HEAD, Wording.of("sheets.column." + columns.get(column)));
        }
    }

    static void number(Sheet sheet, int column, Optional<BigDecimal> value) throws XMLStreamException {
        if (value.isPresent()) {
            sheet.number(column, Style.FIGURE, value.get());
        } else {
            sheet.blank(column, Style.FIGURE);
        }
    }

    /** The number of a row. */
    static void order(Sheet sheet, int order) throws XMLStreamException {
        sheet.number(0, Style.CENTRED, BigDecimal.valueOf(order));
    }

    static void count(Sheet sheet, int column, int value) throws XMLStreamException {
        sheet.number(column, Style.FIGURE, BigDecimal.valueOf(value));
    }

    /** The number of a submission, leading to its page where there is one. */
    static void submission(Sheet sheet, int column, String caseNumber, Optional<String> address)
            throws XMLStreamException {
        sheet.text(column, address.isPresent() ? Style.CENTRED.face(Style.Face.LINK) : Style.CENTRED, caseNumber);
        if (address.isPresent()) {
            sheet.linkOut(column, address.get(), Wording.of("sheets.tip.submission", caseNumber));
        }
    }
}
