package io.carbonregistry.devledger.everycall;

import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ledger.CompositeKey;

/** Ranges, composite keys and rich queries in private data collections, which go with no writing. */
final class PrivateQueryCalls {
    static final Map<String, Call> CALLS = Map.of(
            "privateRange", PrivateQueryCalls::range,
            "privateRangeThenPut", PrivateQueryCalls::rangeThenPut,
            "privatePutThenRange", PrivateQueryCalls::putThenRange,
            "privatePutComposite", PrivateQueryCalls::putComposite,
            "privatePartial", PrivateQueryCalls::partial,
            "privateQuery", PrivateQueryCalls::query);

    private PrivateQueryCalls() {}

    private static String range(ChaincodeStub stub, List<String> parameters) {
        return Rows.of(stub.getPrivateDataByRange(parameters.get(0), parameters.get(1), parameters.get(2)));
    }

    private static String rangeThenPut(ChaincodeStub stub, List<String> parameters) {
        String rows = range(stub, parameters);
        stub.putStringState(parameters.get(3), parameters.get(4));
        return rows;
    }

    private static String putThenRange(ChaincodeStub stub, List<String> parameters) {
        stub.putStringState(parameters.get(3), parameters.get(4));
        return range(stub, parameters);
    }

    /** A collection and the parts of a key. */
    private static CompositeKey key(ChaincodeStub stub, List<String> parameters) {
        return stub.createCompositeKey(
                parameters.get(1), parameters.subList(2, parameters.size()).toArray(String[]::new));
    }

    private static String putComposite(ChaincodeStub stub, List<String> parameters) {
        stub.putPrivateData(parameters.get(0), key(stub, parameters).toString(), PrivateCalls.given(stub));
        return "put";
    }

    private static String partial(ChaincodeStub stub, List<String> parameters) {
        return Rows.of(stub.getPrivateDataByPartialCompositeKey(parameters.get(0), key(stub, parameters)));
    }

    private static String query(ChaincodeStub stub, List<String> parameters) {
        return Rows.of(stub.getPrivateDataQueryResult(parameters.get(0), parameters.get(1)));
    }
}
