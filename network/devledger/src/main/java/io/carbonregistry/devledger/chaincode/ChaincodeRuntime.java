package io.carbonregistry.devledger.chaincode;

import io.carbonregistry.identities.Credential;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** The chaincodes that one organisation's peer runs, by name. */
public final class ChaincodeRuntime implements Invoker, AutoCloseable {

    private final Map<String, ChaincodeLink> links = new LinkedHashMap<>();

    /**
     * Dials every chaincode.
     *
     * @param own the peer's certificate and key, which it shows to servers that want to know it; without, none
     * @param timeout how long one transaction may take
     */
    public ChaincodeRuntime(
            Map<String, ChaincodeAddress> addresses,
            Optional<Credential> own,
            KeyHistory history,
            Batching batching,
            Duration timeout) {
        ChaincodeCalls calls = new ChaincodeCalls(history, this);
        addresses.forEach(
                (name, address) -> links.put(name, new ChaincodeLink(address, own, calls, batching, timeout)));
    }

    /** Whether the peer has this chaincode. */
    public boolean has(String chaincode) {
        return links.containsKey(chaincode);
    }

    @Override
    public CompletableFuture<ChaincodeMessage> invoke(Transaction transaction, String chaincode, ChaincodeInput input) {
        ChaincodeLink link = links.get(chaincode);
        if (link == null) {
            return CompletableFuture.failedFuture(new ChaincodeException("invalid invocation: [channel "
                    + transaction.channel() + "] failed to get chaincode container info for " + chaincode
                    + ": chaincode definition for '" + chaincode + "' exists, but chaincode is not installed"));
        }
        return link.execute(transaction, chaincode, input);
    }

    /** Completes when every chaincode has registered. */
    public CompletableFuture<Void> whenReady() {
        return CompletableFuture.allOf(
                links.values().stream().map(ChaincodeLink::whenReady).toArray(CompletableFuture[]::new));
    }

    @Override
    public void close() {
        links.values().forEach(ChaincodeLink::close);
    }
}
