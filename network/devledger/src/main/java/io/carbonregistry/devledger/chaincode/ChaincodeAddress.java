package io.carbonregistry.devledger.chaincode;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a chaincode's server listens.
 *
 * @param rootCertificates PEM file of whoever issued the server's certificate; none means no TLS
 */
public record ChaincodeAddress(String host, int port, Optional<Path> rootCertificates) {

    /** A server without TLS on this machine. */
    public static ChaincodeAddress plain(int port) {
        return new ChaincodeAddress("127.0.0.1", port, Optional.empty());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
