package vn.vanthu.intake.adapter.mail;

import jakarta.mail.Message;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailBinding;
import org.apache.camel.component.mail.MailMessage;

/**
 * Hands the mail itself to the route and turns none of its headers into Camel's: some of those would steer the mail
 * component ({@code delete}, {@code copyTo}), and reading others fails on a malformed mail before the door sees it.
 */
final class OpaqueMailBinding extends MailBinding {

    @Override
    public Object extractBodyFromMail(Exchange exchange, MailMessage mail) {
        return mail.getMessage();
    }

    @Override
    protected Map<String, Object> extractHeadersFromMail(Message mail, Exchange exchange) {
        return Map.of();
    }
}
