package io.carbonregistry.devledger.everycall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.hyperledger.fabric.contract.ContractRuntimeException;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ResponseUtils;
import org.hyperledger.fabric.traces.Traces;

/** Answers each function of the tables below; {@code fail}, {@code status} and {@code throw} decide their outcome themselves. */
public final class EveryCall extends ChaincodeBase {
    private static final Map<String, Call> CALLS = new TreeMap<>();

    static {
        CALLS.putAll(StateCalls.CALLS);
        CALLS.putAll(RangeCalls.CALLS);
        CALLS.putAll(CompositeKeyCalls.CALLS);
        CALLS.putAll(QueryCalls.CALLS);
        CALLS.putAll(EndorsementCalls.CALLS);
        CALLS.putAll(PrivateCalls.CALLS);
        CALLS.putAll(PrivateQueryCalls.CALLS);
        CALLS.putAll(EventCalls.CALLS);
        CALLS.putAll(ProposalCalls.CALLS);
        CALLS.putAll(ChaincodeCalls.CALLS);
    }

    /** The id is the package's, as the peer knows it: the chaincode names itself so when the peer connects. */
    public EveryCall(String id) {
        processCommandLineOptions(new String[] {"-i", id});
        Metrics.initialize(getChaincodeConfig());
        Traces.initialize(getChaincodeConfig());
    }

    @Override
    public Response init(ChaincodeStub stub) {
        return invoke(stub);
    }

    @Override
    public Response invoke(ChaincodeStub stub) {
        Call call = CALLS.get(stub.getFunction());
        return call == null ? Outcomes.of(stub) : answer(call, stub);
    }

    /** A refused stub call is an answer too: without the catch it would reach the client as a stack trace. */
    private static Response answer(Call call, ChaincodeStub stub) {
        try {
            return ResponseUtils.newSuccessResponse(
                    call.answer(stub, stub.getParameters()).getBytes(UTF_8));
        } catch (ContractRuntimeException | IllegalArgumentException refused) {
            return ResponseUtils.newErrorResponse(refused.getMessage());
        }
    }
}
