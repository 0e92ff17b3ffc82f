package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Identity;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a certificate says; of its key no more than the digest.
 *
 * @param identity what people call it
 * @param msp the MSP that vouches for it
 * @param subject the certificate's subject
 * @param issuer who issued it
 * @param serial its number, in hex
 * @param attributes what it says of its bearer
 * @param validFrom its first instant
 * @param validUntil its last instant
 * @param keyDigest SHA-256 of the SubjectPublicKeyInfo
 */
record IdentityDetails(
        String identity,
        String msp,
        String subject,
        String issuer,
        String serial,
        List<String> attributes,
        String validFrom,
        String validUntil,
        String keyDigest) {

    private static final int HEX = 16;

    static IdentityDetails of(UserName name, Identity identity) {
        X509Certificate certificate = identity.certificate();
        return new IdentityDetails(
                name.toString(),
                identity.mspId(),
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(HEX),
                identity.attributes().entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .toList(),
                certificate.getNotBefore().toInstant().toString(),
                certificate.getNotAfter().toInstant().toString(),
                identity.publicKeyDigest());
    }
}
