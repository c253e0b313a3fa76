package vn.vanthu.assessment;

/**
 * A submission that was decided before and that this one may repeat or replace.
 *
 * @param id its register row
 * @param fingerprint of what its papers said, see {@link Fingerprint}; empty when nothing could be read
 */
public record Prior(long id, String caseNumber, String fingerprint) {}
