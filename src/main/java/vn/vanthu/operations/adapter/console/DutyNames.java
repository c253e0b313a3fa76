package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** Duties that a register row names, as JSON, with the names that the data files give them now. */
final class DutyNames {

    private final Duties duties;
    private final ObjectMapper json;

    DutyNames(Duties duties, ObjectMapper json) {
        this.duties = duties;
        this.json = json;
    }

    /** Of the columns {@code unit_id}, {@code obligation} and {@code period}. */
    ObjectNode of(ResultSet row) throws SQLException {
        String unit = row.getString("unit_id");
        String code = row.getString("obligation");
        ReportingPeriod period = ReportingPeriod.parse(row.getString("period"));
        return json.createObjectNode()
                .put("unit", unit)
                .put("unitName", unit(unit))
                .put("obligation", code)
                .put("obligationName", obligation(code, period))
                .put("period", period.toString())
                .put("periodName", period.vietnameseName());
    }

    /** The id itself for a unit that the data files do not have any more. */
    String unit(String id) {
        return duties.units().byId(id).map(Unit::name).orElse(id);
    }

    private String obligation(String code, ReportingPeriod period) {
        return duties.regimes()
                .obligation(ObligationCode.valueOf(code), period)
                .map(Obligation::name)
                .orElse(code);
    }
}
