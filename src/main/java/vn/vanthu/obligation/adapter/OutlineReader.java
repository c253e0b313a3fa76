package vn.vanthu.obligation.adapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.document.Frame;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Indicator.Trait;
import vn.vanthu.document.Scoring;
import vn.vanthu.obligation.Regime;

/** Reads the outline of a regime file and the list of indicators that it names. */
final class OutlineReader {

    private static final List<String> COLUMNS = List.of("form", "area", "code", "name", "unit", "gathering");

    /** Parts a stock from its traits: stock-year-growing. */
    private static final String AND = "-";

    private final DataFolder folder;
    private final List<String> faults;

    OutlineReader(DataFolder folder, List<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Every outline by its name, the report's among them whatever the file says. */
    Map<String, Outline> readAll(YamlNode node) {
        Map<String, Outline> outlines = new LinkedHashMap<>();
        outlines.put(Regime.REPORT, read(node.child(Regime.REPORT), outlines));
        for (String name : node.others()) {
            outlines.put(name, read(node.child(name), outlines));
        }
        return outlines;
    }

    /** @param before the outlines that stand before it in the file, whose areas it may take over */
    private Outline read(YamlNode node, Map<String, Outline> before) {
        Abbreviations abbreviations = new Abbreviations(node.map("abbreviations"));
        List<Outline.Part> parts = new ArrayList<>();
        List<Outline.Part> areas = areas(node, before);
        for (YamlNode part : node.children("parts")) {
            part(part, abbreviations).ifPresent(read -> {
                parts.add(read);
                areas.stream()
                        .filter(area -> area.code().startsWith(read.code() + "."))
                        .forEach(parts::add);
            });
        }
        Optional<Frame> frame = node.optionalChild("frame").flatMap(ContentsReader::frame);
        Optional<Scoring> scoring =
                node.optionalChild("scoring").flatMap(child -> ContentsReader.scoring(child, abbreviations));
        if (parts.isEmpty() && scoring.isEmpty()) {
            node.fault("parts", "expected at least one part");
        }
        String annex = node.optional("annex");
        node.refuseOthers();
        Optional<String> list = folder.text(annex);
        if (!annex.isEmpty() && list.isEmpty()) {
            node.fault("annex", "there is no file " + folder.path(annex));
        }
        return new Outline(parts, list.map(text -> forms(annex, text)).orElse(List.of()), frame, scoring);
    }

    /** {@code areasOf: report}: the areas of another outline, which stand in the part of the same code. */
    private static List<Outline.Part> areas(YamlNode node, Map<String, Outline> before) {
        String name = node.optional("areasOf");
        if (!name.isEmpty() && !before.containsKey(name)) {
            node.fault("areasOf", "there is no outline " + name + " before this one");
        }
        return before.getOrDefault(name, new Outline(List.of(), List.of())).parts().stream()
                .filter(Outline.Part::area)
                .toList();
    }

    private static Optional<Outline.Part> part(YamlNode node, Abbreviations abbreviations) {
        Optional<String> code = node.text("code");
        code.filter(text -> !text.matches("PL|[IVX]+(\\.[0-9]{1,2})?"))
                .ifPresent(text -> node.fault("code", "not a section code such as I, II.3 or PL: \"" + text + "\""));
        Optional<String> title = node.text("title");
        List<String> names = node.list("names");
        boolean required = node.flag("required");
        node.refuseOthers();
        return code.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outline.Part(
                        code.get(), title.get(), abbreviations.namesBeside(title.get(), names), required));
    }

    private List<Outline.Form> forms(String file, String text) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<Outline.Indicator>> lines = new LinkedHashMap<>();
        String path = folder.path(file);
        for (Csv.Row row : Csv.read(path, text, COLUMNS, faults)) {
            Fields fields = new Fields(path + ", line " + row.line(), faults);
            String form = row.get("form");
            fields.required("name", row.get("name"));
            if (!row.get("code").matches("[0-9]+(\\.[0-9]+)*")) {
                fields.fault("code", "not an indicator's number such as 3.3.1: \"" + row.get("code") + "\"");
            }
            if (!titles.computeIfAbsent(form, first -> row.get("area")).equals(row.get("area"))) {
                fields.fault("area", "form " + form + " has another area above");
            }
            String code = form.isEmpty() ? row.get("code") : form + "/" + row.get("code");
            lines.computeIfAbsent(form, first -> new ArrayList<>())
                    .add(new Outline.Indicator(
                            code,
                            row.get("code"),
                            row.get("name"),
                            row.get("unit"),
                            gathering(row, fields),
                            traits(row.get("gathering")).orElse(Set.of())));
        }
        return titles.keySet().stream()
                .map(form -> new Outline.Form(form, titles.get(form), lines.get(form)))
                .toList();
    }

    private static Gathering gathering(Csv.Row row, Fields fields) {
        String written = row.get("gathering");
        String name =
                traits(written).filter(traits -> !traits.isEmpty()).isPresent() ? Gathering.STOCK.name() : written;
        boolean group = row.get("unit").isEmpty();
        Optional<Gathering> known = Arrays.stream(Gathering.values())
                .filter(one -> one != Gathering.NONE && one.name().equalsIgnoreCase(name))
                .findFirst();
        if (known.isEmpty() != group || !group && name.isEmpty() || group && !name.isEmpty()) {
            fields.fault(
                    "gathering",
                    "expected flow, stock (also stock-year, stock-growing, stock-shared or several of these), ratio, code"
                            + " or text, and nothing for a line without a unit: \""
                            + written + "\"");
        }
        return group ? Gathering.NONE : known.orElse(Gathering.TEXT);
    }

    /** What follows "stock"; empty for anything that is no stock, or a trait that is not known. */
    private static Optional<Set<Trait>> traits(String written) {
        List<String> words = List.of(written.split(AND, -1));
        List<String> names = words.subList(1, words.size());
        Set<Trait> traits = Arrays.stream(Trait.values())
                .filter(trait -> names.contains(trait.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        boolean stock = words.get(0).equalsIgnoreCase(Gathering.STOCK.name());
        return stock && traits.size() == names.size() ? Optional.of(traits) : Optional.empty();
    }
}
