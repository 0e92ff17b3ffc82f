package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.grpc.InsecureServerCredentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BiFunction;
import org.hyperledger.fabric.protos.peer.ChaincodeAdditionalParams;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.Response;

/** A chaincode that decides as a test says, and a peer that talks to it over real gRPC. */
final class Conversation implements AutoCloseable {

    static final ChaincodeAdditionalParams PER_KEY = ChaincodeAdditionalParams.getDefaultInstance();
    static final ChaincodeAdditionalParams BATCHES = offer(1000, 1000);
    static final Duration PATIENCE = Duration.ofMillis(500);

    final ChaincodeServer server;
    final TestPeer peer;

    Conversation(ChaincodeAdditionalParams offer, BiFunction<Proposal, Lookup, Outcome> entry) {
        QuietLogging.begin();
        try {
            server = ChaincodeServer.start(
                    Endpoint.of("registry:1", "0"),
                    InsecureServerCredentials.create(),
                    new Model(entry, () -> "{}".getBytes(UTF_8)),
                    PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        peer = new TestPeer(server.port(), offer);
    }

    /** Batches of at most so many; 0 offers none. */
    static ChaincodeAdditionalParams offer(int reads, int writes) {
        return ChaincodeAdditionalParams.newBuilder()
                .setUseGetMultipleKeys(reads > 0)
                .setMaxSizeGetMultipleKeys(reads)
                .setUseWriteBatch(writes > 0)
                .setMaxSizeWriteBatch(writes)
                .build();
    }

    /** What the client of a transaction that has ended would see. */
    static Response response(Simulation simulation) {
        ChaincodeMessage end = TestPeer.within(simulation.end);
        try {
            return Response.parseFrom(end.getPayload());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        peer.close();
        server.close();
    }
}
