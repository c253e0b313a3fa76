package vn.vanthu.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Outline;

/** Writes the body of a report: its parts, areas and what stands under them. */
final class Story {

    private final Dice dice;
    private final Facts facts;
    private final Fault fault;
    private final Outline outline;
    private final String faulty;

    Story(Dice dice, Facts facts, Fault fault) {
        this.dice = dice;
        this.facts = facts;
        this.fault = fault;
        this.outline = facts.occasion().regime().outline();
        boolean area = fault == Fault.AREA_MISSING || fault == Fault.AREA_EMPTY;
        this.faulty = area ? "II." + dice.between(1, 6) : fault == Fault.PART_MISSING ? dice.any("I", "III", "IV") : "";
    }

    List<Chapter> chapters() {
        List<Chapter> parts = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            boolean wanted = part.required() || part.code().equals("V") && dice.chance(50);
            if (!part.area() && wanted && !part.code().equals(Outline.ANNEX) && !missing(part.code())) {
                parts.add(part(part.code()));
            }
        }
        return parts;
    }

    String intro() {
        return filled(dice.of(Lexicon.of("intros")));
    }

    String closing() {
        return filled(dice.of(Lexicon.of("closings")));
    }

    private boolean missing(String code) {
        return code.equals(faulty) && fault != Fault.AREA_EMPTY;
    }

    private Chapter part(String code) {
        String heading = dice.of(Lexicon.of(code));
        return switch (code) {
            case "II" -> new Chapter(code, heading, "PRESENT", dice.chance(30) ? prose(1) : List.of(), false, areas());
            case "I", "III" -> new Chapter(code, heading, "PRESENT", prose(1), false, points(code + " points"));
            case "IV" -> new Chapter(code, heading, "PRESENT", plans(), false, List.of());
            default -> new Chapter(code, heading, "PRESENT", prose(1), false, List.of());
        };
    }

    private List<Chapter> areas() {
        List<Chapter> areas = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            if (part.area() && !missing(part.code())) {
                areas.add(area(part));
            }
        }
        return areas;
    }

    private Chapter area(Outline.Part part) {
        String programme = (facts.occasion().modern() ? "2021 " : "2012 ") + part.code();
        boolean differs = part.code().equals("II.4") || part.code().equals("II.6");
        String heading = dice.chance(25) ? part.title() : dice.of(Lexicon.of(differs ? programme : part.code()));
        if (part.code().equals(faulty)) {
            List<String> promise = dice.chance(50) ? List.of() : List.of(dice.of(Lexicon.of("promises")));
            return new Chapter(part.code(), heading, "EMPTY", promise, false, List.of());
        }
        boolean runsOn = dice.chance(12);
        return dice.chance(10)
                ? new Chapter(part.code(), heading, "NIL", List.of(dice.of(Lexicon.of("nil"))), runsOn, List.of())
                : new Chapter(part.code(), heading, "PRESENT", prose(dice.between(1, 3)), runsOn, List.of());
    }

    private List<Chapter> points(String list) {
        List<Chapter> points = new ArrayList<>();
        if (dice.chance(60)) {
            for (String heading : dice.some(Lexicon.of(list), 2)) {
                points.add(new Chapter("", heading, "PRESENT", prose(1), false, List.of()));
            }
        }
        return points;
    }

    private List<String> plans() {
        List<String> plans = new ArrayList<>();
        String dash = dice.any("- ", "+ ", "");
        dice.some(Lexicon.of("plans"), dice.between(2, 4)).forEach(plan -> plans.add(dash + filled(plan)));
        return plans;
    }

    private List<String> prose(int paragraphs) {
        List<String> prose = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            List<String> sentences = dice.some(Lexicon.of("prose"), dice.between(1, 3));
            String dash = paragraphs > 1 && dice.chance(30) ? "- " : "";
            prose.add(dash + filled(String.join(" ", sentences)));
        }
        return prose;
    }

    private String filled(String sentence) {
        return sentence.replace("{issuer}", facts.office().spoken())
                .replace("{n}", Integer.toString(dice.between(2, 60)))
                .replace("{m}", Numerals.typed(dice, BigDecimal.valueOf(dice.between(100, 9000)), false))
                .replace("{p}", dice.between(60, 100) + dice.any("", ",5", ",25"));
    }
}
