package vn.vanthu.obligation.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A comma-separated file as RFC 4180 has it: a header, quotes doubled within quotes, line ends within quotes. Lines that
 * open with "#" are remarks, blank lines are skipped, cells are stripped. A row's cells beyond the header are a fault.
 */
public final class Csv {

    /** @param line where the row begins, from 1 */
    public record Row(int line, Map<String, String> cells) {
        /** Empty for a cell that the row lacks. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final String text;
    private int at;
    private int line = 1;
    private boolean open;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * @param columns every column the file may have; all must be in its header
     * @param faults receives one line for each fault, opening with the file and line
     */
    public static List<Row> read(String file, String text, List<String> columns, List<String> faults) {
        Csv csv = new Csv(text);
        List<Row> rows = new ArrayList<>();
        List<String> header = null;
        while (csv.skipRemarks()) {
            int line = csv.line;
            List<String> cells = csv.record();
            if (csv.open) {
                faults.add(file + ", line " + line + ": a quote is opened and never closed");
            } else if (header == null) {
                header = cells.stream().map(String::strip).toList();
                headerFaults(header, columns).forEach(fault -> faults.add(file + ", line " + line + ": " + fault));
            } else if (cells.size() > header.size()) {
                faults.add(file + ", line " + line + ": " + cells.size() + " cells under " + header.size()
                        + " columns; put a cell that holds a comma in quotes");
            } else {
                rows.add(new Row(line, zip(header, cells)));
            }
        }
        if (header == null && !csv.open) {
            faults.add(file + ": empty; expected the columns " + String.join(",", columns));
        }
        return rows;
    }

    private static List<String> headerFaults(List<String> header, List<String> columns) {
        List<String> faults = new ArrayList<>();
        Set<String> unknown = new HashSet<>(header);
        columns.forEach(unknown::remove);
        unknown.forEach(column -> faults.add("unknown column \"" + column + "\""));
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> faults.add("missing column \"" + column + "\""));
        return faults;
    }

    private static Map<String, String> zip(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i).strip());
        }
        return row;
    }

    /** False at the end of the text. */
    private boolean skipRemarks() {
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String whole = text.substring(at, end < 0 ? text.length() : end).strip();
            if (!whole.isEmpty() && !whole.startsWith("#")) {
                return true;
            }
            at = end < 0 ? text.length() : end + 1;
            line++;
        }
        return false;
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        open = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
                if (!open) {
                    break;
                }
            }
            if (c == '"' && open && at < text.length() && text.charAt(at) == '"') {
                cell.append(c);
                at++;
            } else if (c == '"') {
                open = !open;
            } else if (c == ',' && !open) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
