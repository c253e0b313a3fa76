package vn.vanthu.consolidation;

import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.consolidation.Changes.PaperChange;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;

/** Lời của nội dung điều chỉnh: what became of a unit's answer, and in which parts the department says something else. */
public final class ChangeWords {

    private ChangeWords() {}

    /** "Chậm (hồ sơ 2026-000001, lần gửi 1)". */
    public static String before(PaperChange change) {
        return state(change.stateBefore(), change.caseBefore(), change.versionBefore());
    }

    public static String after(PaperChange change) {
        return state(change.stateAfter(), change.caseAfter(), change.versionAfter());
    }

    private static String state(String state, String caseNumber, int version) {
        String words = state.isEmpty() ? Wording.of("pages.change.unknown") : Wording.of("pages.change.state." + state);
        return caseNumber.isEmpty() ? words : words + paper(caseNumber, version);
    }

    static String paper(String caseNumber, int version) {
        return Wording.of("pages.change.paper", caseNumber, Integer.toString(version));
    }

    /** The parts with the department's changed words, in the order of the outline; such as it has no more come last. */
    public static List<Outline.Part> own(Changes changes, Outline outline) {
        List<Outline.Part> parts = outline.parts();
        List<String> codes = parts.stream().map(Outline.Part::code).toList();
        return Stream.concat(
                        parts.stream().filter(part -> changes.own().contains(part.code())),
                        changes.own().stream()
                                .filter(code -> !codes.contains(code))
                                .map(code -> new Outline.Part(code, "", List.of(), false)))
                .toList();
    }
}
