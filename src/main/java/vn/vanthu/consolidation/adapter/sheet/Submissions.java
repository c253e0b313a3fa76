package vn.vanthu.consolidation.adapter.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.ledger.Entry;
import vn.vanthu.obligation.Unit;

/** The submission that counts of each unit, and which of its figures are in question. */
final class Submissions {

    private record Figure(String unitId, String code) {}

    private final Map<String, String> caseNumbers = new HashMap<>();
    private final Set<Figure> doubtful = new HashSet<>();

    Submissions(ConsolidatedReport report) {
        for (UnitReturn each : report.dossier().now().units()) {
            each.content()
                    .map(UnitReturn.Content::caseNumber)
                    .or(() -> each.standing().answer().map(Entry::caseNumber))
                    .ifPresent(number -> caseNumbers.put(each.unit().id(), number));
        }
        for (OpenQuestion question : report.questions()) {
            doubtful.add(new Figure(question.unit().id(), question.code()));
        }
    }

    /** Its case number. */
    Optional<String> of(Unit unit) {
        return Optional.ofNullable(caseNumbers.get(unit.id()));
    }

    boolean doubtful(Unit unit, String code) {
        return doubtful.contains(new Figure(unit.id(), code));
    }
}
