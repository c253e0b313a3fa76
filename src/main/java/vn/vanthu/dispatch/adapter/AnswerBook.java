package vn.vanthu.dispatch.adapter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.assessment.Answer;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Examined;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.extraction.adapter.StandingReport;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ theo dõi: which duties a submission answered, one row for each duty of each unit. */
public class AnswerBook {

    private final JdbcClient jdbc;

    public AnswerBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters what an assessment says to duties of known units and periods; a repetition enters nothing.
     *
     * @param answerBy the last day for a supplement, where one is asked for
     * @throws org.springframework.dao.DuplicateKeyException when another submission became the same version meanwhile; the
     *     assessment must be made again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(long submission, Assessment assessment, LocalDate answerBy) {
        for (Answer answer : assessment.answers()) {
            Examined examined = answer.examined();
            Optional<ReportingPeriod> period = examined.duty().flatMap(AnsweredDuty::period);
            if (period.isPresent() && examined.duplicateOf().isEmpty()) {
                examined.obligors().forEach(unit -> insert(submission, unit, period.get(), answer, answerBy));
            }
        }
        hold(submission, assessment);
    }

    /** What waits for a person is kept as it was read, whoever turns out to have sent it. */
    private void hold(long submission, Assessment assessment) {
        Map<DutyKey, Examined> held = new LinkedHashMap<>();
        assessment.answers().stream()
                .filter(answer -> answer.verdict() == Verdict.NEEDS_PERSON)
                .map(Answer::examined)
                .filter(examined -> examined.report().isPresent())
                .forEach(examined -> key(examined).ifPresent(duty -> held.putIfAbsent(duty, examined)));
        held.forEach((duty, examined) -> jdbc.sql(
                        """
                insert into held_paper (submission_id, obligation, period, nil, report)
                values (:submission, :obligation, :period, :nil, :report)""")
                .param("submission", submission)
                .param("obligation", duty.obligation().name())
                .param("period", duty.period().toString())
                .param("nil", examined.nil())
                .param("report", StandingReport.write(examined.report().orElseThrow()))
                .update());
    }

    private static Optional<DutyKey> key(Examined examined) {
        return examined.duty().flatMap(duty -> duty.period()
                .map(period -> new DutyKey(duty.obligation().code(), period)));
    }

    private void insert(long submission, Unit unit, ReportingPeriod period, Answer answer, LocalDate answerBy) {
        Examined examined = answer.examined();
        Optional<Timeliness> time = examined.timeliness();
        boolean version = answer.verdict() == Verdict.ACCEPTED || answer.verdict() == Verdict.SUPPLEMENT;
        jdbc.sql(
                        """
                insert into answer (submission_id, unit_id, obligation, period, version, verdict, nil, on_time, days_late,
                    counted_at, answer_by, report)
                values (:submission, :unit, :obligation, :period, :version, :verdict, :nil, :onTime, :daysLate, :countedAt,
                    :answerBy, :report)""")
                .param("submission", submission)
                .param("unit", unit.id())
                .param(
                        "obligation",
                        examined.duty().orElseThrow().obligation().code().name())
                .param("period", period.toString())
                .param("version", version ? examined.version() : null)
                .param("verdict", answer.verdict().name())
                .param("nil", examined.nil())
                .param("onTime", time.map(Timeliness::onTime).orElse(null))
                .param("daysLate", time.map(Timeliness::daysLate).orElse(null))
                .param("countedAt", time.map(Timeliness::at).map(Timestamps::of).orElse(null))
                .param("answerBy", answer.verdict() == Verdict.SUPPLEMENT ? answerBy : null)
                .param(
                        "report",
                        version ? examined.report().map(StandingReport::write).orElse(null) : null)
                .update();
    }
}
