package vn.vanthu.dispatch.adapter.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.DraftAnswer;
import vn.vanthu.correspondence.MarkedCopies;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Submission;
import vn.vanthu.intake.adapter.mail.IncomingMail;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.RegisteredSubmission;

/**
 * Trả lời dự thảo gửi kiểm tra: a mail that asks for a check is judged as if it were registered, and its findings go to the
 * unit's registered address. Nothing of it is kept.
 */
@Component("draftMail")
public class DraftMail {

    private static final Logger LOG = LoggerFactory.getLogger(DraftMail.class);

    private final Desk desk;
    private final UnitRegistry units;
    private final Agency agency;
    private final MarkedCopies copies;

    DraftMail(Desk desk, UnitRegistry units, Agency agency, MarkedCopies copies) {
        this.copies = copies;
        this.desk = desk;
        this.units = units;
        this.agency = agency;
    }

    /** Only a known unit's mail is answered, and never a machine's. */
    public boolean mayBeAnswered(IncomingMail mail) {
        Submission draft = mail.submission();
        String reason = draft.automatic()
                ? "a machine sent it"
                : !draft.sender().verified()
                        ? "its sender is not verified"
                        : unit(draft).isEmpty() ? "its sender is no unit" : "";
        if (!reason.isEmpty()) {
            LOG.info("a draft is not answered: {}", reason);
        }
        return reason.isEmpty();
    }

    public Outgoing assess(IncomingMail mail) {
        Submission draft = mail.submission();
        RegisteredSubmission unregistered =
                RegisteredSubmission.unregistered(draft, draft.stamps().received());
        Unit unit = unit(draft).orElseThrow();
        Assessment assessment = desk.check(unregistered);
        List<Attachment> marked =
                copies.of(assessment, agency.shortName(), draft.stamps().received());
        return outgoing(draft, unit, DraftAnswer.of(assessment, marked, unit, agency));
    }

    /** The answer when this service failed at the draft again and again. */
    public Outgoing unchecked(IncomingMail mail) {
        Submission draft = mail.submission();
        Unit unit = unit(draft).orElseThrow();
        return outgoing(draft, unit, DraftAnswer.unchecked(unit, draft.stamps().sent(), agency));
    }

    private Optional<Unit> unit(Submission draft) {
        LocalDate day = draft.stamps().sent().atZone(VietnamTime.ZONE).toLocalDate();
        return units.byEmail(draft.sender().account(), day);
    }

    /** The Message-ID belongs to the delivery, so that an answer sent once more is known as the same. */
    private Outgoing outgoing(Submission draft, Unit unit, DraftAnswer answer) {
        String key = Content.of(draft.deliveryKey().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .sha256()
                .substring(0, 32);
        String domain = agency.mail().substring(agency.mail().indexOf('@') + 1);
        return new Outgoing(
                0,
                Channel.EMAIL,
                unit.email(),
                "<draft-" + key + "@" + domain + ">",
                draft.thread(),
                answer.subject(),
                answer.text(),
                answer.files());
    }
}
