package vn.vanthu.consolidation.adapter.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Narrative;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.ReportOf;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Place;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.ReportingPeriod;

class ReportXmlTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newSchema(ReportXmlTest.class.getResource("/xsd/consolidated-report.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConsolidatedReport report(long seed) {
        return ReportOf.figures(Province.of(seed).dossier());
    }

    private static void validate(byte[] xml) throws Exception {
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Element read(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("urn:vanthu:consolidated-report:1", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aReportIsAsItsSchemaSays(long seed) throws Exception {
        validate(ReportXml.write(report(seed)));
    }

    @Test
    void aReportOfTheOldRegimeIsAsTheSchemaSays() throws Exception {
        validate(ReportXml.write(ReportOf.figures(
                Province.of(6, 30, ReportingPeriod.parse("2014")).dossier())));
    }

    @Test
    void everyShareIsReadBackWithItsSource() throws Exception {
        ConsolidatedReport report = report(7);
        Element root = read(ReportXml.write(report));
        List<String> told = new ArrayList<>();
        for (Element share : all(root, "share")) {
            told.add(String.join(
                    "|",
                    ((Element) share.getParentNode()).getAttribute("code"),
                    share.getAttribute("unit"),
                    share.getAttribute("use"),
                    share.getAttribute("value"),
                    share.getTextContent(),
                    share.hasAttribute("paper") ? paper(root, share.getAttribute("paper")) : "",
                    share.getAttribute("place")));
        }
        List<String> held = new ArrayList<>();
        report.forms().stream().flatMap(form -> form.lines().stream()).forEach(line -> line.shares()
                .forEach(share -> held.add(String.join("|", line.indicator().code(), told(share)))));

        assertThat(told).isEqualTo(held);
        assertThat(told).hasSizeGreaterThan(10_000);
    }

    private static String told(Share share) {
        String source = share.source()
                .map(at ->
                        at.caseNumber() + "," + at.version() + "," + at.place().file() + "|" + at.place())
                .orElse("|");
        return String.join(
                "|",
                share.unit().id(),
                share.use().name(),
                share.value().map(BigDecimal::toPlainString).orElse(""),
                share.printed(),
                source);
    }

    private static String paper(Element root, String id) {
        return all(root, "paper").stream()
                .filter(paper -> paper.getAttribute("id").equals(id))
                .map(paper -> paper.getAttribute("submission") + "," + paper.getAttribute("version") + ","
                        + paper.getTextContent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTotalIsReadBackWithItsOperands() throws Exception {
        ConsolidatedReport report = report(8);
        Element root = read(ReportXml.write(report));
        List<FigureLine> lines =
                report.forms().stream().flatMap(form -> form.lines().stream()).toList();
        List<Element> told = all(root, "indicator");

        assertThat(told).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            FigureLine.Total total = lines.get(i).total();
            Element element = told.get(i);
            if (total instanceof FigureLine.Sum sum) {
                assertThat(all(element, "sum").get(0).getAttribute("value"))
                        .isEqualTo(sum.value().toPlainString());
            } else if (total instanceof FigureLine.SumOfLines sum) {
                assertThat(all(element, "part").stream().map(part -> part.getAttribute("indicator")))
                        .isEqualTo(sum.parts());
            } else if (total instanceof FigureLine.Ratio ratio) {
                Element below = all(element, "denominator").get(0);
                assertThat(below.getAttribute("indicator")).isEqualTo(ratio.denominatorCode());
                assertThat(below.getAttribute("value"))
                        .isEqualTo(ratio.denominator().toPlainString());
            } else if (total instanceof FigureLine.Counts counts) {
                assertThat(all(element, "count")).hasSize(counts.byCode().size());
            }
        }
    }

    @Test
    void wordsOfStrangersAreReadBackAsTheyAre() throws Exception {
        String words = "a < b & c > \"d\" ]]> <!-- x -->\ndòng 2\t=1+1";
        Element root = read(ReportXml.write(withProblem(words + "\u0001\uD800")));

        assertThat(all(root, "problem").get(0).getTextContent()).isEqualTo(words + "\uFFFD\uFFFD");
    }

    private static ConsolidatedReport withProblem(String words) {
        ConsolidatedReport report = report(9);
        Narrative.Problem problem = new Narrative.Problem(
                Narrative.Problem.Kind.CAUSE,
                report.dossier().now().units().get(0).unit(),
                words,
                new Source("2026-000009", 1, new Place("a & \"b\"\n.docx", new Place.Whole())));
        return new ConsolidatedReport(
                report.dossier(),
                report.forms(),
                new Narrative(report.narrative().chapters(), List.of(problem)),
                report.status(),
                report.questions());
    }

    @Test
    void theVersionIsToldWhereThereIsOne() throws Exception {
        byte[] xml = ReportXml.write(
                WholeReport.of(report(10), new Edition("05", Optional.of(LocalDate.of(2026, 3, 12)), 2, Changes.NONE)));

        validate(xml);
        assertThat(read(xml).getAttribute("version")).isEqualTo("2");
        assertThat(read(xml).getAttribute("number")).isEqualTo("05");
        assertThat(read(xml).getAttribute("date")).isEqualTo("2026-03-12");
        assertThat(read(ReportXml.write(report(10))).hasAttribute("version")).isFalse();
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(ReportXml.write(report(11))).isEqualTo(ReportXml.write(report(11)));
    }

    @Test
    void theSchemaRefusesAUnitThatIsNotNamed() {
        String xml = new String(ReportXml.write(report(12)), StandardCharsets.UTF_8)
                .replaceFirst("<share unit=\"[^\"]*\"", "<share unit=\"nobody\"");

        assertThatThrownBy(() -> SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml))))
                .isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @EnumSource(Listed.class)
    void theSchemaKnowsEveryWordOfTheReport(Listed listed) throws Exception {
        String schema = new String(
                getClass().getResourceAsStream("/xsd/consolidated-report.xsd").readAllBytes(), StandardCharsets.UTF_8);

        assertThat(listed.names())
                .allSatisfy(name -> assertThat(schema).contains("<xs:enumeration value=\"" + name + "\"/>"));
    }

    private enum Listed {
        USE(Share.Use.values()),
        GATHERING(Gathering.values()),
        STATE(State.values()),
        PROBLEM(Narrative.Problem.Kind.values()),
        QUESTION(OpenQuestion.Kind.values()),
        VERDICT(Verdict.values()),
        CHANGE(Changes.Reason.values());

        private final Enum<?>[] values;

        Listed(Enum<?>[] values) {
            this.values = values;
        }

        List<String> names() {
            return Arrays.stream(values).map(Enum::name).toList();
        }
    }
}
