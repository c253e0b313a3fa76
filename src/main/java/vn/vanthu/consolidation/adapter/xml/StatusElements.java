package vn.vanthu.consolidation.adapter.xml;

import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.SubmissionStatus;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Due;

/** Tình hình gửi báo cáo. */
final class StatusElements {

    private final Elements out;

    StatusElements(Elements out) {
        this.out = out;
    }

    void write(SubmissionStatus status) throws XMLStreamException {
        out.open("status");
        for (SubmissionStatus.Group group : status.groups()) {
            out.open("group").with("code", group.code()).with("name", group.name());
            rates("rates", group.rates());
            if (group.last().isPresent()) {
                rates("last", group.last().get());
            }
            for (Standing standing : group.standings()) {
                standing(standing);
            }
            out.close();
        }
        rates("all", status.all());
        if (status.last().isPresent()) {
            rates("last", status.last().get());
        }
        for (SubmissionStatus.PeriodRates each : status.trend()) {
            out.open("trend").with("period", each.period());
            rates("rates", each.rates());
            out.close();
        }
        out.close();
    }

    private void standing(Standing standing) throws XMLStreamException {
        out.open("standing").with("unit", standing.duty().unit().id()).with("state", standing.state());
        out.with("daysLate", standing.daysLate());
        if (standing.duty().due() instanceof Due.Known known) {
            out.with("due", VietnamTime.iso(known.bound()));
        }
        if (standing.duty().concession().isPresent()) {
            Concession.Grant grant = standing.duty().concession().get().grant();
            out.with("grant", grant.number()).with("grantDate", grant.date());
        }
        if (standing.duty().substitute().isPresent()) {
            out.with("substitute", standing.duty().substitute().get());
        }
        if (standing.answer().isPresent()) {
            Entry answer = standing.answer().get();
            out.with("submission", answer.caseNumber()).with("version", answer.version());
            out.with("verdict", answer.verdict());
            if (answer.countedAt().isPresent()) {
                out.with("received", VietnamTime.iso(answer.countedAt().get()));
            }
        }
        out.close();
    }

    private void rates(String name, Rates rates) throws XMLStreamException {
        out.open(name).with("owed", rates.owed()).with("received", rates.received());
        out.with("onTime", rates.onTime()).with("late", rates.late());
        out.with("supplement", rates.supplement()).with("nil", rates.nil());
        out.with("missing", rates.missing()).with("exempt", rates.exempt());
        out.with("extended", rates.extended()).with("completeRate", rates.completeRate());
        out.with("onTimeRate", rates.onTimeRate()).close();
    }
}
