package io.carbonregistry.identities;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** The key identifiers of RFC 5280, 4.2.1.1 and 4.2.1.2: what Fabric's MSP finds issuers and revocation lists by. */
final class KeyIdentifiers {
    private KeyIdentifiers() {}

    /** What a new certificate's key is called: the SHA-1 of its bits. */
    static SubjectKeyIdentifier ofKey(PublicKey key) {
        try {
            return new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-1", e);
        }
    }

    /** The key of an authority: called what its own certificate calls it, which another tool may have made otherwise. */
    static AuthorityKeyIdentifier ofAuthority(X509Certificate authority) {
        byte[] stated = authority.getExtensionValue(Extension.subjectKeyIdentifier.getId());
        return ofAuthority(
                stated == null
                        ? ofKey(authority.getPublicKey())
                        : SubjectKeyIdentifier.getInstance(
                                ASN1OctetString.getInstance(stated).getOctets()));
    }

    /** The same identifier, of the one who signs. */
    static AuthorityKeyIdentifier ofAuthority(SubjectKeyIdentifier key) {
        return new AuthorityKeyIdentifier(key.getKeyIdentifier());
    }
}
