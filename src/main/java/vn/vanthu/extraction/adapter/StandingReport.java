package vn.vanthu.extraction.adapter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.Section;

/** What a version of a report says, as the register keeps it; the head stands in the assessment. */
public record StandingReport(List<Section> sections, List<Figure> figures, Plan plan, List<ScoreLine> scores) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Place.Position.class, Positions.class)
            .addMixIn(Amount.class, Amounts.class)
            .build();

    private static final StandingReport NOTHING = new StandingReport(List.of(), List.of(), Plan.NONE, List.of());

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "whole", value = Place.Whole.class),
        @JsonSubTypes.Type(name = "paragraph", value = Place.Paragraph.class),
        @JsonSubTypes.Type(name = "line", value = Place.Line.class),
        @JsonSubTypes.Type(name = "cell", value = Place.Cell.class)
    })
    private interface Positions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "number", value = Amount.Number.class),
        @JsonSubTypes.Type(name = "nil", value = Amount.Nil.class),
        @JsonSubTypes.Type(name = "blank", value = Amount.Blank.class),
        @JsonSubTypes.Type(name = "unclear", value = Amount.Unclear.class)
    })
    private interface Amounts {}

    public static String write(ExtractedReport report) {
        try {
            return JSON.writeValueAsString(
                    new StandingReport(report.sections(), report.figures(), report.plan(), report.scores()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report must be writable as JSON", e);
        }
    }

    /** @param text null for what was answered before reports were kept */
    public static ExtractedReport read(String text) {
        try {
            StandingReport kept = text == null ? NOTHING : JSON.readValue(text, StandingReport.class);
            return new ExtractedReport(Head.NONE, kept.sections(), kept.figures(), kept.plan(), kept.scores());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report in the register is not JSON", e);
        }
    }
}
