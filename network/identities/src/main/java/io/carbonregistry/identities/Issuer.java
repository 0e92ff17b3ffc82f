package io.carbonregistry.identities;

import java.util.List;

/** Who makes an organisation's certificates: its own authorities, or a server to which their keys were given. */
public interface Issuer {

    /** A new key with a certificate that says who somebody is. */
    Credential enrol(Enrolment enrolment);

    /**
     * A new key with a certificate for TLS, as server and as client.
     *
     * @param hosts names and addresses under which the server is reached
     */
    Credential certifyServer(String name, List<String> hosts);
}
