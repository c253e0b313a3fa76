package vn.vanthu.intake.adapter.mail;

import vn.vanthu.intake.Submission;

/**
 * A mail as the route carries it.
 *
 * @param draft true when its subject asks for a check only
 */
public record IncomingMail(Submission submission, boolean draft) {}
