package vn.vanthu.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanthu.document.VietnameseText;

/**
 * Cột của biểu mẫu: which grid column of a statistics table holds what; 0 where the table has none.
 *
 * @param rows how many rows the header takes
 */
record AnnexColumns(int number, int name, int unit, int value, int note, int rows) {

    private static final int LONGEST_HEADER = 60;
    private static final int MOST_ROWS = 4;
    private static final Pattern NUMBER = Pattern.compile("s?tt|so tt|so thu tu");
    private static final Pattern CODE =
            Pattern.compile("ma|ma so(?: .*)?|ma (?:cac |so )?chi tieu|(?:so|ky) hieu(?: chi tieu)?");
    private static final Pattern NAME = Pattern.compile(".*chi tieu.*|(?:ten )?noi dung.*|tieu chi.*");
    private static final Pattern UNIT = Pattern.compile("don vi tinh.*|dvt.*|don vi|dv tinh");
    private static final Pattern NOTE = Pattern.compile("ghi chu.*");
    private static final Pattern BEFORE = Pattern.compile(".*(?:ky truoc|cung ky|nam truoc|quy truoc|lien ke).*");
    private static final Pattern DATA = Pattern.compile(".*so lieu.*|.*ky nay.*|.*ky bao cao.*|gia tri.*|so luong.*");
    private static final Pattern RESULT = Pattern.compile("ket qua.*|thuc hien.*");
    private static final Pattern TOTAL = Pattern.compile("tong|tong so|tong cong|cong");
    private static final Pattern CUMULATIVE = Pattern.compile(".*(?:luy ke|tu dau nam|cong don).*");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}|[a-h]");

    /** True for a table that begins with a header, or with its title over one. */
    static boolean opens(Paper.Table table) {
        int first = 0;
        while (first < MOST_ROWS
                && first < table.rows().size()
                && table.rows().get(first).cells().size() == 1) {
            first++;
        }
        return header(table, first).isPresent();
    }

    /** The header that begins in this row, if one does. */
    static Optional<AnnexColumns> header(Paper.Table table, int row) {
        if (row >= table.rows().size() || !names(table.rows().get(row))) {
            return Optional.empty();
        }
        Roles roles = new Roles();
        int taken = 0;
        while (taken < MOST_ROWS && row + taken < table.rows().size()) {
            Paper.Row next = table.rows().get(row + taken);
            boolean belongs =
                    taken == 0 || ordinals(next) || next.cells().stream().allMatch(AnnexColumns::headerCell);
            if (!belongs || taken > 0 && blank(next)) {
                break;
            }
            next.cells().forEach(roles::assign);
            taken++;
        }
        return roles.columns(taken);
    }

    /** The columns as the rest of their header tells them, which stands on the next page: "Đơn vị tính", "Số liệu". */
    Optional<AnnexColumns> continued(Paper.Row row) {
        boolean header = row.cells().stream().allMatch(AnnexColumns::headerCell)
                && row.cells().stream().anyMatch(cell -> UNIT.matcher(key(cell)).matches())
                && row.cells().stream().anyMatch(cell -> DATA.matcher(key(cell)).matches());
        if (!header) {
            return Optional.empty();
        }
        Roles roles = new Roles();
        row.cells().forEach(roles::assign);
        return Optional.of(new AnnexColumns(number, name, roles.unit > 0 ? roles.unit : unit, roles.value, note, rows));
    }

    /** A header names the column of the names, or that of the codes beside that of the figures. */
    private static boolean names(Paper.Row row) {
        List<String> keys = row.cells().stream().map(AnnexColumns::key).toList();
        return any(keys, NAME) || any(keys, CODE) && any(keys, DATA);
    }

    private static boolean any(List<String> keys, Pattern pattern) {
        return keys.stream().anyMatch(key -> pattern.matcher(key).matches());
    }

    private static boolean headerCell(Paper.Cell cell) {
        String key = key(cell);
        return cell.text().isBlank()
                || NUMBER.matcher(key).matches()
                || CODE.matcher(key).matches()
                || TOTAL.matcher(key).matches()
                || NAME.matcher(key).matches()
                || UNIT.matcher(key).matches()
                || NOTE.matcher(key).matches()
                || DATA.matcher(key).matches()
                || RESULT.matcher(key).matches();
    }

    /** A row "(1) (2) (3)" or "A B 1 2" under the header. */
    private static boolean ordinals(Paper.Row row) {
        return row.cells().size() >= 3
                && row.cells().stream()
                        .allMatch(cell -> cell.text().length() <= 5
                                && (cell.text().isBlank()
                                        || ORDINAL.matcher(key(cell)).matches()))
                && row.cells().stream().filter(cell -> !cell.text().isBlank()).count() >= 3;
    }

    private static boolean blank(Paper.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank());
    }

    /** Folded; the name of the codes also where a narrow column has broken a word of it: "Mã ch" and "ỉ tiêu". */
    private static String key(Paper.Cell cell) {
        if (cell.text().length() > LONGEST_HEADER) {
            return "";
        }
        String unbroken = VietnameseText.fold(cell.text().replace("\n", ""));
        return CODE.matcher(unbroken).matches() ? unbroken : VietnameseText.fold(cell.text());
    }

    /** The cell that covers a grid column. */
    static Optional<Paper.Cell> cell(Paper.Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() <= column && column < cell.column() + Math.max(1, cell.span()))
                .findFirst();
    }

    /** The text in a grid column, unless that column only continues the cell of the name. */
    String text(Paper.Row row, int column) {
        Optional<Paper.Cell> cell = column == 0 ? Optional.empty() : cell(row, column);
        boolean ofName = column != name
                && cell.isPresent()
                && cell(row, name).filter(cell.get()::equals).isPresent();
        return ofName ? "" : cell.map(Paper.Cell::text).orElse("");
    }

    private static final class Roles {
        private int number;
        private boolean coded;
        private int name;
        private boolean certain;
        private int unit;
        private int value;
        private int rank = Integer.MAX_VALUE;
        private int note;
        private Paper.Cell wide;

        void assign(Paper.Cell cell) {
            String key = key(cell);
            if (key.isEmpty()) {
                return;
            }
            if (CODE.matcher(key).matches()) {
                number = cell.column();
                coded = true;
            } else if (NUMBER.matcher(key).matches()) {
                number = coded ? number : cell.column();
            } else if (UNIT.matcher(key).matches()) {
                unit = cell.column();
            } else if (NOTE.matcher(key).matches()) {
                note = cell.column();
            } else if (NAME.matcher(key).matches() && !certain) {
                name = cell.column();
                certain = key.contains("chi tieu");
            } else if (BEFORE.matcher(key).matches()) {
                return;
            } else if (DATA.matcher(key).matches()) {
                offer(cell.column() + cell.span() - 1, CUMULATIVE.matcher(key).matches() ? 5 : 1);
            } else if (TOTAL.matcher(key).matches()) {
                offer(cell.column() + cell.span() - 1, 3);
            } else if (RESULT.matcher(key).matches()) {
                wide = cell.span() > 1 ? cell : wide;
                offer(
                        cell.column() + cell.span() - 1,
                        cell.span() > 1 ? 4 : CUMULATIVE.matcher(key).matches() ? 5 : 2);
            }
        }

        private void offer(int column, int newRank) {
            if (newRank < rank) {
                value = column;
                rank = newRank;
            }
        }

        Optional<AnnexColumns> columns(int rows) {
            if (unit == 0 && wide != null) {
                unit = wide.column();
            }
            int data = value == 0 && unit > 0 ? unit + 1 : value;
            boolean named = name > 0 && (certain || unit > 0);
            boolean statistics = data > 0 && (named || coded);
            return statistics ? Optional.of(new AnnexColumns(number, name, unit, data, note, rows)) : Optional.empty();
        }
    }
}
