package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanthu.document.Gathering.CODE;
import static vn.vanthu.document.Gathering.FLOW;
import static vn.vanthu.document.Gathering.RATIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.ReportingPeriod;

class TraceTest {

    private static SmallDossier quarter() {
        return new SmallDossier("2026Q2")
                .line("1", "Văn bản", FLOW)
                .line("2", "%", RATIO)
                .line("2.1", "Hồ sơ", FLOW)
                .line("2.2", "Hồ sơ", FLOW)
                .line("3", "Hồ sơ", FLOW)
                .line("4", "Có = 1; Không = 0", CODE)
                .check("2 = 2.2 : 2.1", "3 = 2.1 + 2.2");
    }

    @Test
    void aSumNamesEveryUnitWithItsCell() {
        Trace trace = trace(
                quarter()
                        .unit(0, "1", "12")
                        .unit(1, State.NIL)
                        .unit(2, "1", "1.031")
                        .unit(3, State.MISSING),
                "1");

        assertThat(trace.arithmetic()).isEqualTo("12 + 0 + 1.031 = 1.043");
        assertThat(trace.total()).isEqualTo("1043");
        assertThat(trace.rows())
                .extracting(Trace.Row::unitId, Trace.Row::use, Trace.Row::value, Trace.Row::file, Trace.Row::place)
                .containsExactly(
                        tuple("xa-0", "COUNTED", "12", "xa-0.docx", "table 1, row 2, column 4"),
                        tuple("xa-1", "NIL", "0", "thu.eml", "document"),
                        tuple("xa-2", "COUNTED", "1031", "xa-2.docx", "table 1, row 2, column 4"),
                        tuple("xa-3", "MISSING", "", "", ""));
        assertThat(trace.rows().get(0).caseNumber()).isEqualTo("2026Q2-xa-0");
        assertThat(trace.rows().get(3).words()).isEqualTo("Chưa có báo cáo");
    }

    @Test
    void aRatioIsTracedThroughItsOperands() {
        Trace trace =
                trace(quarter().unit(0, "2", "50", "2.1", "2", "2.2", "1").unit(1, "2.1", "98", "2.2", "97"), "2");

        assertThat(trace.arithmetic()).isEqualTo("98 : 100 × 100 = 98%");
        assertThat(trace.operands()).extracting(Trace::arithmetic).containsExactly("1 + 97 = 98", "2 + 98 = 100");
    }

    @Test
    void aSumOfLinesIsTracedThroughItsParts() {
        Trace trace = trace(quarter().unit(0, "2.1", "5", "2.2", "4", "3", "100"), "3");

        assertThat(trace.arithmetic()).isEqualTo("5 (2.1) + 4 (2.2) = 9");
        assertThat(trace.rows().get(0).printed()).isEqualTo("100");
    }

    @Test
    void codesAreCountedInWords() {
        assertThat(trace(quarter().unit(0, "4", "1").unit(1, "4", "0").unit(2, "4", "1"), "4")
                        .arithmetic())
                .isEqualTo("Mã 0: 1 đơn vị; Mã 1: 2 đơn vị");
    }

    @Test
    void ofManyUnitsTheGroupsAreAddedUp() {
        Province province = Province.sound(3, 120, ReportingPeriod.quarter(2026, 1));
        Trace trace = Trace.of(FigureTotals.of(province.dossier()), "3/3.2.1").orElseThrow();

        assertThat(trace.subtotals()).hasSize(2);
        long sum = trace.subtotals().stream()
                .mapToLong(part -> Long.parseLong(part.value()))
                .sum();
        assertThat(sum).isEqualTo(province.total("3/3.2.1") / 100);
        assertThat(trace.subtotals()).extracting(Trace.Subtotal::units).satisfies(counts -> assertThat(
                        counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(120));
        assertThat(trace.arithmetic()).contains("UBND cấp xã (").contains(" = ");
    }

    @Test
    void aCodeThatNoFormHasIsNotTraced() {
        assertThat(Trace.of(FigureTotals.of(quarter().unit(0, "1", "2").dossier()), "9/9"))
                .isEmpty();
    }

    @Test
    void aTraceIsPlainJson() throws Exception {
        JsonNode json = new ObjectMapper().valueToTree(trace(quarter().unit(0, "1", "12"), "1"));

        assertThat(json.at("/rows/0/value").asText()).isEqualTo("12");
        assertThat(json.at("/arithmetic").asText()).isEqualTo("12 = 12");
    }

    private static Trace trace(SmallDossier dossier, String code) {
        List<ConsolidatedReport.FormTotals> totals = FigureTotals.of(dossier.dossier());
        return Trace.of(totals, code).orElseThrow();
    }
}
