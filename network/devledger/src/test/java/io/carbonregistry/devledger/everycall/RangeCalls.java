package io.carbonregistry.devledger.everycall;

import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Ranges of simple keys, whole, in part and by pages. */
final class RangeCalls {
    static final Map<String, Call> CALLS = Map.of(
            "range", (stub, parameters) -> Rows.of(stub.getStateByRange(parameters.get(0), parameters.get(1))),
            "rangeFirst", RangeCalls::rangeFirst,
            "rangePage", RangeCalls::rangePage,
            "rangeThenPut", RangeCalls::rangeThenPut,
            "rangeFirstThenPut", RangeCalls::rangeFirstThenPut,
            "rangePageThenPut", RangeCalls::rangePageThenPut);

    private RangeCalls() {}

    private static String rangeFirst(ChaincodeStub stub, List<String> parameters) {
        int limit = Integer.parseInt(parameters.get(2));
        return Rows.first(limit, stub.getStateByRange(parameters.get(0), parameters.get(1)), Rows::line);
    }

    private static String rangePage(ChaincodeStub stub, List<String> parameters) {
        int size = Integer.parseInt(parameters.get(2));
        return Rows.page(
                stub.getStateByRangeWithPagination(parameters.get(0), parameters.get(1), size, parameters.get(3)));
    }

    private static String rangeThenPut(ChaincodeStub stub, List<String> parameters) {
        String rows = Rows.of(stub.getStateByRange(parameters.get(0), parameters.get(1)));
        stub.putStringState(parameters.get(2), parameters.get(3));
        return rows;
    }

    private static String rangeFirstThenPut(ChaincodeStub stub, List<String> parameters) {
        String rows = rangeFirst(stub, parameters);
        stub.putStringState(parameters.get(3), parameters.get(4));
        return rows;
    }

    /** A peer refuses this one: a transaction that pages may not write. */
    private static String rangePageThenPut(ChaincodeStub stub, List<String> parameters) {
        String rows = rangePage(stub, parameters);
        stub.putStringState(parameters.get(4), parameters.get(5));
        return rows;
    }
}
