package vn.vanthu.obligation.adapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Column;
import vn.vanthu.document.Frame;
import vn.vanthu.document.Scoring;

/** Reads what an outline says of a plan's frame and of a score sheet. */
final class ContentsReader {

    private ContentsReader() {}

    static Optional<Frame> frame(YamlNode node) {
        List<Column> columns = columns(node);
        Frame.Sought goals = sought(node.child("goals"));
        Frame.Sought budget = sought(node.child("budget"));
        Optional<YamlNode> review = node.optionalChild("review");
        Frame frame = new Frame(columns, goals, budget, review.flatMap(ContentsReader::review));
        node.refuseOthers();
        return Optional.of(frame);
    }

    static Optional<Scoring> scoring(YamlNode node, Abbreviations abbreviations) {
        boolean verified = node.flag("verified");
        Optional<BigDecimal> total = node.read("total", ContentsReader::points);
        List<Scoring.Area> areas = new ArrayList<>();
        for (YamlNode area : node.children("areas")) {
            area(area, abbreviations).ifPresent(areas::add);
        }
        if (areas.isEmpty()) {
            node.fault("areas", "expected at least one area");
        }
        List<Column> columns = columns(node);
        List<String> totals = words(node, "totals");
        List<String> evidence = words(node, "evidence");
        List<String> explanations = words(node, "explanations");
        node.refuseOthers();
        return total.map(sum -> new Scoring(areas, verified, sum, columns, totals, evidence, explanations));
    }

    private static Optional<Scoring.Area> area(YamlNode node, Abbreviations abbreviations) {
        Optional<Integer> number = node.integer("number");
        Optional<String> title = node.text("title");
        List<String> names = node.list("names");
        Optional<BigDecimal> maximum =
                node.optional("maximum").isEmpty() ? Optional.empty() : node.read("maximum", ContentsReader::points);
        node.refuseOthers();
        return number.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scoring.Area(
                        number.get(), title.get(), abbreviations.namesBeside(title.get(), names), maximum));
    }

    private static List<Column> columns(YamlNode node) {
        List<Column> columns = new ArrayList<>();
        for (YamlNode column : node.children("columns")) {
            Optional<Column.Role> role = column.oneOf(Column.Role.class, "role");
            List<String> names = words(column, "names");
            boolean required = !column.optional("required").isEmpty() && column.flag("required");
            column.refuseOthers();
            role.ifPresent(known -> columns.add(new Column(known, names, required)));
        }
        return columns;
    }

    private static Frame.Sought sought(YamlNode node) {
        Frame.Sought sought = new Frame.Sought(words(node, "headings"), node.list("sentences"));
        node.refuseOthers();
        return sought;
    }

    private static Optional<Frame.Review> review(YamlNode node) {
        Optional<Integer> year = node.integer("year");
        Optional<LocalDate> before = node.text("issuedBefore").flatMap(text -> node.date("issuedBefore"));
        Optional<String> programme = node.text("programme");
        List<String> words = words(node, "words");
        List<String> citations = words(node, "citations");
        node.refuseOthers();
        return year.isEmpty() || before.isEmpty() || programme.isEmpty()
                ? Optional.empty()
                : Optional.of(new Frame.Review(year.get(), before.get(), programme.get(), words, citations));
    }

    private static List<String> words(YamlNode node, String key) {
        List<String> words = node.list(key);
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            node.fault(key, "expected at least one wording, none of them empty");
        }
        return words;
    }

    private static BigDecimal points(String text) {
        if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            throw new IllegalArgumentException("not a number of points such as 9.50: \"" + text + "\"");
        }
        return new BigDecimal(text);
    }
}
