package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Source;
import vn.vanthu.document.Wording;

/** Vấn đề cần làm rõ: one row a figure that does not look right. */
final class QuestionSheet {

    private static final List<String> COLUMNS = List.of(
            "order", "question", "reporter", "indicator", "found", "decided", "why", "submission", "file.place");
    private static final List<Double> WIDTHS = List.of(7.0, 30.0, 34.0, 12.0, 44.0, 44.0, 50.0, 16.0, 44.0);

    private final List<OpenQuestion> questions;
    private final Layout layout;
    private final Links links;

    QuestionSheet(List<OpenQuestion> questions, Layout layout, Links links) {
        this.questions = questions;
        this.layout = layout;
        this.links = links;
    }

    static Page page() {
        return new Page(Wording.of("sheets.questions"), WIDTHS, 3, 4, 0, true);
    }

    void write(Sheet sheet) throws XMLStreamException {
        Titles.write(
                sheet,
                COLUMNS.size(),
                Wording.of("sheets.questions.title"),
                Wording.of(questions.isEmpty() ? "sheets.questions.none" : "sheets.questions.note"));
        Cells.header(sheet, COLUMNS);
        int order = 1;
        boolean linked = questions.size() * 2L <= Sheet.MOST_LINKS;
        for (OpenQuestion question : questions) {
            sheet.nextRow();
            row(sheet, order++, question, linked);
        }
    }

    private void row(Sheet sheet, int order, OpenQuestion question, boolean linked) throws XMLStreamException {
        Cells.order(sheet, order);
        sheet.text(1, Style.WORDS, Wording.of("consolidation.question." + question.kind()));
        sheet.text(2, Style.WORDS, question.unit().name());
        sheet.text(3, Style.CENTRED, question.code());
        if (linked && layout.has(question.code())) {
            sheet.linkWithin(
                    3, layout.sheet(question.code()), layout.total(question.code()), Wording.of("sheets.tip.line"));
        }
        sheet.text(4, Style.WORDS, question.found());
        sheet.text(5, Style.WORDS, question.used());
        sheet.text(6, Style.WORDS, question.why());
        if (question.sources().isEmpty()) {
            sheet.blank(7, Style.CENTRED);
        } else {
            String caseNumber = question.sources().get(0).caseNumber();
            Cells.submission(sheet, 7, caseNumber, linked ? links.of(caseNumber) : Optional.empty());
        }
        sheet.text(
                8,
                Style.WORDS,
                question.sources().stream().map(QuestionSheet::place).collect(Collectors.joining("\n")));
    }

    private static String place(Source source) {
        return source.place().file() + ", " + Wording.of(source.place());
    }
}
