package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.consolidation.SubmissionStatus.Group;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.StandingWords;
import vn.vanthu.ledger.State;

/** Phụ lục tình hình gửi báo cáo: rates by group, bars and trend with their figures, and how it stands with each unit. */
final class StatusFields {

    /** Of more units than these only those are listed that did not simply report on time. */
    private static final int MOST_LISTED = 400;

    private final SubmissionStatus status;
    private final boolean all;

    private StatusFields(SubmissionStatus status) {
        this.status = status;
        this.all = status.groups().stream()
                        .mapToInt(group -> group.standings().size())
                        .sum()
                <= MOST_LISTED;
    }

    static Map<String, Object> of(SubmissionStatus status) {
        return new StatusFields(status).fields();
    }

    private Map<String, Object> fields() {
        List<Map<String, Object>> rates = new ArrayList<>();
        status.groups().forEach(group -> rates.add(rates(group.name(), group.rates(), group.last(), false)));
        rates.add(rates(Wording.of("pages.status.all"), status.all(), status.last(), true));
        List<Map<String, Object>> bars = new ArrayList<>();
        status.groups().forEach(group -> bars.add(Bars.of(group.name(), group.rates())));
        if (bars.size() > 1) {
            bars.add(Bars.of(Wording.of("pages.status.all"), status.all()));
        }
        return Map.of(
                "rates",
                rates,
                "bars",
                bars,
                "trend",
                status.trend().size() < 2
                        ? List.of()
                        : status.trend().stream()
                                .map(past -> Bars.of(past.period(), past.rates()))
                                .toList(),
                "listingTitle",
                Wording.of(all ? "pages.listing" : "pages.listing.part"),
                "groups",
                status.groups().stream()
                        .map(this::group)
                        .filter(group -> !((List<?>) group.get("rows")).isEmpty())
                        .toList(),
                "listingNote",
                all ? "" : Wording.of("pages.listing.note"));
    }

    private static Map<String, Object> rates(String name, Rates rates, Optional<Rates> last, boolean total) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", name);
        row.put("total", total);
        row.put("owed", rates.owed());
        row.put("received", rates.received());
        row.put("onTimeCount", rates.onTime());
        row.put("late", rates.late());
        row.put("supplement", rates.supplement());
        row.put("nil", rates.nil());
        row.put("missing", rates.missing());
        row.put("exempt", rates.exempt());
        row.put("extended", rates.extended());
        row.put("complete", Bars.percent(rates.completeRate()));
        row.put(
                "completeSince",
                last.map(rates::completeSince).map(Bars::signed).orElse(""));
        row.put("onTime", Bars.percent(rates.onTimeRate()));
        row.put("onTimeSince", last.map(rates::onTimeSince).map(Bars::signed).orElse(""));
        return row;
    }

    private Map<String, Object> group(Group group) {
        return Map.of(
                "title",
                group.name(),
                "rows",
                group.standings().stream()
                        .filter(standing -> all || standing.state() != State.ON_TIME)
                        .map(StatusFields::row)
                        .toList());
    }

    private static Map<String, Object> row(Standing standing) {
        return Map.of(
                "unit",
                standing.duty().unit().name(),
                "state",
                StandingWords.of(standing)
                        + standing.duty()
                                .concession()
                                .map(granted -> Wording.of("pages.granted", StandingWords.cited(granted.grant())))
                                .orElse(""),
                "received",
                standing.answer()
                        .flatMap(Entry::countedAt)
                        .map(VietnamTime::words)
                        .orElse(""),
                "case",
                standing.answer().map(Entry::caseNumber).orElse(""));
    }
}
