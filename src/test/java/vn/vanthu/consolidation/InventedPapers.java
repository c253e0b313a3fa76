package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** Plans and score sheets of invented units, drawn together. */
public final class InventedPapers {

    private InventedPapers() {}

    /** Three tasks of each unit, some without output, time or an amount that can be read. */
    public static ConsolidatedPlan plan(int units) {
        InventedReturns returns = new InventedReturns(ObligationCode.PLAN_YEAR, ReportingPeriod.year(2026));
        List<String> areas = returns.outline().parts().stream()
                .filter(Outline.Part::area)
                .map(Outline.Part::code)
                .toList();
        for (int unit = 0; unit < units; unit++) {
            List<PlanItem> items = new ArrayList<>();
            for (int task = 0; task < 3; task++) {
                String budget = (unit + task) % 5 == 0 ? "10 - 15 triệu đồng" : (12 + unit) + " triệu đồng";
                items.add(item(areas.get((unit + task) % areas.size()), unit, task, budget));
            }
            returns.plan("xa-" + unit, unit == 3 ? List.of() : items);
        }
        return ConsolidatedPlan.of(returns.missing("xa-thieu").dossier());
    }

    private static PlanItem item(String area, int unit, int task, String budget) {
        Map<Role, String> cells = Map.of(
                Role.TASK,
                "Rà soát, công khai thủ tục hành chính thuộc thẩm quyền giải quyết, đợt " + (task + 1),
                Role.OUTPUT,
                unit % 7 == 0 ? "" : "Báo cáo kết quả rà soát",
                Role.TIMING,
                unit % 9 == 0 ? "" : "Quý II năm 2026",
                Role.LEAD,
                "Văn phòng",
                Role.BUDGET,
                budget);
        Map<Role, Place> places = new HashMap<>();
        cells.keySet()
                .forEach(
                        role -> places.put(role, new Place("ke-hoach.docx", new Place.Cell(1, 2, role.ordinal() + 1))));
        return new PlanItem(Integer.toString(task + 1), area, cells, places);
    }

    /** Sheets over all areas of the scale; every fourth unit has a criterion without evidence. */
    public static ConsolidatedScores scores(int units) {
        InventedReturns last = new InventedReturns(ObligationCode.SCORE_FILE, ReportingPeriod.year(2025));
        InventedReturns now = new InventedReturns(ObligationCode.SCORE_FILE, ReportingPeriod.year(2026));
        Scoring scoring = now.outline().scoring().orElseThrow();
        for (int unit = 0; unit < units; unit++) {
            last.scores("xa-" + unit, sheet(scoring, unit, 1));
            now.scores("xa-" + unit, sheet(scoring, unit, 0));
        }
        return ConsolidatedScores.of(now.missing("xa-thieu").dossier(last));
    }

    private static List<ScoreLine> sheet(Scoring scoring, int unit, int year) {
        List<ScoreLine> lines = new ArrayList<>();
        for (Scoring.Area area : scoring.areas()) {
            BigDecimal most = area.maximum().orElse(BigDecimal.TEN);
            BigDecimal own = most.subtract(new BigDecimal("0.25").multiply(BigDecimal.valueOf((unit + year) % 8)));
            String number = Integer.toString(area.number());
            int parent = lines.size();
            lines.add(line(number, area.title(), OptionalInt.of(area.number()), OptionalInt.empty(), most, own, ""));
            String evidence = unit % 4 == 0 && area.number() == 2 ? "" : "BC 3/BC-UBND";
            lines.add(line(
                    number + ".1",
                    "Kết quả của lĩnh vực",
                    OptionalInt.empty(),
                    OptionalInt.of(parent),
                    most,
                    own,
                    evidence));
        }
        return lines;
    }

    private static ScoreLine line(
            String number,
            String name,
            OptionalInt area,
            OptionalInt parent,
            BigDecimal most,
            BigDecimal own,
            String evidence) {
        return new ScoreLine(number, name, area, parent, false, score(most), score(own), evidence, "");
    }

    private static ScoreLine.Score score(BigDecimal value) {
        return new ScoreLine.Score(
                VietnameseNumbers.read(VietnameseNumbers.format(value, 2)),
                new Place("diem.xlsx", new Place.Cell(1, 3, 4)));
    }
}
