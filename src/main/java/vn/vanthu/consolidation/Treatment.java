package vn.vanthu.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.Share.Use;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Wording;

/**
 * Quy tắc xử lý báo cáo của đơn vị: which returns enter the totals.
 *
 * <ul>
 *   <li>on time, late, corrected (the version that stands): counted as reported;
 *   <li>a supplement is awaited: counted as far as given, lacking where not;
 *   <li>nil return: a flow is 0; the stock last reported stands, one that begins anew with the year only within its year;
 *       codes and words are not asked;
 *   <li>nothing received, or nothing that could be read: lacking;
 *   <li>let count by a clerk who closed its case: counted as its papers were read, else as the version before; lacking
 *       where neither says anything;
 *   <li>held by a person: lacking until that person has decided, whatever stands in it;
 *   <li>exempt, or answered by another duty's paper: neither counted nor lacking; if it reports all the same, it is
 *       counted;
 *   <li>the department itself owes figures like any other unit.
 * </ul>
 */
public final class Treatment {

    private Treatment() {}

    /** How each return is treated, one sentence a rule, as the report states them. */
    public static List<String> sentences() {
        return List.of(
                Wording.of("consolidation.rule.counted"),
                Wording.of("consolidation.rule.late"),
                Wording.of("consolidation.rule.corrected"),
                Wording.of("consolidation.rule.supplement"),
                Wording.of("consolidation.rule.nil"),
                Wording.of("consolidation.rule.missing"),
                Wording.of("consolidation.rule.held"),
                Wording.of("consolidation.rule.exempt"),
                Wording.of("consolidation.rule.doubtful"));
    }

    /** How each kind of indicator is gathered, one sentence a kind. */
    public static List<String> gatherings() {
        return Arrays.stream(Gathering.values())
                .filter(gathering -> gathering != Gathering.NONE)
                .map(gathering -> Wording.of("consolidation.gathering." + gathering))
                .toList();
    }

    /** As a list of the units' figures says it: "Chưa gửi báo cáo". */
    public static String words(Use use) {
        return Wording.of("consolidation.use." + use);
    }

    /** What holds for every figure of a return; empty when its cells decide. */
    static Optional<Use> ofAll(UnitReturn unit) {
        if (unit.content().isEmpty()) {
            return Optional.of(
                    switch (unit.standing().state()) {
                        case EXEMPT, SUBSTITUTED -> Use.EXEMPT;
                        case HELD -> Use.HELD;
                        case ON_TIME, LATE, SUPPLEMENT, NIL -> Use.UNREAD;
                        case NOT_DUE, MISSING, EXTENDED, DUE_UNKNOWN ->
                            unit.standing().answered() ? Use.UNREAD : Use.MISSING;
                    });
        }
        boolean undecided = unit.content().get().verdict() == Verdict.NEEDS_PERSON;
        return undecided ? Optional.of(Use.HELD) : Optional.empty();
    }

    /** True for a return that says that nothing arose, and gives no figures. */
    static boolean nil(UnitReturn unit) {
        return unit.content()
                .filter(content -> content.nil() && content.report().figures().isEmpty())
                .isPresent();
    }
}
