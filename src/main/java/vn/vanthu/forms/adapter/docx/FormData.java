package vn.vanthu.forms.adapter.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vanthu.forms.BlankForm;
import vn.vanthu.forms.FormHead;
import vn.vanthu.forms.ScoreArea;

/** A form as the fields of its template, named as in the letters where they mean the same. */
final class FormData {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FormData() {}

    static Map<String, Object> of(BlankForm form) {
        Map<String, Object> data = head(form.head());
        data.put(
                "parts",
                form.parts().stream()
                        .map(part -> Map.of("heading", part.heading(), "chapter", part.chapter(), "open", part.open()))
                        .toList());
        data.put("annexTitle", form.annex().title());
        data.put("annexReference", form.annex().reference());
        if (form.annex().content() instanceof BlankForm.Statistics statistics) {
            data.put(
                    "forms",
                    statistics.tables().stream()
                            .map(table -> table(table, statistics.lastTitle()))
                            .toList());
        } else if (form.annex().content() instanceof BlankForm.Frame frame) {
            data.putAll(frame(frame));
        } else if (form.annex().content() instanceof BlankForm.Scores scores) {
            data.put("lines", scores.areas().stream().map(FormData::score).toList());
            data.put("total", scores.total());
        }
        return data;
    }

    private static Map<String, Object> head(FormHead head) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agencyParent", head.parent());
        data.put("agencyName", head.issuer());
        data.put("agencyPlace", head.place());
        data.put("notation", head.notation());
        data.put("dateWords", head.date());
        data.put("typeTitle", head.type().title().toUpperCase(VIETNAMESE));
        data.put("subject", head.subject());
        data.put("recipient", head.recipient());
        data.put("legalBases", lines(head.legalBases()));
        data.put("opening", head.opening());
        data.put("distribution", lines(head.distribution()));
        data.put("signerAuthority", head.authority());
        data.put("signerTitle", head.title());
        data.put("numberBelow", head.numberBelow());
        return data;
    }

    private static List<Map<String, String>> lines(List<String> lines) {
        return lines.stream().map(line -> Map.of("line", line)).toList();
    }

    private static Map<String, Object> table(BlankForm.Table table, String lastTitle) {
        List<Map<String, Object>> lines = table.lines().stream()
                .map(line -> Map.<String, Object>of(
                        "number", line.number(),
                        "name", line.name(),
                        "unit", line.unit(),
                        "before", line.last(),
                        "main", line.main()))
                .toList();
        return Map.of("caption", table.caption(), "title", table.title(), "lastTitle", lastTitle, "lines", lines);
    }

    private static Map<String, Object> frame(BlankForm.Frame frame) {
        List<Map<String, String>> columns =
                frame.columns().stream().map(title -> Map.of("title", title)).toList();
        List<Map<String, Object>> areas = new ArrayList<>();
        for (String area : frame.areas()) {
            areas.add(Map.of(
                    "number",
                    areas.size() + 1,
                    "area",
                    area,
                    "columns",
                    columns,
                    "others",
                    columns.subList(1, columns.size())));
        }
        return Map.of("columns", columns, "areas", areas);
    }

    private static Map<String, Object> score(ScoreArea area) {
        return Map.of("number", area.number(), "name", area.name(), "maximum", area.maximum(), "main", area.main());
    }
}
