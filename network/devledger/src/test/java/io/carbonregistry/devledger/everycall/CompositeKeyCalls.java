package io.carbonregistry.devledger.everycall;

import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ledger.CompositeKey;

/** Keys made of an object type and attributes, and queries by their beginning. */
final class CompositeKeyCalls {
    static final Map<String, Call> CALLS = Map.of(
            "putComposite", CompositeKeyCalls::put,
            "getComposite",
                    (stub, parameters) ->
                            stub.getStringState(key(stub, parameters).toString()),
            "splitComposite", CompositeKeyCalls::split,
            "partial", (stub, parameters) -> Rows.of(stub.getStateByPartialCompositeKey(key(stub, parameters))),
            "partialPage", CompositeKeyCalls::partialPage);

    private CompositeKeyCalls() {}

    private static CompositeKey key(ChaincodeStub stub, List<String> parts) {
        return stub.createCompositeKey(
                parts.get(0), parts.subList(1, parts.size()).toArray(String[]::new));
    }

    /** The first parameter is the value, the others are the key. */
    private static String put(ChaincodeStub stub, List<String> parameters) {
        String key = key(stub, parameters.subList(1, parameters.size())).toString();
        stub.putStringState(key, parameters.get(0));
        return key.replace('\0', '|');
    }

    private static String split(ChaincodeStub stub, List<String> parameters) {
        CompositeKey key = stub.splitCompositeKey(key(stub, parameters).toString());
        return key.getObjectType() + " " + key.getAttributes();
    }

    /** The first two parameters are the size of the page and the bookmark, the others are the key. */
    private static String partialPage(ChaincodeStub stub, List<String> parameters) {
        int size = Integer.parseInt(parameters.get(0));
        CompositeKey key = key(stub, parameters.subList(2, parameters.size()));
        return Rows.page(stub.getStateByPartialCompositeKeyWithPagination(key, size, parameters.get(1)));
    }
}
