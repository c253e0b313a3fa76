package vn.vanthu.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vanthu.document.Block;

/** Nội dung: a body's blocks as the items of the templates' list {@code blocks}; one field of an item is filled. */
record BodyFields(List<Block> body) {

    /** What of an article is bold: "Điều 1." (NĐ 30/2020, Phụ lục I, Mục II.6). */
    private static final Pattern ARTICLE = Pattern.compile("(Điều \\d{1,3}\\.)(?= )");

    private static final String LETTERED = "[a-zđ]";
    private static final List<String> HEADINGS = List.of("part", "item", "point");
    private static final Map<String, Object> EMPTY = Map.of(
            "part", "", "item", "", "point", "", "lead", "", "text", "", "closing", "", "columns", List.of(), "rows",
            List.of());

    List<Map<String, Object>> blocks() {
        return IntStream.range(0, body.size())
                .mapToObj(at -> item(body.get(at), at == body.size() - 1))
                .toList();
    }

    /** @param last a paragraph that the signature must not leave alone on its page */
    private static Map<String, Object> item(Block block, boolean last) {
        Map<String, Object> item = new HashMap<>(EMPTY);
        if (block instanceof Block.Heading heading) {
            int level = Math.max(1, Math.min(heading.level(), HEADINGS.size()));
            item.put(HEADINGS.get(level - 1), line(heading));
        } else if (block instanceof Block.Table table) {
            item.putAll(table(table.rows()));
        } else if (block instanceof Block.Paragraph paragraph) {
            Matcher article = ARTICLE.matcher(paragraph.text());
            int lead = article.lookingAt() ? article.end() : 0;
            item.put("lead", paragraph.text().substring(0, lead));
            item.put(last ? "closing" : "text", paragraph.text().substring(lead));
        }
        return item;
    }

    /** "II. KẾT QUẢ", "3. Cải cách thể chế", "a) Kết quả". */
    private static String line(Block.Heading heading) {
        if (heading.label().isEmpty()) {
            return heading.title();
        }
        return heading.label() + (heading.label().matches(LETTERED) ? ") " : ". ") + heading.title();
    }

    private static Map<String, Object> table(List<List<String>> rows) {
        List<Integer> widths = ColumnWidths.of(rows);
        return rows.isEmpty()
                ? Map.of()
                : Map.of(
                        "columns",
                        cells("title", rows.get(0), widths),
                        "rows",
                        rows.subList(1, rows.size()).stream()
                                .map(row -> Map.of("cells", cells("text", row, widths)))
                                .toList());
    }

    /** @param row one that is shorter than the table is wide gets blank cells */
    private static List<Map<String, Object>> cells(String field, List<String> row, List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(at -> Map.<String, Object>of(
                        field, at < row.size() ? row.get(at) : "", ColumnWidths.FIELD, widths.get(at)))
                .toList();
    }
}
