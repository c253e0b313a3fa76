package vn.vanthu.correspondence.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vanthu.correspondence.adapter.docx.WordFile.control;
import static vn.vanthu.correspondence.adapter.docx.WordFile.field;
import static vn.vanthu.correspondence.adapter.docx.WordFile.paragraph;
import static vn.vanthu.correspondence.adapter.docx.WordFile.row;
import static vn.vanthu.correspondence.adapter.docx.WordFile.run;
import static vn.vanthu.correspondence.adapter.docx.WordFile.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.TemplateFault;

class TemplateCompilerTest {

    private static final TextWidth NO_WIDTH = (text, size, bold, width) -> List.of(60.0);

    private static String filled(String body, Map<String, Object> data) {
        return WordFile.text(render(body, data));
    }

    private static byte[] render(String body, Map<String, Object> data) {
        return compile(body).render(data, name -> false, NO_WIDTH);
    }

    private static CompiledTemplate compile(String body) {
        return new TemplateCompiler().compile("own", WordFile.of(body));
    }

    @Test
    void aFieldTakesTheLookOfTheTextItReplaces() {
        String bold = control(
                "subject",
                "<w:r><w:rPr><w:b/></w:rPr><w:t>«sub</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>ject»</w:t></w:r>");

        String xml = WordFile.xml(render(paragraph(run("V/v "), bold), Map.of("subject", "gửi báo cáo")));

        assertThat(xml).contains("<w:r><w:rPr><w:b></w:b></w:rPr><w:t xml:space=\"preserve\">gửi báo cáo</w:t></w:r>");
        assertThat(xml).doesNotContain("w:sdt", "w:i>");
    }

    @Test
    void whatComesFromOutsideIsTextAndNothingElse() {
        String hostile = "<w:br/>&amp;\"\u0000\u0007\u202Egpj.exe\uD800 a\u0301\nb]]>";

        assertThat(filled(paragraph(field("name")), Map.of("name", hostile))).isEqualTo("<w:br/>&amp;\"gpj.exe á|b]]>");
    }

    @Test
    void aControlMayHoldTheWholeParagraphOrTheWholeCell() {
        String cell = "<w:tc><w:tcPr/><w:p><w:r><w:t>«b»</w:t></w:r></w:p></w:tc>";
        String body =
                control("a", paragraph(run("«a»"))) + table("<w:tr>" + control("b", cell) + "</w:tr>") + paragraph();

        assertThat(filled(body, Map.of("a", "một", "b", "hai"))).isEqualTo("một\nhai");
    }

    @Test
    void aRepeatedRowIsWrittenForEachItemAndNumbered() {
        String body = table(
                row(paragraph(run("STT")), paragraph(run("Nội dung"))),
                control("each:findings", row(paragraph(field("ordinal")), paragraph(field("message")))));

        List<Map<String, Object>> findings = List.of(Map.of("message", "thiếu"), Map.of("message", "sai"));

        assertThat(filled(body, Map.of("findings", findings))).isEqualTo("STT\nNội dung\n1\nthiếu\n2\nsai");
    }

    @Test
    void aRepeatThatHoldsAllOfAParagraphRepeatsTheParagraph() {
        String mark = control("ifnot:last", run(";")) + control("if:last", run("."));
        String body = paragraph(control("each:lines", run("- ") + field("line") + mark));

        assertThat(filled(body, Map.of("lines", List.of(Map.of("line", "Như trên"), Map.of("line", "Lưu: VT")))))
                .isEqualTo("- Như trên;\n- Lưu: VT.");
    }

    @Test
    void aConditionAsksATruthATextOrAList() {
        String body = paragraph(control("if:late", run("chậm")))
                + paragraph(control("ifnot:late", run("đúng hạn")))
                + paragraph(run("x "), control("if:authority", run("KT.")))
                + control("if:hasNotes", paragraph(run("lưu ý")) + paragraph(run("hết")));

        assertThat(filled(body, Map.of("late", true, "authority", "", "notes", List.of(), "hasNotes", false)))
                .isEqualTo("chậm\nx");
        assertThat(compile(body)
                        .render(
                                Map.of("late", false, "authority", "KT.", "notes", List.of(Map.of())),
                                name -> false,
                                NO_WIDTH))
                .satisfies(docx -> assertThat(WordFile.text(docx)).isEqualTo("đúng hạn\nx KT.\nlưu ý\nhết"));
    }

