package vn.vanthu.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Share;

/** The units' values of a report and where each comes from, as POI streams them: plain cells alone. */
final class PlainWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private PlainWorkbook() {}

    static byte[] of(ConsolidatedReport report) throws IOException {
        List<FigureLine> lines = report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> !line.shares().isEmpty())
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true)) {
            Sheet units = book.createSheet("units");
            for (int unit = 0; unit < lines.get(0).shares().size(); unit++) {
                Row row = units.createRow(unit);
                for (int line = 0; line < lines.size(); line++) {
                    number(row, line, lines.get(line).shares().get(unit));
                }
            }
            Sheet sources = book.createSheet("sources");
            int number = 0;
            for (FigureLine line : lines) {
                for (Share share : line.shares()) {
                    source(sources.createRow(number++), line, share);
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void source(Row row, FigureLine line, Share share) {
        List<String> words = List.of(
                line.indicator().code(),
                line.indicator().name(),
                share.unit().name(),
                share.printed(),
                share.use().name(),
                share.source().map(source -> source.caseNumber()).orElse(""),
                share.source().map(source -> source.place().file()).orElse(""),
                share.source().map(source -> source.place().toString()).orElse(""));
        for (int column = 0; column < words.size(); column++) {
            row.createCell(column).setCellValue(words.get(column));
        }
        number(row, words.size(), share);
    }

    private static void number(Row row, int column, Share share) {
        share.value().ifPresent(value -> row.createCell(column).setCellValue(value.doubleValue()));
    }
}
