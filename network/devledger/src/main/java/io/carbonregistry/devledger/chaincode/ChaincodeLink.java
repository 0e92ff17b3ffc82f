package io.carbonregistry.devledger.chaincode;

import io.carbonregistry.identities.Credential;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** Keeps a stream to one chaincode's server, dialling again whenever it is lost. */
final class ChaincodeLink implements AutoCloseable, ChaincodeStream.StreamEvents {

    private static final System.Logger LOG = System.getLogger(ChaincodeLink.class.getName());
    private static final Duration REDIAL = Duration.ofMillis(50);
    private static final int MESSAGE_LIMIT = 100 * 1024 * 1024;

    private final ChaincodeAddress address;
    private final ManagedChannel channel;
    private final ChaincodeCalls calls;
    private final Batching batching;
    private final Duration timeout;
    private CompletableFuture<ChaincodeStream> stream = new CompletableFuture<>();
    private boolean closed;

    ChaincodeLink(
            ChaincodeAddress address,
            Optional<Credential> own,
            ChaincodeCalls calls,
            Batching batching,
            Duration timeout) {
        this.address = address;
        this.calls = calls;
        this.batching = batching;
        this.timeout = timeout;
        this.channel = channelTo(address, own);
        dial();
    }

    /** Runs a transaction, waiting for the chaincode to be ready as long as the transaction may take. */
    CompletableFuture<ChaincodeMessage> execute(Transaction transaction, String namespace, ChaincodeInput input) {
        return current()
                .copy()
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> {
                    throw new ChaincodeException(
                            "could not launch chaincode " + namespace + ": connection to " + address + " failed");
                })
                .thenCompose(ready -> ready.execute(transaction, namespace, input, timeout.toMillis()));
    }

    /** Completes when the chaincode has registered. */
    CompletableFuture<Void> whenReady() {
        return current().thenAccept(ready -> {});
    }

    @Override
    public synchronized void ready(ChaincodeStream opened, String chaincodeId) {
        LOG.log(System.Logger.Level.INFO, "chaincode {0} is ready at {1}", chaincodeId, address);
        stream.complete(opened);
    }

    @Override
    public synchronized void ended(ChaincodeStream lost, String why) {
        if (closed) {
            return;
        }
        if (stream.isDone()) {
            LOG.log(System.Logger.Level.WARNING, "the stream to the chaincode at {0} ended: {1}", address, why);
            stream = new CompletableFuture<>();
        }
        Executor later = CompletableFuture.delayedExecutor(REDIAL.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(this::dial);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        channel.shutdownNow();
    }

    private synchronized CompletableFuture<ChaincodeStream> current() {
        return stream;
    }

    private void dial() {
        if (channel.isShutdown()) {
            return;
        }
        // A server that came up a moment ago is not left waiting for gRPC's own growing pauses.
        channel.resetConnectBackoff();
        ChaincodeStream opening = new ChaincodeStream(calls, batching, this);
        ChaincodeGrpc.newStub(channel).connect(opening);
    }

    private static ManagedChannel channelTo(ChaincodeAddress address, Optional<Credential> own) {
        NettyChannelBuilder builder =
                NettyChannelBuilder.forAddress(address.host(), address.port()).maxInboundMessageSize(MESSAGE_LIMIT);
        if (address.rootCertificates().isEmpty()) {
            return builder.usePlaintext().build();
        }
        try {
            SslContextBuilder tls = GrpcSslContexts.forClient()
                    .trustManager(address.rootCertificates().get().toFile());
            own.ifPresent(one -> tls.keyManager(one.key(), one.chain().toArray(X509Certificate[]::new)));
            return builder.sslContext(tls.build()).build();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the root certificates of the chaincode at " + address + " cannot be used: " + e.getMessage(), e);
        }
    }
}
