package io.carbonregistry.chaincode;

import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/**
 * The registry, a new one for each connection.
 *
 * @param model what decides
 * @param patience a peer's time for one answer
 */
record RegistryConversing(Model model, Duration patience) implements Conversing {

    @Override
    public StreamObserver<ChaincodeMessage> converse(String id, StreamObserver<ChaincodeMessage> wire)
            throws IOException {
        return new RegistryChaincode(id, model, wire, patience).converse();
    }

    @Override
    public void rehearse() throws IOException {
        Rehearsal.of(model);
    }
}
