package io.carbonregistry.chaincode;

import io.grpc.InsecureServerCredentials;
import io.grpc.ServerCredentials;
import io.grpc.TlsServerCredentials;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may connect, and how they know us: the files that the environment names, as Fabric's own samples call them. */
final class Tls {

    static final String CERTIFICATE = "CHAINCODE_TLS_CERT";
    static final String KEY = "CHAINCODE_TLS_KEY";
    static final String CLIENTS = "CHAINCODE_CLIENT_CA_CERT";

    private Tls() {}

    /**
     * The credentials that an environment names: none without a certificate. With a client authority, a peer must show a
     * certificate from it.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if only a part of what is needed is named
     */
    static ServerCredentials of(Map<String, String> environment) throws IOException {
        File certificate = file(environment, CERTIFICATE);
        File key = file(environment, KEY);
        File clients = file(environment, CLIENTS);
        if (certificate == null && key == null && clients == null) {
            return InsecureServerCredentials.create();
        }
        if (certificate == null || key == null) {
            throw new IllegalArgumentException("TLS needs both " + CERTIFICATE + " and " + KEY);
        }
        TlsServerCredentials.Builder tls = TlsServerCredentials.newBuilder().keyManager(certificate, key);
        if (clients != null) {
            tls.trustManager(clients).clientAuth(TlsServerCredentials.ClientAuth.REQUIRE);
        }
        return tls.build();
    }

    private static @Nullable File file(Map<String, String> environment, String name) {
        String path = environment.getOrDefault(name, "");
        return path.isEmpty() ? null : new File(path);
    }
}
