package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vanthu.document.Outline;

/** Writes down the truth about what was made. */
final class Label {

    private final Truth truth = new Truth();
    private final Facts facts;

    Label(Facts facts) {
        this.facts = facts;
    }

    /**
     * @param entries lines of the annex; empty where it has none
     * @param conflicting the line as a second annex has it; empty where there is none
     */
    Truth of(List<Chapter> chapters, List<Entry> entries, List<Entry> conflicting, Fault fault) {
        head();
        areas(chapters);
        truth.addAll(
                "annex", entries.stream().filter(Entry::filled).map(Entry::fact).toList());
        truth.addAll("annex", conflicting.stream().map(Entry::fact).toList());
        truth.add("duty", facts.occasion().duty());
        truth.addCounted("findings", fault == Fault.NONE ? List.of() : List.of(blamed(fault)));
        return truth;
    }

    private void head() {
        Office office = facts.office();
        truth.add("parent", String.join(" ", office.parent()))
                .add("issuer", String.join(" ", office.issuer()))
                .add("number", facts.number())
                .add("notation", facts.notation())
                .add("place", office.place())
                .add("date", facts.dated() ? facts.occasion().issued().toString() : "")
                .add("type", facts.letter() ? "CONG_VAN" : "BAO_CAO")
                .add("subject", facts.subject())
                .addAll("recipients", facts.recipients())
                .add("authority", String.join("\n", facts.authority()))
                .add("title", facts.title())
                .add("signer", facts.name())
                .addAll("copies", facts.copies());
    }

    private void areas(List<Chapter> chapters) {
        Map<String, String> states = new TreeMap<>();
        for (Outline.Part part : facts.occasion().regime().outline().parts()) {
            if (!part.code().equals(Outline.ANNEX)) {
                states.put(part.code(), "MISSING");
            }
        }
        List<Chapter> all = new ArrayList<>(chapters);
        chapters.forEach(part -> all.addAll(part.below()));
        all.stream().filter(one -> !one.code().isEmpty()).forEach(one -> states.put(one.code(), one.state()));
        states.forEach((code, state) -> truth.add("areas", code + "=" + state));
    }

    /** The finding that a fault must lead to; a missing form is told as a missing annex. */
    private static String blamed(Fault fault) {
        return fault == Fault.FORM_MISSING ? Fault.ANNEX_MISSING.name() : fault.name();
    }
}
