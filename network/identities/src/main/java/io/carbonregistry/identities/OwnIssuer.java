package io.carbonregistry.identities;

import java.util.List;

/** The organisation's own authorities, whose keys are in its folder. */
record OwnIssuer(CertificateAuthority authority, CertificateAuthority tlsAuthority, Lifetimes lifetimes)
        implements Issuer {

    @Override
    public Credential enrol(Enrolment enrolment) {
        return authority.enrol(enrolment, lifetimes.ofMember());
    }

    @Override
    public Credential certifyServer(String name, List<String> hosts) {
        return tlsAuthority.certifyServer(name, hosts, lifetimes.ofMember());
    }
}
