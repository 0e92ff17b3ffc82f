package io.carbonregistry.devledger.everycall;

import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ledger.KeyModification;

/** A key's history, and rich queries, which a peer with LevelDB refuses. */
final class QueryCalls {
    static final Map<String, Call> CALLS = Map.of(
            "history", QueryCalls::history,
            "query", (stub, parameters) -> Rows.of(stub.getQueryResult(parameters.get(0))),
            "queryPage", (stub, parameters) -> Rows.page(stub.getQueryResultWithPagination(parameters.get(0), 2, "")));

    private QueryCalls() {}

    private static String history(ChaincodeStub stub, List<String> parameters) {
        return Rows.first(Integer.MAX_VALUE, stub.getHistoryForKey(parameters.get(0)), QueryCalls::line);
    }

    private static String line(KeyModification change) {
        return change.getTxId() + " " + change.getTimestamp() + (change.isDeleted() ? " deleted" : " put ")
                + change.getStringValue();
    }
}
