package io.carbonregistry.devledger;

import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Node;
import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.channel.EventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.MultiThreadIoEventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.nio.NioIoHandler;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import io.grpc.netty.shaded.io.netty.util.concurrent.DefaultThreadFactory;
import io.grpc.util.MutableHandlerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A node's TLS server on this machine. It listens at once, so that its port is known, and gets its services after that. Whoever
 * connects may be anybody, so that what he can hold is bounded: connections, calls, bytes, and the time for a handshake.
 */
final class Endpoint implements AutoCloseable {

    /** Several times what the largest act takes. */
    private static final int MESSAGE_LIMIT = 32 * 1024 * 1024;

    private static final int CALLS_LIMIT = 2_500;
    private static final int RESETS_LIMIT = 5_000;
    private static final int WINDOW_SECONDS = 10;
    private static final int HANDSHAKE_SECONDS = 10;
    private static final int IDLE_SECONDS = 300;
    private static final int SILENCE_SECONDS = 60;
    private static final int GRACE_SECONDS = 2;

    private final MutableHandlerRegistry services = new MutableHandlerRegistry();
    private final EventLoopGroup accepting = threads(1, "accept");
    private final EventLoopGroup talking = threads(2, "talk");
    private final Server server;

    Endpoint(Node node, int port, Executor executor) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.server = NettyServerBuilder.forAddress(address)
                .sslContext(tls(node))
                .fallbackHandlerRegistry(services)
                .channelFactory(Sources::new)
                .bossEventLoopGroup(accepting)
                .workerEventLoopGroup(talking)
                .maxInboundMessageSize(MESSAGE_LIMIT)
                .maxConcurrentCallsPerConnection(CALLS_LIMIT)
                .maxRstFramesPerWindow(RESETS_LIMIT, WINDOW_SECONDS)
                .handshakeTimeout(HANDSHAKE_SECONDS, TimeUnit.SECONDS)
                .maxConnectionIdle(IDLE_SECONDS, TimeUnit.SECONDS)
                .keepAliveTime(SILENCE_SECONDS, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .permitKeepAliveTime(1, TimeUnit.SECONDS)
                .executor(executor)
                .build()
                .start();
    }

    private static EventLoopGroup threads(int count, String name) {
        return new MultiThreadIoEventLoopGroup(count, new DefaultThreadFactory(name, true), NioIoHandler.newFactory());
    }

    /** Netty is given the key, not its file: to read one it would load every algorithm that Bouncy Castle has. */
    private static SslContext tls(Node node) throws IOException {
        Credential server = node.tls().credential();
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
        for (EventLoopGroup threads : List.of(accepting, talking)) {
            Future<?> unused = threads.shutdownGracefully(0, GRACE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
