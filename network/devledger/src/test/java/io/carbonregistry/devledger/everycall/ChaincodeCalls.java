package io.carbonregistry.devledger.everycall;

import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.Chaincode;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Calls from chaincode to chaincode. */
final class ChaincodeCalls {
    static final Map<String, Call> CALLS =
            Map.of("invoke", ChaincodeCalls::invoke, "invokeThenPut", ChaincodeCalls::invokeThenPut);

    private ChaincodeCalls() {}

    /** A chaincode, a channel (empty: this one), a function and its arguments. */
    private static String invoke(ChaincodeStub stub, List<String> parameters) {
        Chaincode.Response inner = stub.invokeChaincodeWithStringArgs(
                parameters.get(0), parameters.subList(2, parameters.size()), parameters.get(1));
        return inner.getStatusCode() + " message " + inner.getMessage() + " payload " + inner.getStringPayload();
    }

    /** A key and its value, then as above: both chaincodes' writes stand in one transaction. */
    private static String invokeThenPut(ChaincodeStub stub, List<String> parameters) {
        String inner = invoke(stub, parameters.subList(2, parameters.size()));
        stub.putStringState(parameters.get(0), parameters.get(1));
        return inner;
    }
}
