package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;

/** Finds among a body's lines those that look like headings, and the part of the outline whose name each carries. */
final class Candidates {

    private static final int LONGEST_TITLE = 250;
    /** Below this a sentence merely begins with the name and goes on without a mark. */
    private static final double OPENS_ONLY = 0.95;
    /** A second name that is less like a title than the first by no more than this could be meant as well. */
    private static final double NEAR = 0.1;

    private static final Pattern CONTENTS_ENTRY = Pattern.compile(".*(?:[.…_]{4}|\\t)\\s*\\d{1,3}");
    private static final Pattern[] ENDS = {Pattern.compile(":"), Pattern.compile("\\.(?=\\s|$)"), Pattern.compile(";")};

    private final List<Outline.Part> parts;
    private final PartNames names;

    Candidates(List<Outline.Part> parts, PartNames names) {
        this.parts = parts;
        this.names = names;
    }

    List<Candidate> of(List<Line> lines) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.framed()
                    || line.raw().length() <= 300
                            && CONTENTS_ENTRY.matcher(line.raw()).matches()) {
                continue;
            }
            Label label = Label.of(line.text());
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean alone = label.rest().isEmpty() && label.kind().level() == 1 && label.kind() != Label.Kind.NONE;
            if (alone
                    && next != null
                    && Label.of(next.text()).kind() == Label.Kind.NONE
                    && BodyBlocks.displayed(next, next.text())) {
                Label joined = new Label(label.kind(), label.printed(), next.text());
                best(i, 2, line.text() + " " + next.text(), next, joined).ifPresent(found::add);
            } else {
                best(i, 1, line.text(), line, label)
                        .map(one -> next == null ? one : completed(one, line, next, label))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Where lines are broken by the page's width, a heading may go on in the next line and name its part the better for it. */
    private Candidate completed(Candidate one, Line line, Line next, Label label) {
        boolean mayGoOn = line.at() instanceof Place.Line
                && one.part() != null
                && one.rest().isEmpty()
                && next.bold() == line.bold()
                && !next.framed()
                && Label.of(next.text()).kind() == Label.Kind.NONE;
        if (!mayGoOn) {
            return one;
        }
        String whole = line.text() + " " + next.text();
        Label longer = new Label(label.kind(), label.printed(), label.rest() + " " + next.text());
        return best(one.line(), 2, whole, line.with(whole, line.side()), longer)
                .filter(two -> two.names(one.part()) && two.rest().isEmpty() && two.likeness() > one.likeness())
                .orElse(one);
    }

    private Optional<Candidate> best(int index, int lines, String whole, Line line, Label label) {
        Candidate best = null;
        int labelled = whole.length() - label.rest().length();
        for (String title : titles(line, label)) {
            PartNames.Title prepared = names.title(title);
            for (Outline.Part part : parts) {
                double likeness =
                        names.likeness(part, prepared) + (label.printed().equals(ordinal(part)) ? 0.02 : 0);
                if (likeness >= threshold(line, label, part, title, label.rest().startsWith(":", title.length()))
                        && (best == null || likeness > best.likeness() + margin(best, part))) {
                    boolean shown = line.bold() || Line.caps(title);
                    boolean cut = !shown && likeness < OPENS_ONLY;
                    int end = labelled + (cut ? end(part, title, label) : title.length());
                    String heading = whole.substring(0, end);
                    String rest = after(whole.substring(end));
                    best = new Candidate(
                            index,
                            lines,
                            label.kind(),
                            label.printed(),
                            heading,
                            rest,
                            part,
                            likeness,
                            rival(part, prepared, likeness));
                }
            }
        }
        boolean numbered = label.kind() != Label.Kind.NONE && label.kind() != Label.Kind.BULLET;
        if (best == null && numbered && BodyBlocks.displayed(line, label.rest())) {
            best = new Candidate(index, lines, label.kind(), label.printed(), whole, "", null, 0, null);
        }
        return Optional.ofNullable(best);
    }

    /** Where a heading ends that opens with the part's name: behind the name when a sentence runs on, else behind the title. */
    private int end(Outline.Part part, String title, Label label) {
        int end = names.opening(part, title);
        String behind = label.rest().substring(title.length()).strip();
        String rest = after(title.substring(end));
        boolean sentence = ListItem.closed(title) || behind.equals(".") || behind.equals(";");
        boolean says = sentence
                || rest.chars().anyMatch(Character::isDigit)
                || SectionState.of(List.of(), rest) == Section.State.NIL;
        return says && !behind.startsWith(":") ? end : title.length();
    }

    /** Another area that the title names nearly as well; null when none. */
    private Outline.Part rival(Outline.Part named, PartNames.Title title, double likeness) {
        return parts.stream()
                .filter(part -> named.area() && part.area() && !part.equals(named))
                .filter(part -> names.likeness(part, title) > likeness - NEAR)
                .findFirst()
                .orElse(null);
    }

    /** A longer beginning of the line has to name the same part clearly better than a shorter one. */
    private static double margin(Candidate best, Outline.Part part) {
        return best.names(part) ? 0.08 : 0.001;
    }

    /** Text that runs on after a heading, without the mark that parts them. */
    private static String after(String text) {
        int start = 0;
        while (start < text.length() && " .:;-–—".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    private static String ordinal(Outline.Part part) {
        return part.code().substring(part.code().indexOf('.') + 1);
    }

    /** The beginnings of a line that may be its title: all of it, or up to a mark after which text runs on. */
    private static List<String> titles(Line line, Label label) {
        String text = label.rest();
        List<String> titles = new ArrayList<>();
        boolean numbered = label.kind() != Label.Kind.NONE && label.kind() != Label.Kind.BULLET;
        boolean shown = line.bold() || Line.caps(text);
        boolean whole = text.length() <= LONGEST_TITLE && (numbered || shown || !ListItem.closed(text));
        String start = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
        if (whole && shown) {
            titles.add(text);
        }
        for (Pattern end : ENDS) {
            var matcher = end.matcher(start);
            boolean runsOn = numbered || shown || end == ENDS[0];
            if (runsOn && matcher.find() && matcher.start() > 0) {
                titles.add(start.substring(0, matcher.start()));
            }
        }
        if (!shown && (whole || numbered)) {
            titles.add(start);
        }
        return titles;
    }

    /** @param colon true when the title ends at a colon behind which text runs on */
    private static double threshold(Line line, Label label, Outline.Part part, String title, boolean colon) {
        boolean shown = line.bold() || Line.caps(title);
        return switch (label.kind()) {
            case PART, ROMAN, UPPER -> part.area() ? 0.6 : shown ? 0.5 : 0.6;
            case ARABIC, DECIMAL, LETTER -> 0.6;
            case BULLET -> shown ? 0.75 : 0.85;
            case NONE -> shown ? 0.7 : colon ? PartNames.OPENING : 0.93;
        };
    }
}
