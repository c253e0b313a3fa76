package vn.vanthu.intake;

import java.util.Optional;

/**
 * Whom the mail door believes about who sent a mail.
 *
 * @param authservId the department's own mail server as it names itself in Authentication-Results; when present, only its
 *     word counts
 * @param trustFrom without such a server, whether the From header is taken at its word
 */
public record MailTrust(Optional<String> authservId, boolean trustFrom) {

    /**
     * @param topmost the first Authentication-Results header of the mail: those below it may be the sender's own
     * @param from the address of the one From header, in lower case; never empty
     */
    public boolean vouchesFor(String from, Optional<String> topmost) {
        if (authservId.isEmpty()) {
            return trustFrom;
        }
        String domain = from.substring(from.lastIndexOf('@') + 1);
        return topmost.flatMap(AuthenticationResults::parse)
                .filter(header -> header.authservId().equalsIgnoreCase(authservId.get()))
                .map(header -> header.results().stream().anyMatch(result -> passes(result, domain)))
                .orElse(false);
    }

    private static boolean passes(AuthenticationResults.Result result, String domain) {
        return result.method().equals("dmarc")
                && result.outcome().equals("pass")
                && result.properties().getOrDefault("header.from", domain).equals(domain);
    }
}
