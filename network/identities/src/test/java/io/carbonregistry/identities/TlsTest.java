package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with the TLS files is believed by a client with the TLS root, and by no other. */
class TlsTest {
    @TempDir
    Path folder;

    @Test
    void shakesHandsUnderTheRightRoot() throws Exception {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        for (String host : List.of("localhost", "127.0.0.1")) {
            assertEquals(
                    'k', greet(registrar, host, registrar.trust().tlsRoots().get(0)));
        }
        X509Certificate enrolmentRoot = registrar.trust().roots().get(0);
        assertThrows(SSLHandshakeException.class, () -> greet(registrar, "localhost", enrolmentRoot));
    }

    private static int greet(Organisation organisation, String host, X509Certificate root) throws Exception {
        TlsFolder tls = organisation.peers().get(0).tls();
        Credential server = Credential.ofPem(Folder.read(tls.certificate()), Folder.read(tls.key()));
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (SSLServerSocket listening =
                (SSLServerSocket) serving(server).getServerSocketFactory().createServerSocket(0, 1, loopback)) {
            CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> answer(listening));
            try (SSLSocket socket =
                    (SSLSocket) trusting(root).getSocketFactory().createSocket(host, listening.getLocalPort())) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                return socket.getInputStream().read();
            } finally {
                answer.join();
            }
        }
    }

    private static void answer(SSLServerSocket listening) {
        try (var socket = listening.accept()) {
            socket.getOutputStream().write('k');
        } catch (java.io.IOException e) {
            // A client that hangs up says why on its own side.
        }
    }

    private static SSLContext serving(Credential server) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("server", server.key(), new char[0], server.chain().toArray(Certificate[]::new));
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static SSLContext trusting(X509Certificate root) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("root", root);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
