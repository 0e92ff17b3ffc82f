package io.carbonregistry.devledger.everycall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Chaincode events, of which a transaction carries the last one set. */
final class EventCalls {
    static final Map<String, Call> CALLS =
            Map.of("event", EventCalls::one, "eventTwice", EventCalls::two, "eventAndPut", EventCalls::withPut);

    private EventCalls() {}

    private static String one(ChaincodeStub stub, List<String> parameters) {
        stub.setEvent(parameters.get(0), parameters.get(1).getBytes(UTF_8));
        return "event set";
    }

    private static String two(ChaincodeStub stub, List<String> parameters) {
        stub.setEvent(parameters.get(0), parameters.get(1).getBytes(UTF_8));
        stub.setEvent(parameters.get(2), parameters.get(3).getBytes(UTF_8));
        return "second event set";
    }

    /** An event's name and payload, a key and its value. */
    private static String withPut(ChaincodeStub stub, List<String> parameters) {
        stub.putStringState(parameters.get(2), parameters.get(3));
        return one(stub, parameters);
    }
}
