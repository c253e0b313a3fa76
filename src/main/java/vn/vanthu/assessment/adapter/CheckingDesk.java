package vn.vanthu.assessment.adapter;

import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.Finding;
import vn.vanthu.document.Place;
import vn.vanthu.intake.DraftDesk;
import vn.vanthu.intake.StatusDesk.Remark;
import vn.vanthu.intake.Submission;
import vn.vanthu.registration.RegisteredSubmission;

/** Judges drafts as the desk judges what is registered, in the words that replies carry. */
public final class CheckingDesk implements DraftDesk {

    private final Desk desk;

    public CheckingDesk(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Checked check(Submission draft) {
        Assessment assessment = desk.check(
                RegisteredSubmission.unregistered(draft, draft.stamps().received()));
        return new Checked(
                assessment.verdict().name(),
                assessment.findings().stream().map(CheckingDesk::remark).toList());
    }

    private static Remark remark(Finding finding) {
        return new Remark(
                finding.code().name(),
                finding.severity().name(),
                finding.message(),
                finding.at().map(Place::toString).orElse(""),
                finding.basis());
    }
}
