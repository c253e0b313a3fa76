package vn.vanthu.registration;

import java.time.Instant;
import vn.vanthu.intake.Submission;

/**
 * Văn bản đến: a submission that has its place in the register.
 *
 * @param id the register row
 * @param registeredAt ngày đến: when it was entered, on the service's clock
 */
public record RegisteredSubmission(long id, String caseNumber, Instant registeredAt, Submission submission) {}
