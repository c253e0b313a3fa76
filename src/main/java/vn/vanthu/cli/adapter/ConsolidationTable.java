package vn.vanthu.cli.adapter;

import java.util.List;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.Awaited;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.ledger.Standing;

/** What a consolidated report rests on, as a terminal shows it: units counted, lacking, open questions. */
final class ConsolidationTable {

    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_NAMES = 10;

    private ConsolidationTable() {}

    /** Units whose return is in the report. */
    static int counted(ConsolidatedReport report) {
        return Math.toIntExact(report.dossier().now().units().stream()
                .filter(unit -> unit.content().isPresent())
                .count());
    }

    /** Units whose answer a clerk let count, and of which nothing could be read. */
    static List<Standing> unread(ConsolidatedReport report) {
        return report.dossier().now().units().stream()
                .filter(unit -> unit.content().isEmpty())
                .map(UnitReturn::standing)
                .filter(standing -> standing.answered() && !Awaited.lacking(standing))
                .toList();
    }

    /** @param questions all that are open, of whatever kind the report is */
    static String text(ConsolidatedReport report, List<Standing> lacking, List<OpenQuestion> questions) {
        Returns now = report.dossier().now();
        StringBuilder text = new StringBuilder(Wording.of(
                "consolidate.heading",
                now.obligation().words(now.period()),
                VietnamTime.words(report.dossier().asOf())));
        line(
                text,
                "consolidate.counted",
                counted(report),
                Integer.toString(now.units().size()));
        line(
                text,
                lacking.isEmpty() ? "consolidate.lacking.none" : "consolidate.lacking",
                lacking.size(),
                names(lacking));
        List<Standing> unread = unread(report);
        if (!unread.isEmpty()) {
            line(text, "consolidate.unread", unread.size(), names(unread));
        }
        line(text, "consolidate.questions", questions.size());
        questions.stream().limit(MOST_QUESTIONS).forEach(one -> text.append("\n    ")
                .append(Wording.of(
                        "consolidate.question", one.code(), one.unit().name(), one.found(), one.used())));
        if (questions.size() > MOST_QUESTIONS) {
            text.append("\n    ")
                    .append(Wording.of("consolidate.questions.more", "" + (questions.size() - MOST_QUESTIONS)));
        }
        return text.toString();
    }

    private static String names(List<Standing> lacking) {
        String names = lacking.stream()
                .limit(MOST_NAMES)
                .map(one -> one.duty().unit().name())
                .collect(Collectors.joining(", "));
        return lacking.size() > MOST_NAMES ? names + ", …" : names;
    }

    private static void line(StringBuilder text, String key, int number, String... more) {
        String[] values = new String[more.length + 1];
        values[0] = Integer.toString(number);
        System.arraycopy(more, 0, values, 1, more.length);
        text.append("\n  ").append(Wording.of(key, values));
    }
}
