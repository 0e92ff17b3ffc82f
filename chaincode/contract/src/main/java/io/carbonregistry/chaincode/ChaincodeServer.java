package io.carbonregistry.chaincode;

import io.grpc.Server;
import io.grpc.ServerCredentials;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/**
 * Listens for the peers of one organisation, as chaincode that runs as a service. The shim's own server can neither choose a
 * free port nor keep two connections apart.
 */
public final class ChaincodeServer implements AutoCloseable {

    /** A peer gives a whole invocation this long unless it is told otherwise, so nobody waits for a later answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LARGEST_MESSAGE = 100 * 1024 * 1024;

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
        return start(endpoint, credentials, new RegistryConversing(model, patience));
    }

    /** Starts to listen for whatever chaincode. */
    static ChaincodeServer start(Endpoint endpoint, ServerCredentials credentials, Conversing chaincode)
            throws IOException {
        return new ChaincodeServer(NettyServerBuilder.forAddress(endpoint.address(), credentials)
                .addService(new Connections(endpoint.id(), chaincode))
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

    /** The registry, as peers are served with it. */
    static Conversing registry(Model model) {
        return new RegistryConversing(model, PATIENCE);
    }

    /** Gives each connection a chaincode of its own. */
    private static final class Connections extends ChaincodeGrpc.ChaincodeImplBase {

        private final String id;
        private final Conversing chaincode;

        Connections(String id, Conversing chaincode) {
            this.id = id;
            this.chaincode = chaincode;
        }

        @Override
        public StreamObserver<ChaincodeMessage> connect(StreamObserver<ChaincodeMessage> wire) {
            try {
                return chaincode.converse(id, wire);
            } catch (IOException e) {
                throw Status.INTERNAL
                        .withDescription("the connection could not be opened")
                        .asRuntimeException();
            }
        }
    }
}
