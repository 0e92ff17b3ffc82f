package io.carbonregistry.devledger.everycall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.hyperledger.fabric.shim.Chaincode.Response;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ResponseUtils;

/** Functions that end otherwise than well. */
final class Outcomes {
    private Outcomes() {}

    static Response of(ChaincodeStub stub) {
        List<String> parameters = stub.getParameters();
        return switch (String.valueOf(stub.getFunction())) {
            case "fail" ->
                ResponseUtils.newErrorResponse(
                        parameters.get(0), parameters.get(1).getBytes(UTF_8));
            case "failAfterPut" -> failAfterPut(stub, parameters);
            case "status" ->
                new Response(Integer.parseInt(parameters.get(0)), parameters.get(1), "payload".getBytes(UTF_8));
            case "throw" -> throw new IllegalStateException(parameters.get(0));
            case "large" -> ResponseUtils.newSuccessResponse(new byte[Integer.parseInt(parameters.get(0))]);
            default -> ResponseUtils.newErrorResponse("no function " + stub.getFunction());
        };
    }

    private static Response failAfterPut(ChaincodeStub stub, List<String> parameters) {
        stub.putStringState(parameters.get(0), parameters.get(1));
        stub.setEvent("lost", new byte[] {1});
        return ResponseUtils.newErrorResponse("failed after a put");
    }
}
