package io.carbonregistry.devledger.chaincode;

import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** Finds the chaincode of a name and runs it. */
@FunctionalInterface
public interface Invoker {

    /** Completes with COMPLETED or ERROR, or fails with a {@link ChaincodeException}. */
    CompletableFuture<ChaincodeMessage> invoke(Transaction transaction, String chaincode, ChaincodeInput input);
}
