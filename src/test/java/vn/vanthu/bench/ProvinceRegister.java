package vn.vanthu.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Section;
import vn.vanthu.extraction.adapter.StandingReport;
import vn.vanthu.ledger.Entry;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.adapter.Timestamps;

/** The register of an invented province in a database file, as the service would have kept it: every paper with its assessment. */
final class ProvinceRegister {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProvinceRegister() {}

    static DataSource open(Path folder) {
        return JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("vanthu"), "sa", "");
    }

    /** Its units owe what the built-in regimes say. */
    static Duties duties(int units, ReportingPeriod period) {
        Map<String, Unit> all = Stream.concat(
                        BuiltIn.UNITS.all().stream(), Province.of(5, units, period).units().stream())
                .collect(Collectors.toMap(Unit::id, Function.identity(), (own, same) -> own, LinkedHashMap::new));
        return new Duties(
                BuiltIn.REGIMES,
                new UnitRegistry(all.values().stream().toList()),
                BuiltIn.DUTIES.calendar(),
                Concessions.NONE);
    }

    static void fill(Path folder, Dossier dossier) throws SQLException {
        DataSource database = open(folder);
        Flyway.configure().dataSource(database).load().migrate();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long id = 0;
            for (Returns returns : Stream.of(
                            Stream.of(dossier.now()), dossier.last().stream(), dossier.within().stream())
                    .flatMap(each -> each)
                    .collect(Collectors.toMap(
                            Returns::period, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                    .values()) {
                for (UnitReturn each : returns.units()) {
                    Optional<Entry> answer = each.standing().answer();
                    if (answer.isPresent() && each.content().isPresent()) {
                        enter(
                                connection,
                                ++id,
                                returns,
                                answer.get(),
                                each.content().get());
                    }
                }
                connection.commit();
            }
        }
    }

    private static void enter(Connection connection, long id, Returns returns, Entry answer, UnitReturn.Content content)
            throws SQLException {
        Object at = Timestamps.of(answer.countedAt().orElseThrow());
        String obligation = returns.obligation().code().name();
        String period = returns.period().toString();
        insert(
                connection,
                "insert into submission (id, case_number, delivery_key, channel, account, verified, automatic, sent_at,"
                        + " received_at, registered_at, state, attempts, next_try_at)"
                        + " values (?, ?, ?, 'SFTP', ?, true, false, ?, ?, ?, 'ANSWERED', 0, ?)",
                id,
                answer.caseNumber(),
                answer.caseNumber(),
                answer.unitId(),
                at,
                at,
                at,
                at);
        insert(
                connection,
                "insert into assessment (submission_id, assessed_at, verdict, unit_id, obligation, period, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                at,
                answer.verdict().name(),
                answer.unitId(),
                obligation,
                period,
                body(content));
        insert(
                connection,
                "insert into answer (submission_id, unit_id, obligation, period, version, verdict, nil, on_time, days_late,"
                        + " counted_at, report) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                answer.unitId(),
                obligation,
                period,
                answer.version(),
                answer.verdict().name(),
                answer.nil(),
                answer.daysLate() == 0,
                answer.daysLate(),
                at,
                StandingReport.write(content.report()));
    }

    /** As much as an assessment says. */
    private static String body(UnitReturn.Content content) {
        AdministrativeDocument paper = content.paper();
        ObjectNode body = JSON.createObjectNode();
        ObjectNode document = body.putObject("document");
        document.put("issuer", paper.issuer()).put("number", paper.number().number());
        document.put("notation", paper.number().notation()).put("subject", paper.subject());
        document.put("date", paper.date().orElseThrow().toString()).put("type", "BAO_CAO");
        ArrayNode sections = body.putArray("sections");
        for (Section section : content.report().sections()) {
            sections.addObject().put("code", section.code()).put("text", section.text());
        }
        ArrayNode indicators = body.putArray("indicators");
        for (Figure figure : content.report().figures()) {
            indicators
                    .addObject()
                    .put("code", figure.code())
                    .put("value", figure.text())
                    .put("state", figure.state().name())
                    .put("unit", figure.unit())
                    .put("file", figure.at().file())
                    .put("place", figure.at().toString());
        }
        String file = content.report().sections().get(0).at().file();
        body.putArray("parts").addObject().put("path", file);
        return body.toString();
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
