package vn.vanthu.correspondence.adapter.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.ExternalCMSService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import vn.vanthu.correspondence.SealingFailure;

/** Makes the signature itself: the CMS message of a PAdES baseline signature, level B or T. Asks no network but the authority. */
final class CmsSigner {

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final Optional<TSPSource> authority;

    /** @param authority gives each signature a time stamp */
    CmsSigner(Optional<TSPSource> authority) {
        this.authority = authority;
    }

    /**
     * @param digest SHA-256 of what is signed
     * @throws GeneralSecurityException when the key refuses
     * @throws DSSException when the authority does
     */
    byte[] sign(byte[] digest, SigningKey key, Instant at) throws GeneralSecurityException {
        if (!key.validAt(at)) {
            throw new SealingFailure("the signing certificate is not valid at " + at);
        }
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                authority.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        // Without loaders: a certificate's own addresses are not gone to.
        ExternalCMSService service = new ExternalCMSService(new CommonCertificateVerifier(true));
        authority.ifPresent(service::setTspSource);
        DSSMessageDigest message = new DSSMessageDigest(DIGEST, digest);
        byte[] attributes = service.getDataToSign(message, parameters).getBytes();
        SignatureAlgorithm algorithm = parameters.getSignatureAlgorithm();
        SignatureValue value = new SignatureValue(algorithm, raw(attributes, algorithm, key));
        return DSSUtils.toByteArray(service.signMessageDigest(message, parameters, value));
    }

    private static byte[] raw(byte[] attributes, SignatureAlgorithm algorithm, SigningKey key)
            throws GeneralSecurityException {
        try {
            Signature signature = key.provider().isPresent()
                    ? Signature.getInstance(algorithm.getJCEId(), key.provider().get())
                    : Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key.key());
            signature.update(attributes);
            return signature.sign();
        } catch (ProviderException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
