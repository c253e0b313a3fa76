package vn.vanthu.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * The times of a submission, all on the service's clock.
 *
 * @param claimed what the sender's own Date header or timestamp says; shown, never decisive
 * @param sent thời điểm gửi: mail, the receiving server's time; SFTP, the later of the file's time and the last poll that
 *     did not see it; SOAP, the call's arrival
 * @param received thời điểm nhận: when the door took it in
 */
public record Stamps(Optional<Instant> claimed, Instant sent, Instant received) {}
