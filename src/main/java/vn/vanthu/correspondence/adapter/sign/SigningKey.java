package vn.vanthu.correspondence.adapter.sign;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * A key with what vouches for it.
 *
 * @param chain the key's own certificate first
 * @param provider the one that the key must be used with: a key in a device never leaves it
 * @param demonstration true for the key that was made here and that nobody vouches for
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain, Optional<Provider> provider, boolean demonstration) {

    SigningKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** The name that the certificate is made out to. */
    String holder() {
        try {
            return new LdapName(certificate().getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    boolean validAt(Instant at) {
        Date time = Date.from(at);
        return !time.before(certificate().getNotBefore())
                && !time.after(certificate().getNotAfter());
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SigningKey[" + holder() + "]";
    }
}
