package vn.vanthu.dispatch;

import vn.vanthu.assessment.Assessment;

/** Where an assessment becomes an answer: decision, letter, register number and outbox in one commit. */
public interface AnswerDesk {

    /** Does nothing for a submission that was answered in the meantime. */
    void answer(Assessment assessment);
}
