package vn.vanthu.correspondence.adapter.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.correspondence.SealingFailure;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.PaperSignature.State;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.testing.TestKeys;

/** A letter with a time stamp, given by an authority of the test's own. */
class StampAuthorityTest {

    private static final TestKeys AUTHORITY = TestKeys.authority();
    private static final TestKeys CLOCK = AUTHORITY.clock();
    private static final TestKeys SIGNER = AUTHORITY.signer("Sở Mẫu", "UBND TỈNH MẪU");

    @TempDir
    Path folder;

    private HttpServer server;
    private volatile boolean answers = true;
    private final LastSealing last = new LastSealing();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = answers ? stamp(exchange.getRequestBody().readAllBytes()) : new byte[0];
            exchange.sendResponseHeaders(answers ? 200 : 503, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static byte[] stamp(byte[] request) {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withECDSA", CLOCK.key(), CLOCK.certificate()),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(CLOCK.certificate())));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(request), BigInteger.ONE, Date.from(SealedPapers.AT.plusSeconds(3)))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] signed(boolean required) {
        Path key = SIGNER.store(folder.resolve("key.p12"));
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        Sealer sealer = SealedPapers.sealer(
                SealedPapers.settings(Map.of("keystore", key), TestKeys.PASSWORD, address, required), folder, last);
        return sealer.seal(SealedPapers.letter(), SealedPapers.ON_LETTER, SealedPapers.AT);
    }

    private List<PaperSignature> verified(byte[] pdf) {
        return SignatureVerifier.trusting(folder.resolve("trust")).verify(pdf);
    }

    @Test
    void theTimeOfAnAuthorityThatIsBelievedIsToldBesideTheSignersOwn() {
        AUTHORITY.publish(folder.resolve("trust/ca.cer"));

        assertThat(verified(signed(true))).singleElement().satisfies(signature -> {
            assertThat(signature.state()).isEqualTo(State.VALID);
            assertThat(signature.stamped()).contains(SealedPapers.AT.plusSeconds(3));
        });
    }

    @Test
    void theTimeOfAnAuthorityUnknownHereIsNot() {
        assertThat(verified(signed(true))).singleElement().satisfies(signature -> assertThat(signature.stamped())
                .isEmpty());
    }

    @Test
    void aLetterWaitsForAnAuthorityThatDoesNotAnswerOrGoesOutWithoutAsTheSettingSays() {
        answers = false;

        assertThatThrownBy(() -> signed(true))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining("time-stamping authority");
        assertThat(verified(signed(false))).singleElement().satisfies(signature -> assertThat(signature.state())
                .isEqualTo(State.UNTRUSTED));
    }

    @Test
    void anAuthorityThatDoesNotAnswerIsRememberedUntilALetterHasItsStamp() {
        answers = false;
        assertThatThrownBy(() -> signed(true)).isInstanceOf(SealingFailure.class);
        assertThat(last.trouble()).hasValueSatisfying(why -> assertThat(why).contains("time-stamping authority"));

        signed(false);
        assertThat(last.trouble()).isPresent();

        answers = true;
        signed(true);
        assertThat(last.trouble()).isEmpty();
    }
}
