package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;

/** The sections that one paper carries. */
final class SectionPaper {

    static final String ANNEX = "PL";

    private final Paper paper;
    private final Outline outline;
    private final Layout layout;
    private final List<Line> body;

    SectionPaper(OpenedPaper opened, Outline outline) {
        this.paper = opened.paper();
        this.outline = outline;
        this.layout = opened.layout();
        this.body = opened.body();
    }

    /** By section code; what the paper does not carry is left out, unless a heading may stand for it. */
    Map<String, Section> sections() {
        List<Outline.Part> parts = outline.parts().stream()
                .filter(part -> !part.code().equals(ANNEX))
                .toList();
        PartNames names = PartNames.of(parts);
        List<Candidate> candidates = new Candidates(parts, names).of(body);
        Map<String, Candidate> found = new OutlineFinder(parts, candidates).find();
        List<Candidate> order = OutlineFinder.inReadingOrder(found);
        Map<String, Section> sections = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            Candidate heading = order.get(i);
            int end = i + 1 < order.size() ? order.get(i + 1).line() : body.size();
            boolean holds = found.keySet().stream()
                    .anyMatch(code -> code.startsWith(heading.part().code() + "."));
            sections.put(heading.part().code(), section(heading, end, holds));
        }
        shareCombined(sections, parts, names);
        tabulated(sections, parts);
        new MissingParts(parts, names, candidates, found)
                .among(sections.keySet())
                .forEach((code, headings) -> sections.put(
                        code,
                        Section.missing(
                                code, headings.stream().map(this::alternative).toList())));
        annex(sections);
        return sections;
    }

    /** Areas without a heading that a table in the body answers. */
    private void tabulated(Map<String, Section> sections, List<Outline.Part> parts) {
        List<Outline.Part> areas = parts.stream().filter(Outline.Part::area).toList();
        AreaTable reader = new AreaTable(paper.file(), areas, most());
        body.stream()
                .filter(Line::framed)
                .map(Line::piece)
                .distinct()
                .map(piece -> paper.pieces().get(piece))
                .filter(Paper.Table.class::isInstance)
                .forEach(table -> reader.sections((Paper.Table) table).forEach(sections::putIfAbsent));
    }

    private Alternative alternative(Candidate heading) {
        return new Alternative(
                heading.heading(),
                new Place(paper.file(), body.get(heading.line()).at()));
    }

    /** No letter of a paper recognised from a picture is certain. */
    private Confidence most() {
        return paper.script().recognised() ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private Section section(Candidate heading, int end, boolean holdsAreas) {
        List<Line> content = body.subList(heading.line() + heading.lines(), end);
        String text = joined(heading.rest(), content);
        Section.State state = SectionState.of(content, heading.rest());
        Place at = new Place(paper.file(), body.get(heading.line()).at());
        boolean filledBelow = holdsAreas && state == Section.State.EMPTY;
        List<Alternative> others = heading.rival() == null
                ? List.of()
                : List.of(new Alternative(heading.rival().title(), at));
        return new Section(
                heading.part().code(),
                filledBelow ? Section.State.PRESENT : state,
                heading.heading(),
                text,
                at,
                heading.confidence().and(most()),
                others);
    }

    /** One heading may name two parts: "Đánh giá chung và phương hướng, nhiệm vụ". */
    private void shareCombined(Map<String, Section> sections, List<Outline.Part> parts, PartNames names) {
        for (Outline.Part part : parts) {
            if (part.area() || sections.containsKey(part.code())) {
                continue;
            }
            sections.values().stream()
                    .filter(section -> !section.code().contains(".") && names.holds(part, section.heading()))
                    .findFirst()
                    .ifPresent(section -> sections.put(
                            part.code(),
                            new Section(
                                    part.code(),
                                    section.state(),
                                    section.heading(),
                                    section.text(),
                                    section.at(),
                                    section.confidence(),
                                    List.of())));
        }
    }

    private void annex(Map<String, Section> sections) {
        List<Line> annex = layout.lines().subList(layout.annex(), layout.lines().size());
        if (annex.isEmpty()
                || outline.parts().stream().noneMatch(part -> part.code().equals(ANNEX))) {
            return;
        }
        Line first = annex.get(0);
        List<Line> content = first.framed() ? annex : annex.subList(1, annex.size());
        String heading = first.framed() ? "" : first.text();
        sections.put(
                ANNEX,
                new Section(
                        ANNEX,
                        content.isEmpty() ? Section.State.EMPTY : Section.State.PRESENT,
                        heading,
                        joined("", content),
                        new Place(paper.file(), first.at()),
                        most(),
                        List.of()));
    }

    private static String joined(String first, List<Line> lines) {
        List<String> texts = new ArrayList<>();
        if (!first.isEmpty()) {
            texts.add(first);
        }
        texts.addAll(lines.stream().map(Line::text).collect(Collectors.toList()));
        return String.join("\n", texts);
    }
}
