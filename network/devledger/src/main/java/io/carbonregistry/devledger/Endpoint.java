package io.carbonregistry.devledger;

import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Node;
import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import io.grpc.util.MutableHandlerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A node's TLS server on this machine. It listens at once, so that its port is known, and gets its services after that. */
final class Endpoint implements AutoCloseable {

    private static final int MESSAGE_LIMIT = 100 * 1024 * 1024;
    private static final int GRACE_SECONDS = 2;

    private final MutableHandlerRegistry services = new MutableHandlerRegistry();
    private final Server server;

    Endpoint(Node node, int port, Executor executor) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.server = NettyServerBuilder.forAddress(address)
                .sslContext(tls(node))
                .fallbackHandlerRegistry(services)
                .maxInboundMessageSize(MESSAGE_LIMIT)
                .permitKeepAliveWithoutCalls(true)
                .permitKeepAliveTime(1, TimeUnit.SECONDS)
                .executor(executor)
                .build()
                .start();
    }

    /** Netty is given the key, not its file: to read one it would load every algorithm that Bouncy Castle has. */
    private static SslContext tls(Node node) throws IOException {
        Credential server = Credential.ofPem(
                Files.readString(node.tls().certificate()),
                Files.readString(node.tls().key()));
        return GrpcSslContexts.configure(SslContextBuilder.forServer(server.key(), server.chain()))
                .build();
    }

    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    void serve(BindableService service) {
        services.addService(service);
    }

    @Override
    public void close() {
        server.shutdown();
        try {
            server.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.shutdownNow();
    }
}
