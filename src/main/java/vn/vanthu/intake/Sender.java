package vn.vanthu.intake;

/**
 * Nơi gửi, as the door knows it and never as the paper says: the mail address of the From header, or the unit id that
 * logged in by SFTP or SOAP.
 *
 * @param account mail address in lower case, or unit id
 * @param verified true when the door vouches for the account: a login, or a mail that passed the configured check
 */
public record Sender(String account, boolean verified) {}
