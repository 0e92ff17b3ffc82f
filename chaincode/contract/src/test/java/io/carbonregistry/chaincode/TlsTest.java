package io.carbonregistry.chaincode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.identities.CertificateAuthority;
import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Pem;
import io.carbonregistry.identities.Validity;
import io.grpc.ChannelCredentials;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final Model MODEL =
            new Model((proposal, lookup) -> new Outcome.Answered(new byte[0]), () -> new byte[0]);
    private static final Validity NOW =
            new Validity(Instant.now().minus(Duration.ofHours(1)), Instant.now().plus(Duration.ofHours(1)));

    @TempDir
    Path folder;

    private CertificateAuthority authority;
    private Map<String, String> environment;

    @BeforeEach
    void issue() throws IOException {
        authority = CertificateAuthority.create(folder.resolve("ca"), "registrar", "tls", NOW);
        Files.writeString(folder.resolve("ca.pem"), Pem.of(authority.certificate()));
        write("server", authority);
        environment =
                Map.of(Tls.CERTIFICATE, path("server.crt"), Tls.KEY, path("server.key"), Tls.CLIENTS, path("ca.pem"));
    }

    @Test
    void servesAPeerThatTheAuthorityKnows() throws Exception {
        write("peer", authority);
        try (ChaincodeServer server = start();
                TestPeer peer = new TestPeer(server.port(), Conversation.BATCHES, client("peer"))) {
            assertEquals("registry", ChaincodeID.parseFrom(peer.registration()).getName());
        }
    }

    @Test
    void turnsAwayWhoeverItDoesNotKnow() throws Exception {
        write("stranger", CertificateAuthority.create(folder.resolve("other"), "stranger", "tls", NOW));
        ChannelCredentials nobody = TlsChannelCredentials.newBuilder()
                .trustManager(folder.resolve("ca.pem").toFile())
                .build();
        try (ChaincodeServer server = start()) {
            for (ChannelCredentials credentials : List.of(client("stranger"), nobody)) {
                assertThrows(AssertionError.class, () -> new TestPeer(server.port(), Conversation.BATCHES, credentials)
                        .close());
            }
        }
    }

    @Test
    void wantsCertificateAndKeyTogether() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Tls.of(Map.of(Tls.CERTIFICATE, "server.crt")))
                .getMessage();
        assertTrue(message.contains(Tls.KEY), message);
    }

    private ChaincodeServer start() throws IOException {
        return ChaincodeServer.start(Endpoint.parse("registry@0"), Tls.of(environment), MODEL);
    }

    private ChannelCredentials client(String name) throws IOException {
        return TlsChannelCredentials.newBuilder()
                .trustManager(folder.resolve("ca.pem").toFile())
                .keyManager(
                        folder.resolve(name + ".crt").toFile(),
                        folder.resolve(name + ".key").toFile())
                .build();
    }

    private void write(String name, CertificateAuthority issuer) throws IOException {
        Credential credential = issuer.certifyServer(name, List.of("127.0.0.1"), NOW);
        Files.writeString(folder.resolve(name + ".crt"), Pem.of(credential.certificate()));
        String key = Base64.getMimeEncoder().encodeToString(credential.key().getEncoded());
        Files.writeString(
                folder.resolve(name + ".key"), "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
