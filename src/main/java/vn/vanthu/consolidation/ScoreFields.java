package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.vanthu.consolidation.ConsolidatedScores.AreaScore;
import vn.vanthu.consolidation.ConsolidatedScores.Group;
import vn.vanthu.consolidation.ConsolidatedScores.Row;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** Trường dữ liệu của báo cáo chấm điểm: everything that the template {@value #TEMPLATE} asks for. */
public final class ScoreFields {

    public static final String TEMPLATE = "consolidated-scores";

    /** Twips that the columns of the areas share. */
    private static final int AREAS = 8766;

    private ScoreFields() {}

    public static Map<String, Object> of(ConsolidatedScores scores, ReportHead head) {
        boolean unproven = rows(scores).stream().anyMatch(row -> !row.unproven().isEmpty());
        int annexes = unproven ? 2 : 1;
        CommonFields common = new CommonFields(scores.dossier(), StatusCounter.of(scores.dossier()), head, annexes);
        String capitals = Matter.of(scores.dossier()).capitals();
        Map<String, Object> data = common.fields(scores.questions(), Map.of());
        data.put("summary", HeadFields.items("text", summary(scores, common)));
        data.put("ranks", groups(scores, List.of(), ScoreFields::rank));
        data.put("annexAreas", Matter.annex(1));
        data.put("annexAreasTitle", Wording.of("pages.annex.areas", capitals));
        List<Map<String, Object>> areas = scores.scoring().areas().stream()
                .map(area -> heading(scores, area))
                .toList();
        data.put("scores", groups(scores, areas, row -> areas(scores, row)));
        data.put("annexUnproven", Matter.annex(2));
        data.put("annexUnprovenTitle", Wording.of("pages.annex.unproven"));
        data.put("unproven", unproven(scores));
        return data;
    }

    private static List<Row> rows(ConsolidatedScores scores) {
        return scores.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    private static List<String> summary(ConsolidatedScores scores, CommonFields common) {
        List<String> sentences = common.first();
        List<Row> rows = rows(scores);
        long scored = rows.stream().filter(row -> row.total().isPresent()).count();
        long gaps = rows.stream().mapToLong(row -> row.unproven().size()).sum();
        if (gaps > 0) {
            sentences.add(Wording.of("pages.scores.gaps", Long.toString(gaps), Matter.annex(2)));
        }
        sentences.add(Wording.of(
                "pages.scores.summary",
                Long.toString(scored),
                VietnameseNumbers.format(scores.scoring().total())));
        return sentences;
    }

    private static List<Map<String, Object>> groups(
            ConsolidatedScores scores, List<Map<String, Object>> areas, Function<Row, Map<String, Object>> row) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Group group : scores.groups()) {
            groups.add(Map.of(
                    "title",
                    group.name(),
                    "areas",
                    areas,
                    "rows",
                    group.rows().stream().map(row).toList()));
        }
        return groups;
    }

    private static Map<String, Object> rank(Row row) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("rank", row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : "");
        fields.put("unit", row.unit().name());
        fields.put("total", row.total().map(Bars::percent).orElse(""));
        fields.put("change", row.change().map(Bars::signed).orElse(""));
        fields.put(
                "gaps",
                row.total().isPresent() ? Integer.toString(row.unproven().size()) : "");
        fields.put("note", row.total().isPresent() ? "" : Wording.of("pages.scores.none"));
        return fields;
    }

    private static Map<String, Object> heading(ConsolidatedScores scores, Scoring.Area area) {
        String most = area.maximum().map(VietnameseNumbers::format).orElse("");
        return Map.of(
                "width",
                width(scores),
                "title",
                most.isEmpty() ? area.title() : Wording.of("pages.scores.area", area.title(), most));
    }

    private static int width(ConsolidatedScores scores) {
        return AREAS / Math.max(1, scores.scoring().areas().size());
    }

    private static Map<String, Object> areas(ConsolidatedScores scores, Row row) {
        Map<String, Object> fields = rank(row);
        fields.put(
                "cells",
                scores.scoring().areas().stream()
                        .map(area -> Map.of(
                                "width",
                                width(scores),
                                "score",
                                score(Optional.ofNullable(row.areas().get(area.number())))))
                        .toList());
        return fields;
    }

    /** With the change since last year below it, where that is known. */
    private static String score(Optional<AreaScore> area) {
        return area.map(own -> Bars.percent(own.score())
                        + own.change()
                                .map(change -> Wording.of("pages.scores.change", Bars.signed(change)))
                                .orElse(""))
                .orElse("");
    }

    private static List<Map<String, Object>> unproven(ConsolidatedScores scores) {
        return rows(scores).stream()
                .filter(row -> !row.unproven().isEmpty())
                .map(row -> Map.<String, Object>of(
                        "title",
                        row.unit().name(),
                        "rows",
                        row.unproven().stream()
                                .map(line -> Map.of(
                                        "number",
                                        line.number(),
                                        "name",
                                        line.name(),
                                        "score",
                                        Bars.percent(line.score())))
                                .toList()))
                .toList();
    }
}
