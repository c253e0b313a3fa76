package vn.vanthu.registration;

import java.time.Instant;

/**
 * What a door gets for a submission that is safely stored; only now may it acknowledge.
 *
 * @param caseNumber số hồ sơ, unique, such as {@code 2012-000041}
 * @param known true when this very delivery was registered before
 */
public record Receipt(String caseNumber, Instant registeredAt, boolean known) {}
