package io.carbonregistry.identities;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** The names and addresses that a server's certificate holds for (RFC 5280, 4.2.1.6). */
final class Hosts {
    private Hosts() {}

    static GeneralNames names(Collection<String> hosts) {
        return new GeneralNames(hosts.stream().map(Hosts::name).toArray(GeneralName[]::new));
    }

    /** Sorted; empty when the certificate is not a server's. */
    static SortedSet<String> of(X509Certificate certificate) {
        try {
            return Optional.ofNullable(certificate.getSubjectAlternativeNames()).stream()
                    .flatMap(Collection::stream)
                    .map(name -> String.valueOf(name.get(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (CertificateParsingException e) {
            throw new IdentityException("The certificate's names can't be read", e);
        }
    }

    private static GeneralName name(String host) {
        boolean address = host.indexOf(':') >= 0 || host.matches("[0-9.]+");
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host);
    }
}
