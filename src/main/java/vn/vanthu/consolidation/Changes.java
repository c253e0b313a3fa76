package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.vanthu.consolidation.FigureFacts.Answered;
import vn.vanthu.consolidation.FigureFacts.Given;
import vn.vanthu.consolidation.FigureFacts.Line;

/**
 * Nội dung điều chỉnh: what one version of a report says otherwise than the one before, and which submission brought it.
 *
 * @param papers units whose answer is another one now
 * @param figures lines of which the total or a unit's share is another one now
 * @param own codes of the parts in which the department's own words are others
 */
public record Changes(List<PaperChange> papers, List<FigureChange> figures, List<String> own) {

    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    private static final Answered UNKNOWN = new Answered("", "", "", 0);
    private static final Line NO_LINE = new Line("", "", Map.of());
    private static final Given NOTHING = new Given("", "");

    public Changes {
        papers = List.copyOf(papers);
        figures = List.copyOf(figures);
        own = List.copyOf(own);
    }

    /** Why a unit's answer is another one. */
    public enum Reason {
        /** Nothing had been received, now something has. */
        ARRIVED,
        /** A later version came: a supplement or a correction. */
        CORRECTED,
        /** The same submission counts otherwise, by decision of a person or because time passed. */
        DECIDED,
        /** The unit owes the report no more. */
        RELEASED
    }

    /** Case numbers are empty and versions 0 where nothing had been received. */
    public record PaperChange(
            String unitId,
            String unitName,
            Reason reason,
            String stateBefore,
            String stateAfter,
            String caseBefore,
            int versionBefore,
            String caseAfter,
            int versionAfter) {}

    /** Totals as {@link FigureFacts.Line} has them. */
    public record FigureChange(
            String code, String name, String totalBefore, String totalAfter, List<ShareChange> shares) {
        public FigureChange {
            shares = List.copyOf(shares);
        }
    }

    /**
     * @param useBefore how the unit's return was treated; empty where the unit owed nothing
     * @param caseNumber the submission that brought the new value; empty where none did
     */
    public record ShareChange(
            String unitId,
            String unitName,
            String useBefore,
            String before,
            String useAfter,
            String after,
            String caseNumber,
            int version) {}

    public boolean none() {
        return papers.isEmpty() && figures.isEmpty() && own.isEmpty();
    }

    public static Changes between(FigureFacts before, FigureFacts after) {
        return new Changes(papers(before, after), figures(before, after), own(before, after));
    }

    private static List<PaperChange> papers(FigureFacts before, FigureFacts after) {
        List<PaperChange> changes = new ArrayList<>();
        after.units().forEach((id, now) -> {
            Answered then = before.units().getOrDefault(id, UNKNOWN);
            if (!now.state().equals(then.state())
                    || !now.caseNumber().equals(then.caseNumber())
                    || now.version() != then.version()) {
                changes.add(new PaperChange(
                        id,
                        now.name(),
                        reason(then, now),
                        then.state(),
                        now.state(),
                        then.caseNumber(),
                        then.version(),
                        now.caseNumber(),
                        now.version()));
            }
        });
        before.units().forEach((id, then) -> {
            if (!after.units().containsKey(id)) {
                changes.add(new PaperChange(
                        id, then.name(), Reason.RELEASED, then.state(), "", then.caseNumber(), then.version(), "", 0));
            }
        });
        return changes;
    }

    /** Codes of the parts in which the department's own words are others, new or taken out. */
    private static List<String> own(FigureFacts before, FigureFacts after) {
        return Stream.concat(before.own().keySet().stream(), after.own().keySet().stream())
                .distinct()
                .filter(code ->
                        !Objects.equals(before.own().get(code), after.own().get(code)))
                .sorted()
                .toList();
    }

    private static Reason reason(Answered then, Answered now) {
        if (now.caseNumber().isEmpty() || then.caseNumber().equals(now.caseNumber())) {
            return Reason.DECIDED;
        }
        return then.caseNumber().isEmpty() ? Reason.ARRIVED : Reason.CORRECTED;
    }

    private static List<FigureChange> figures(FigureFacts before, FigureFacts after) {
        Map<String, String> codes = new LinkedHashMap<>();
        Stream.of(after, before)
                .forEach(facts -> facts.lines().forEach((code, line) -> codes.putIfAbsent(code, line.name())));
        List<FigureChange> changes = new ArrayList<>();
        codes.forEach((code, name) -> {
            Line then = before.lines().getOrDefault(code, NO_LINE);
            Line now = after.lines().getOrDefault(code, NO_LINE);
            List<ShareChange> shares = shares(then, now, before, after);
            if (!shares.isEmpty() || !then.total().equals(now.total())) {
                changes.add(new FigureChange(code, name, then.total(), now.total(), shares));
            }
        });
        return changes;
    }

    /** A unit that gave no value before and gives none now changes nothing in a figure. */
    private static boolean tells(Given before, Given after) {
        return !before.value().equals(after.value())
                || !after.value().isEmpty() && !before.use().equals(after.use());
    }

    private static List<ShareChange> shares(Line then, Line now, FigureFacts before, FigureFacts after) {
        return Stream.concat(now.shares().keySet().stream(), then.shares().keySet().stream())
                .distinct()
                .filter(unit -> tells(
                        then.shares().getOrDefault(unit, NOTHING), now.shares().getOrDefault(unit, NOTHING)))
                .map(unit -> {
                    Given old = then.shares().getOrDefault(unit, NOTHING);
                    Given fresh = now.shares().getOrDefault(unit, NOTHING);
                    Answered by = after.units().getOrDefault(unit, UNKNOWN);
                    String name = by == UNKNOWN
                            ? before.units().getOrDefault(unit, UNKNOWN).name()
                            : by.name();
                    return new ShareChange(
                            unit,
                            name,
                            old.use(),
                            old.value(),
                            fresh.use(),
                            fresh.value(),
                            by.caseNumber(),
                            by.version());
                })
                .toList();
    }
}