    @Test
    void aTableLeftWithoutRowsGoesAndACellLeftEmptyKeepsAParagraph() {
        String body = table(control("each:rows", row(paragraph(field("a")), paragraph(run("b")))))
                + table(row(control("if:shown", paragraph(run("c"))), paragraph(run("d"))))
                + paragraph(run("end"));

        String xml = WordFile.xml(render(body, Map.of("rows", List.of(), "shown", false)));

        assertThat(xml.split("<w:tbl>")).hasSize(2);
        assertThat(xml).contains("<w:p/></w:tc>");
    }

    @Test
    void allThatIsMissingOrUnknownInTheDataIsNamedAtOnceWithItsPlace() {
        CompiledTemplate template = compile(paragraph(field("subject"))
                + table(control("each:findings", row(paragraph(field("message")), paragraph(field("basis"))))));
        Map<String, Object> data = Map.of("findings", List.of(Map.of("message", "m")), "subjekt", "x");

        assertThatThrownBy(() -> template.render(data, name -> false, NO_WIDTH))
                .isInstanceOfSatisfying(TemplateException.class, e -> assertThat(e.faults())
                        .containsExactlyInAnyOrder(
                                new TemplateFault("subject", "paragraph 1", "missing field"),
                                new TemplateFault("findings.basis", "table 1, row 1, column 2", "missing field"),
                                new TemplateFault("subjekt", "", "unknown field")))
                .hasMessageContainingAll("subject (paragraph 1)", "subjekt");
    }

    @Test
    void aValueOfTheWrongKindIsAFault() {
        CompiledTemplate template =
                compile(paragraph(field("subject")) + paragraph(control("each:notes", field("text"))));

        assertThatThrownBy(
                        () -> template.render(Map.of("subject", List.of(), "notes", "none"), name -> false, NO_WIDTH))
                .hasMessageContainingAll("text expected: subject", "list of items expected: notes");
    }

    @Test
    void aTemplateWithFaultsIsRefusedWithAllOfThem() {
        String body = paragraph(control("when:late", run("a")))
                + paragraph("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>b</w:t></w:r></w:ins>")
                + paragraph(run("«if:late» never ended"));

        assertThatThrownBy(() -> compile(body))
                .hasMessageContainingAll(
                        "tag not understood: when:late (paragraph 1)",
                        "tracked changes and comments must be settled first: w:ins (paragraph 2)",
                        "marker without its end: «if:late» (paragraph 3)");
    }

    @Test
    void aLettersTemplateMayAskOnlyForWhatTheServiceKnowsAndKeepsWhatTheLawWants() {
        String body = paragraph(field("subject")) + paragraph(field("weather"));

        assertThatThrownBy(() -> new TemplateCompiler().compile("receipt", WordFile.of(body)))
                .hasMessageContainingAll(
                        "unknown field: weather (paragraph 2)", "missing field: signerName", "missing field: number");
    }

    @Test
    void fieldsMayBeWrittenAsTextOverSplitRuns() {
        String body = paragraph(run("V/v «sub"), run("ject» và «"), run("number»"))
                + paragraph(run("«if:late»"))
                + paragraph(run("chậm «days» ngày«/if:late»"))
                + table(
                        row(paragraph(run("STT")), paragraph(run("Nội dung"))),
                        row(paragraph(run("«each:findings»«ordinal»")), paragraph(run("«message»«/each:findings»"))));
        Map<String, Object> data = Map.of(
                "subject",
                "gửi",
                "number",
                7,
                "late",
                true,
                "days",
                "02",
                "findings",
                List.of(Map.of("message", "x"), Map.of("message", "y")));

        assertThat(filled(body, data)).isEqualTo("V/v gửi và 7\n\nchậm 02 ngày\nSTT\nNội dung\n1\nx\n2\ny");
    }

    @Test
    void markersWithinTheirOwnControlVanish() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>«if:late»</w:t></w:r>";
        String body = paragraph(control("if:late", hidden + run("chậm") + run("«/if:late»")), run("!"));

        assertThat(filled(body, Map.of("late", true))).isEqualTo("chậm!");
        assertThat(compile(body).fields()).containsExactly("late");
    }

    @Test
    void theSameDataGivesTheSameBytes() {
        String body = paragraph(field("subject"));

        assertThat(render(body, Map.of("subject", "a"))).isEqualTo(render(body, Map.of("subject", "a")));
    }

    @Test
    void whatIsNotAWordFileIsSaidSo() {
        assertThatThrownBy(() -> new TemplateCompiler().compile("own", new byte[] {1, 2, 3}))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("not a Word file");
    }
}
