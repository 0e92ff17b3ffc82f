package io.carbonregistry.fabric.network.authorities;

import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Issuer;
import io.carbonregistry.identities.NodeOu;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A server's two authorities; at each its registrar signs in when a certificate is asked for, so that who lacks none needs no server. */
final class ServedIssuer implements Issuer {

    private final Function<String, RemoteAuthority> signIn;
    private final Map<String, RemoteAuthority> signedIn = new HashMap<>();

    ServedIssuer(Function<String, RemoteAuthority> signIn) {
        this.signIn = signIn;
    }

    @Override
    public Credential enrol(Enrolment who) {
        return at(AuthorityFolder.IDENTITIES).certify(who.id(), who.ou().unit(), who.attributes(), List.of());
    }

    @Override
    public Credential certifyServer(String name, List<String> hosts) {
        return at(AuthorityFolder.TLS).certify(name, NodeOu.PEER.unit(), Collections.emptySortedMap(), hosts);
    }

    private RemoteAuthority at(String authority) {
        return signedIn.computeIfAbsent(authority, signIn);
    }
}
