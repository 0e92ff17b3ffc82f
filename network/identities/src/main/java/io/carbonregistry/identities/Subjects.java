package io.carbonregistry.identities;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The subject names of certificates. */
final class Subjects {
    private Subjects() {}

    static X500Name authority(String organisation, String commonName) {
        return new X500NameBuilder()
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    static X500Name member(String organisation, NodeOu ou, String commonName) {
        return new X500NameBuilder()
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.OU, ou.unit())
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    static X500Name of(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    static String commonName(X509Certificate certificate) {
        return values(certificate, BCStyle.CN).stream()
                .findFirst()
                .orElseThrow(() -> new IdentityException("The certificate's subject has no common name: "
                        + certificate.getSubjectX500Principal().getName()));
    }

    static List<String> organisationalUnits(X509Certificate certificate) {
        return values(certificate, BCStyle.OU);
    }

    private static List<String> values(X509Certificate certificate, ASN1ObjectIdentifier type) {
        return Stream.of(of(certificate).getRDNs())
                .map(RDN::getTypesAndValues)
                .flatMap(Stream::of)
                .filter(part -> part.getType().equals(type))
                .map(AttributeTypeAndValue::getValue)
                .map(IETFUtils::valueToString)
                .toList();
    }
}
