package vn.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTrustTest {

    private static final String FROM = "vanthu@lak.daklak.example";
    private static final MailTrust TRUST = new MailTrust(Optional.of("mx.snv.example"), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.snv.example; dmarc=pass header.from=lak.daklak.example",
                "MX.snv.example 1; spf=fail smtp.mailfrom=x; DMARC=Pass (p=none; dis=none) header.from=LAK.daklak.example",
                "mx.snv.example (our server);\r\n dkim=pass header.d=lak;\r\n\tdmarc = pass",
                "\"mx.snv.example\"; dmarc=pass reason=\"a;b=c\" header.from=lak.daklak.example"
            })
    void aMailThatOurServerFoundAuthenticIsVerified(String header) {
        assertThat(TRUST.vouchesFor(FROM, Optional.of(header))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "evil.example; dmarc=pass header.from=lak.daklak.example",
                "mx.snv.example.evil; dmarc=pass",
                "mx.snv.example; dmarc=fail header.from=lak.daklak.example",
                "mx.snv.example; dmarc=pass header.from=evil.example",
                "mx.snv.example; spf=pass; dkim=pass header.d=lak.daklak.example",
                "mx.snv.example; none",
                "mx.snv.example; spf=fail (dmarc=pass)",
                "mx.snv.example; spf=fail reason=\"; dmarc=pass\"",
                "mx.snv.example; spf=fail (a (nested; dmarc=pass) comment)",
                "dmarc=pass; mx.snv.example",
                "mx.snv.example; xdmarc=pass",
                "mx.snv.example; dmarc=passed"
            })
    void anythingElseIsNot(String header) {
        assertThat(TRUST.vouchesFor(FROM, Optional.of(header))).isFalse();
    }

    @Test
    void aMailThatOurServerSaysNothingOfIsNotVerified() {
        assertThat(TRUST.vouchesFor(FROM, Optional.empty())).isFalse();
    }

    @Test
    void withoutAServerTheSettingDecides() {
        Optional<String> forged = Optional.of("mx.snv.example; dmarc=pass");

        assertThat(new MailTrust(Optional.empty(), true).vouchesFor(FROM, Optional.empty()))
                .isTrue();
        assertThat(new MailTrust(Optional.empty(), false).vouchesFor(FROM, forged))
                .isFalse();
    }
}
