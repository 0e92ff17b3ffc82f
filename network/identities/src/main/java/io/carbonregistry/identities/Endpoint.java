package io.carbonregistry.identities;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Where a peer is reached, always by TLS.
 *
 * @param name the peer's name in the profile
 * @param organisation the name of the organisation that runs it
 * @param port 1 to 65535
 * @param serverName what its TLS certificate must be for
 */
public record Endpoint(
        String name, String organisation, String host, int port, String serverName, List<X509Certificate> tlsRoots) {
    private static final int LAST_PORT = 65_535;

    public Endpoint {
        tlsRoots = List.copyOf(tlsRoots);
        if (port < 1 || port > LAST_PORT) {
            throw new IdentityException("Peer " + name + " has no port between 1 and " + LAST_PORT);
        }
        if (tlsRoots.isEmpty()) {
            throw new IdentityException("Peer " + name + " has no TLS authority to be checked against");
        }
    }

    /** A node of an organisation that listens on this machine. */
    public static Endpoint local(Organisation organisation, Node node, int port) {
        List<X509Certificate> roots = organisation.trust().tlsRoots();
        return new Endpoint(node.name(), organisation.name(), "127.0.0.1", port, "localhost", roots);
    }

    static Endpoint at(
            String name, String organisation, String url, String serverName, List<X509Certificate> tlsRoots) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new IdentityException("Peer " + name + " has no usable url: " + url, e);
        }
        if (!"grpcs".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IdentityException("Peer " + name + " needs a url of the form grpcs://host:port, not " + url);
        }
        String expected = serverName.isEmpty() ? uri.getHost() : serverName;
        return new Endpoint(name, organisation, uri.getHost(), uri.getPort(), expected, tlsRoots);
    }

    /** The address as the profile writes it. */
    public String url() {
        return "grpcs://" + host + ":" + port;
    }
}
