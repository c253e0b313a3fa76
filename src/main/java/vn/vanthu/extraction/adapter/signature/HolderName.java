package vn.vanthu.extraction.adapter.signature;

import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import vn.vanthu.document.VietnameseText;

/** Whom a certificate is made out to, as one line each. */
final class HolderName {

    private static final int LONGEST = 200;

    private HolderName() {}

    static String person(X509Certificate certificate) {
        return part(certificate, "CN");
    }

    static String organisation(X509Certificate certificate) {
        return part(certificate, "O");
    }

    private static String part(X509Certificate certificate, String type) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                            .map(Rdn::getValue)
                            .filter(String.class::isInstance)
                            .map(value -> shortened(VietnameseText.clean((String) value)))
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
