package vn.vanthu.dispatch.adapter.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.DraftEffect;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.UnitRegistry;

/** The case that a draft answers: it is answered when the letter is, and so is whoever sent the same once more meanwhile. */
public class CaseDrafts implements DraftEffect {

    private final JdbcClient jdbc;
    private final LetterRegister letters;
    private final UnitRegistry units;
    private final UnaryOperator<LocalDate> lastDay;

    /** @param lastDay the last day to answer a letter of the given day */
    public CaseDrafts(JdbcClient jdbc, LetterRegister letters, UnitRegistry units, UnaryOperator<LocalDate> lastDay) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.units = units;
        this.lastDay = lastDay;
    }

    /** A newer paper for the same duty: the clerk may send the letter all the same. */
    @Override
    public Optional<Overtaken> overtaken(KeptDraft draft, Instant now) {
        return answered(draft).isEmpty()
                ? Optional.empty()
                : jdbc.sql(
                                """
                select s.case_number from answer a join answer b on b.unit_id = a.unit_id and b.obligation = a.obligation
                    and b.period = a.period and b.version > a.version join submission s on s.id = b.submission_id
                where a.submission_id = :id order by b.version desc limit 1""")
                        .param("id", answered(draft).getAsLong())
                        .query(String.class)
                        .optional()
                        .map(newer -> new Overtaken(Wording.of("draft.overtaken.version", newer), false, false));
    }

    @Override
    public void issued(KeptDraft draft, String letterId, String by, Instant now) {
        if (answered(draft).isEmpty()) {
            return;
        }
        long id = answered(draft).getAsLong();
        LocalDate day = now.atZone(VietnamTime.ZONE).toLocalDate();
        jdbc.sql("update submission set state = :next where id = :id and state = 'DRAFTED'")
                .param("next", draft.next().orElseThrow().name())
                .param("id", id)
                .update();
        if (draft.draft().kind() == LetterKind.FORWARDING) {
            hold(id);
            return;
        }
        jdbc.sql("update answer set answer_by = :day where submission_id = :id and answer_by is not null")
                .param("day", lastDay.apply(day))
                .param("id", id)
                .update();
        repeat(id, now);
    }

    /** To be called after the case itself has left the state in which others wait for its letter. */
    private void repeat(long original, Instant now) {
        record Again(long id, String unit, boolean decided) {}
        jdbc.sql(
                        """
                select s.id, a.unit_id, a.verdict from submission s join assessment a on a.submission_id = s.id
                where a.duplicate_of = :original and s.state = 'DRAFTED' order by s.id""")
                .param("original", original)
                .query((row, n) -> new Again(
                        row.getLong("id"),
                        row.getString("unit_id"),
                        !row.getString("verdict").equals("NEEDS_PERSON")))
                .list()
                .forEach(one -> {
                    letters.repeat(original, one.id(), units.byId(one.unit()).orElseThrow(), now);
                    jdbc.sql("update submission set state = :state where id = :id")
                            .param("state", one.decided() ? "ANSWERED" : "HELD")
                            .param("id", one.id())
                            .update();
                });
    }

    /** A person must say what becomes of the case, and of those that repeat it. */
    @Override
    public void dropped(KeptDraft draft, Instant now) {
        answered(draft).ifPresent(this::hold);
    }

    /** The case, if it is drafted still, and those that repeat it. */
    private void hold(long id) {
        jdbc.sql(
                        """
                update submission set state = 'HELD' where state = 'DRAFTED'
                    and (id = :id or id in (select submission_id from assessment where duplicate_of = :id))""")
                .param("id", id)
                .update();
    }

    private static OptionalLong answered(KeptDraft draft) {
        return draft.next().isPresent() ? draft.submission() : OptionalLong.empty();
    }
}
