package vn.vanthu.registration;

import vn.vanthu.intake.Submission;

/** Vào sổ: stores a submission durably. When this returns, the bytes and the row survive a power cut. */
public interface Registrar {

    Receipt register(Submission submission);
}
