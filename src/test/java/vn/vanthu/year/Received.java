package vn.vanthu.year;

import java.util.Set;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.reminder.Step;

/**
 * A letter in a unit's mailbox.
 *
 * @param about the duties it is about; for letters of the ladder each with its step: "REPORT_QUARTER 2012Q1 OVERDUE"
 */
record Received(Outgoing mail, LetterKind kind, Set<String> about) {

    boolean says(YearDuty duty, Step step) {
        return about.contains(duty.key() + " " + step);
    }

    boolean requests(YearDuty duty) {
        return kind == LetterKind.SUPPLEMENT_REQUEST && about.contains(duty.key());
    }
}
