package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.corpus.Style.AnnexForm;

/** The columns of a statistics table and what stands in them. */
final class AnnexTable {

    private enum Column {
        NUMBER(1000),
        NAME(3900),
        UNIT(1300),
        BEFORE(1200),
        VALUE(1200),
        NOTE(1300);

        private final int width;

        Column(int width) {
            this.width = width;
        }
    }

    /** @param down true for a cell merged with the one below or, when it is empty, above it */
    record Heading(String text, int span, boolean down) {}

    private final Dice dice;
    private final List<Column> columns = new ArrayList<>();
    private final AnnexForm form;
    private final boolean twoRows;
    private final boolean ordinals;
    private final String dot;
    private int line;

    AnnexTable(Dice dice, AnnexForm form) {
        this.dice = dice;
        this.form = form;
        if (form != AnnexForm.NAMES_ONLY || dice.chance(50)) {
            columns.add(Column.NUMBER);
        }
        if (form != AnnexForm.CODES_ONLY) {
            columns.add(Column.NAME);
        }
        if (form != AnnexForm.CODES_ONLY && dice.chance(85)) {
            columns.add(Column.UNIT);
        }
        if (form == AnnexForm.WITH_PERIOD_BEFORE) {
            columns.add(Column.BEFORE);
        }
        columns.add(Column.VALUE);
        if (dice.chance(70)) {
            columns.add(Column.NOTE);
        }
        this.twoRows = form == AnnexForm.FULL && columns.contains(Column.UNIT);
        this.ordinals = dice.chance(20);
        this.dot = dice.any("", "", ".");
    }

    int width() {
        return columns.size();
    }

    int nameColumn() {
        return columns.indexOf(Column.NAME);
    }

    int valueColumn() {
        return columns.indexOf(Column.VALUE);
    }

    List<Integer> widths() {
        return columns.stream().map(column -> column.width).toList();
    }

    List<List<Heading>> header() {
        List<Heading> first = new ArrayList<>();
        List<Heading> second = new ArrayList<>();
        for (Column column : columns) {
            if (twoRows && column == Column.UNIT) {
                first.add(new Heading("Kết quả thống kê", 2, false));
            } else if (!twoRows || column != Column.VALUE) {
                first.add(new Heading(title(column), 1, twoRows));
            }
            boolean inner = column == Column.UNIT || column == Column.VALUE;
            second.add(inner ? new Heading(title(column), 1, false) : new Heading("", 1, true));
        }
        List<List<Heading>> header = new ArrayList<>(twoRows ? List.of(first, second) : List.of(first));
        if (ordinals) {
            List<Heading> counted = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                counted.add(new Heading("(" + i + ")", 1, false));
            }
            header.add(counted);
        }
        return header;
    }

    private String title(Column column) {
        return switch (column) {
            case NUMBER ->
                form == AnnexForm.CODES_ONLY
                        ? dice.any("Mã chỉ tiêu", "Mã số chỉ tiêu")
                        : dice.of(Lexicon.of("number columns"));
            case NAME -> dice.of(Lexicon.of("name columns"));
            case UNIT -> dice.of(Lexicon.of("unit columns"));
            case BEFORE -> dice.any("Kỳ trước", "Số liệu kỳ trước", "Cùng kỳ năm trước");
            case VALUE ->
                form == AnnexForm.WITH_PERIOD_BEFORE
                        ? dice.any("Kỳ này", "Số liệu kỳ này", "Số liệu kỳ báo cáo")
                        : dice.of(Lexicon.of("value columns"));
            case NOTE -> "Ghi chú";
        };
    }

    /** The texts of a line, one a column. */
    List<String> row(Entry entry) {
        line++;
        return columns.stream().map(column -> text(column, entry)).toList();
    }

    private String text(Column column, Entry entry) {
        return switch (column) {
            case NUMBER ->
                form == AnnexForm.NAMES_ONLY
                        ? Integer.toString(line)
                        : entry.indicator().number() + dot;
            case NAME -> typed(entry.indicator().name());
            case UNIT -> entry.indicator().unit();
            case BEFORE -> entry.filled() ? Integer.toString(dice.between(0, 500)) : "";
            case VALUE -> entry.shown();
            case NOTE -> entry.note();
        };
    }

    private String typed(String name) {
        String shortened = name.replace("thủ tục hành chính", dice.any("TTHC", "thủ tục hành chính"))
                .replace("cải cách hành chính", dice.any("CCHC", "cải cách hành chính"));
        return shortened + dice.any("", "", "", "", ":", ";");
    }
}
