package vn.vanthu.consolidation.adapter.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.consolidation.RandomScores;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.consolidation.WholeReports;

class WholeReportXmlTest {

    private static final int TRIED = 3;
    private static final int MOST = 12;

    private static final String ORDER = "what was ordered; the report tells what came of it";
    private static final String REGISTER = "the unit as the register has it; the report names it";
    private static final String OWN = "the report's own";

    /** What the XML does not carry, and why; "*" for all that is not told of a type. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("Dossier.last", "what it gave is in last, lackingWeight, change and left"),
            Map.entry("Dossier.within", "what it gave is in the questions"),
            Map.entry("Dossier.trend", "what it gave is in status/trend"),
            Map.entry("Dossier.own", "what it gave is in its chapters"),
            Map.entry("Returns.outline", ORDER),
            Map.entry("Returns.checks", ORDER),
            Map.entry("UnitReturn.content", "what the unit wrote is in shares, passages, tasks and sheets"),
            Map.entry("ConsolidatedPlan.dossier", OWN),
            Map.entry("ConsolidatedScores.dossier", OWN),
            Map.entry("Duty.obligation", OWN),
            Map.entry("Duty.period", OWN),
            Map.entry("Entry.duty", OWN),
            Map.entry("Entry.unitId", OWN),
            Map.entry("Entry.nil", "told by the state"),
            Map.entry("Entry.daysLate", "told by the standing's own"),
            Map.entry("Exemption.unitId", OWN),
            Map.entry("Exemption.obligation", OWN),
            Map.entry("Exemption.period", OWN),
            Map.entry("Known.clock", "told by the bound"),
            Map.entry("Known.facts", "told by the bound"),
            Map.entry("Known.lastDay", "told by the bound"),
            Map.entry("Known.namedDay", "told by the bound"),
            Map.entry("OwnPart.code", "told by the chapter"),
            Map.entry("Form.indicators", "told by the lines"),
            Map.entry("Part.names", ORDER),
            Map.entry("Part.required", ORDER),
            Map.entry("Area.names", ORDER),
            Map.entry("Scoring.columns", ORDER),
            Map.entry("Scoring.evidence", ORDER),
            Map.entry("Scoring.explanations", ORDER),
            Map.entry("Scoring.totals", ORDER),
            Map.entry("Obligation.*", ORDER),
            Map.entry("Unit.*", REGISTER));

    static Stream<WholeReport> reports() {
        return Stream.of(WholeReports.report(24), WholeReports.plan(6), new RandomScores(5, 4).report());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportOfEveryKindIsAsTheSchemaSays(WholeReport report) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/xsd/consolidated-report.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(ReportXml.write(report))));
    }

    @Test
    void whateverAReportSaysIsSaidInTheXmlOrLeftOutForAReason() {
        Set<String> told = new TreeSet<>();
        Set<String> untold = new TreeSet<>();
        reports().forEach(report -> compare(report, told, untold));
        untold.removeAll(told);

        assertThat(untold).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
    }

    private static void compare(WholeReport report, Set<String> told, Set<String> untold) {
        byte[] xml = ReportXml.write(report);
        Map<Class<?>, List<Object>> records =
                Otherwise.records(report, name -> LEFT_OUT.containsKey(name) || LEFT_OUT.containsKey(all(name)));
        records.forEach((type, all) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = Otherwise.name(component);
                if (LEFT_OUT.containsKey(name)) {
                    untold.add(name);
                } else if (!told.contains(name)) {
                    boolean tells = tells(report, xml, all, component);
                    (tells ? told : untold).add(tells || !LEFT_OUT.containsKey(all(name)) ? name : all(name));
                }
            }
        });
    }

    /** "Unit.*" of "Unit.email". */
    private static String all(String name) {
        return name.substring(0, name.indexOf('.')) + ".*";
    }

    /** True when the XML is another one as soon as the component is. */
    private static boolean tells(WholeReport report, byte[] xml, List<Object> all, RecordComponent component) {
        List<Object> records =
                all.stream().filter(one -> Otherwise.varies(one, component)).toList();
        List<Object> some = new ArrayList<>();
        for (int i = 0; i < records.size(); i += 1 + records.size() / TRIED) {
            some.add(records.get(i));
        }
        return some.stream()
                .flatMap(record -> Otherwise.trees(report, record, component).limit(MOST))
                .anyMatch(tree -> !Arrays.equals(xml, ReportXml.write((WholeReport) tree)));
    }
}
