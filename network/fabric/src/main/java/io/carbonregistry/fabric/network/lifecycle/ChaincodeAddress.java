package io.carbonregistry.fabric.network.lifecycle;

import java.util.Optional;

/**
 * Where a chaincode that runs as a service listens for an organisation's peers.
 *
 * @param address host and port
 * @param tlsRoots the PEM of whom its certificate comes from; without, the connection is a plain one
 */
public record ChaincodeAddress(String address, Optional<String> tlsRoots) {

    /** Without TLS. */
    public static ChaincodeAddress plain(String address) {
        return new ChaincodeAddress(address, Optional.empty());
    }

    /** With TLS, by a certificate that stands for the host of the address. */
    public static ChaincodeAddress secure(String address, String tlsRoots) {
        return new ChaincodeAddress(address, Optional.of(tlsRoots));
    }
}
