package io.carbonregistry.chaincode;

import io.grpc.stub.StreamObserver;
import java.io.IOException;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** Begins a chaincode's side of one connection with a peer. */
public interface Conversing {

    /**
     * Registers with the peer, and answers it from then on.
     *
     * @param id the id of the chaincode's package, as the peer knows it
     * @param wire where to
     * @throws IOException if the shim cannot be set up
     */
    StreamObserver<ChaincodeMessage> converse(String id, StreamObserver<ChaincodeMessage> wire) throws IOException;

    /**
     * Loads what the first transaction will need, once peers can connect already.
     *
     * @throws IOException if the shim cannot be set up
     */
    default void rehearse() throws IOException {}
}
