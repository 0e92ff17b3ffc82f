package io.carbonregistry.chaincode;

import io.grpc.Server;
import io.grpc.ServerCredentials;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.traces.Traces;

/**
 * Listens for the peers of one organisation, as chaincode that runs as a service. The shim's own server can neither choose a
 * free port nor keep two connections apart.
 */
public final class ChaincodeServer implements AutoCloseable {

    /** A peer gives a whole invocation this long unless it is told otherwise, so nobody waits for a later answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LARGEST_MESSAGE = 100 * 1024 * 1024;

    static {
        // The shim's threads ask both whether they are wanted, and fail if nobody has said no.
        Metrics.initialize(new Properties());
        Traces.initialize(new Properties());
    }

    private final Server server;

    private ChaincodeServer(Server server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @throws IOException if the address is taken or is not this machine's
     */
    public static ChaincodeServer start(Endpoint endpoint, ServerCredentials credentials, Model model)
            throws IOException {
        return start(endpoint, credentials, model, PATIENCE);
    }

    /** Starts to listen, with a peer's time for one answer of one's own choice. */
    static ChaincodeServer start(Endpoint endpoint, ServerCredentials credentials, Model model, Duration patience)
            throws IOException {
        return new ChaincodeServer(NettyServerBuilder.forAddress(endpoint.address(), credentials)
                .addService(new Connections(endpoint.id(), model, patience))
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .permitKeepAliveWithoutCalls(true)
                .build()
                .start());
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        server.awaitTermination();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Gives each connection a registry of its own. */
    private static final class Connections extends ChaincodeGrpc.ChaincodeImplBase {

        private final String id;
        private final Model model;
        private final Duration patience;

        Connections(String id, Model model, Duration patience) {
            this.id = id;
            this.model = model;
            this.patience = patience;
        }

        @Override
        public StreamObserver<ChaincodeMessage> connect(StreamObserver<ChaincodeMessage> wire) {
            try {
                return new RegistryChaincode(id, model, wire, patience).converse();
            } catch (IOException e) {
                throw Status.INTERNAL
                        .withDescription("the connection could not be opened")
                        .asRuntimeException();
            }
        }
    }
}
