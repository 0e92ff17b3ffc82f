package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.jspecify.annotations.Nullable;

/** The revocation lists of an MSP. A revocation counts from the moment the list is in the configuration. */
record Revocations(List<X509CRL> lists) {

    static Revocations of(List<ByteString> lists) {
        return new Revocations(lists.stream().map(Revocations::list).toList());
    }

    /** Refuses a certificate that its issuer has revoked. */
    void requireNotRevoked(List<X509Certificate> chain) {
        ByteString issuer = Authorities.subjectKeyIdentifier(chain.get(1));
        for (X509CRL list : lists) {
            if (authority(list).equals(issuer)
                    && list.getRevokedCertificate(chain.get(0).getSerialNumber()) != null
                    && isSigned(list, chain.get(1))) {
                throw new InvalidIdentityException("The certificate has been revoked");
            }
        }
    }

    private static X509CRL list(ByteString bytes) {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der(bytes)));
        } catch (CRLException | CertificateException e) {
            throw new InvalidIdentityException("A revocation list can't be read: " + e.getMessage());
        }
    }

    private static byte[] der(ByteString bytes) {
        return bytes.startsWith(ByteString.copyFromUtf8("-----BEGIN")) ? Pem.decode(bytes) : bytes.toByteArray();
    }

    private static ByteString authority(X509CRL list) {
        byte[] value = list.getExtensionValue(Extension.authorityKeyIdentifier.getId());
        byte @Nullable [] identifier = value == null
                ? null
                : AuthorityKeyIdentifier.getInstance(
                                ASN1OctetString.getInstance(value).getOctets())
                        .getKeyIdentifierOctets();
        if (identifier == null) {
            throw new InvalidIdentityException("A revocation list doesn't name its authority's key");
        }
        return ByteString.copyFrom(identifier);
    }

    private static boolean isSigned(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
