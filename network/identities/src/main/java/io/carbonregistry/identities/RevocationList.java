package io.carbonregistry.identities;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;

/** The list of an authority's revoked certificates (RFC 5280, 5), which only grows. */
final class RevocationList {
    // A list is replaced whenever something is revoked, not on a schedule; Fabric does not look at its end.
    private static final Duration UNTIL_NEXT = Duration.ofDays(365);

    private RevocationList() {}

    static X509CRL extend(Optional<X509CRL> earlier, Credential authority, BigInteger serial, Instant now) {
        if (earlier.isPresent() && earlier.get().getRevokedCertificate(serial) != null) {
            return earlier.get();
        }
        JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(UNTIL_NEXT)));
        try {
            if (earlier.isPresent()) {
                builder.addCRL(new JcaX509CRLHolder(earlier.get()));
            }
            builder.addCRLEntry(serial, Date.from(now), CRLReason.unspecified);
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, KeyIdentifiers.ofAuthority(authority.certificate()));
            builder.addExtension(
                    Extension.cRLNumber, false, new CRLNumber(number(earlier).add(BigInteger.ONE)));
            return new JcaX509CRLConverter().getCRL(builder.build(new LowSSigner(authority.key())));
        } catch (GeneralSecurityException | IOException e) {
            throw new IdentityException("The revocation list can't be extended", e);
        }
    }

    private static BigInteger number(Optional<X509CRL> list) {
        return list.map(crl -> crl.getExtensionValue(Extension.cRLNumber.getId()))
                .map(value -> ASN1OctetString.getInstance(value).getOctets())
                .map(value -> ASN1Integer.getInstance(value).getValue())
                .orElse(BigInteger.ZERO);
    }
}
