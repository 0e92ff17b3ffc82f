package io.carbonregistry.identities;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/** A certificate being put together: what all have in common, then the extensions of its kind, then the signature. */
final class CertificateDraft {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 128;

    private static final Set<ASN1ObjectIdentifier> OF_ITS_OWN =
            Set.of(Extension.subjectKeyIdentifier, Extension.authorityKeyIdentifier, Extension.subjectAlternativeName);

    private final JcaX509v3CertificateBuilder builder;

    CertificateDraft(
            X500Name issuer, AuthorityKeyIdentifier issuerKey, X500Name subject, PublicKey key, Validity validity) {
        builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, RANDOM),
                Date.from(validity.notBefore()),
                Date.from(validity.notAfter()),
                subject,
                key);
        with(Extension.subjectKeyIdentifier, false, KeyIdentifiers.ofKey(key));
        with(Extension.authorityKeyIdentifier, false, issuerKey);
    }

    CertificateDraft authority() {
        with(Extension.basicConstraints, true, new BasicConstraints(true));
        return with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    CertificateDraft member() {
        with(Extension.basicConstraints, true, new BasicConstraints(false));
        return with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    }

    CertificateDraft with(ASN1ObjectIdentifier extension, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(extension, critical, value);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("An extension has no encoding", e);
        }
    }

    CertificateDraft with(ASN1ObjectIdentifier extension, byte[] value) {
        try {
            builder.addExtension(extension, false, value);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("An extension has no encoding", e);
        }
    }

    /** Takes over what another certificate says of its holder; not the hosts, nor the names of keys. */
    CertificateDraft like(X509Certificate other) {
        for (String id : other.getCriticalExtensionOIDs()) {
            copy(other, id, true);
        }
        for (String id : other.getNonCriticalExtensionOIDs()) {
            copy(other, id, false);
        }
        return this;
    }

    private void copy(X509Certificate other, String id, boolean critical) {
        try {
            ASN1ObjectIdentifier extension = new ASN1ObjectIdentifier(id);
            if (!OF_ITS_OWN.contains(extension)) {
                builder.copyAndAddExtension(extension, critical, other);
            }
        } catch (CertificateEncodingException e) {
            throw new IdentityException("A certificate can't be read", e);
        }
    }

    X509Certificate signedWith(ECPrivateKey key) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(new LowSSigner(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate just made can't be read", e);
        }
    }
}
