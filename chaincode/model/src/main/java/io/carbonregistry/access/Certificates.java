package io.carbonregistry.access;

import io.carbonregistry.Proposal;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Role;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.SortedMap;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Reads a signer off a certificate. The peer has verified the certificate; this only reads what it says. */
public final class Certificates {

    private Certificates() {}

    /** The caller, or a refusal that names the attribute that is missing. */
    public static Caller caller(Proposal proposal) {
        X509Certificate certificate = certificate(proposal.certificate());
        SortedMap<String, String> attributes = Attributes.of(certificate);
        Person person = new Person(proposal.msp(), commonName(certificate));
        Role role = Role.granted(attributes.getOrDefault("role", ""), proposal.msp())
                .orElseThrow(() -> RefusedException.because(Reason.ATTRIBUTE_MISSING, "role", person));
        Optional<Actor> office =
                Optional.ofNullable(attributes.get("office")).map(Actor::new).filter(Actor::isOffice);
        return new Caller(person, role, Digest.of(certificate.getPublicKey().getEncoded()), office);
    }

    private static X509Certificate certificate(byte[] encoded) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw RefusedException.because(Reason.MALFORMED, "certificate", "X.509", "something else");
        }
    }

    private static String commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            throw RefusedException.because(Reason.MALFORMED, "subject", "RFC 2253", "something else");
        }
    }
}
