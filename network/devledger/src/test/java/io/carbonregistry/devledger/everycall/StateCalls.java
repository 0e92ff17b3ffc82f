package io.carbonregistry.devledger.everycall;

import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Single keys: put, get, delete, and what a transaction sees of its own writes. */
final class StateCalls {
    static final Map<String, Call> CALLS = Map.of(
            "put", StateCalls::put,
            "putEmpty", StateCalls::putEmpty,
            "putMany", StateCalls::putMany,
            "putThenGet", StateCalls::putThenGet,
            "putThenDelete", StateCalls::putThenDelete,
            "deleteThenPut", StateCalls::deleteThenPut,
            "get", (stub, parameters) -> stub.getStringState(parameters.get(0)),
            "getThenPut", StateCalls::getThenPut,
            "delete", StateCalls::delete);

    private StateCalls() {}

    private static String put(ChaincodeStub stub, List<String> parameters) {
        stub.putStringState(parameters.get(0), parameters.get(1));
        return "put";
    }

    private static String putEmpty(ChaincodeStub stub, List<String> parameters) {
        stub.putState(parameters.get(0), new byte[0]);
        return "put empty";
    }

    /** Writes prefix + 000, prefix + 001, …, each holding its own number. */
    private static String putMany(ChaincodeStub stub, List<String> parameters) {
        int count = Integer.parseInt(parameters.get(1));
        for (int number = 0; number < count; number++) {
            stub.putStringState("%s%03d".formatted(parameters.get(0), number), Integer.toString(number));
        }
        return "put " + count;
    }

    private static String putThenGet(ChaincodeStub stub, List<String> parameters) {
        stub.putStringState(parameters.get(0), parameters.get(1));
        return "sees " + stub.getStringState(parameters.get(0));
    }

    private static String putThenDelete(ChaincodeStub stub, List<String> parameters) {
        stub.putStringState(parameters.get(0), parameters.get(1));
        stub.delState(parameters.get(0));
        return "put, then deleted";
    }

    private static String deleteThenPut(ChaincodeStub stub, List<String> parameters) {
        stub.delState(parameters.get(0));
        stub.putStringState(parameters.get(0), parameters.get(1));
        return "deleted, then put";
    }

    private static String getThenPut(ChaincodeStub stub, List<String> parameters) {
        String before = stub.getStringState(parameters.get(0));
        stub.putStringState(parameters.get(0), parameters.get(1));
        return "was " + before;
    }

    private static String delete(ChaincodeStub stub, List<String> parameters) {
        stub.delState(parameters.get(0));
        return "deleted";
    }
}
