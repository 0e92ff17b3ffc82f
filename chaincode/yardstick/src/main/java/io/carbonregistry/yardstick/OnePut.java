package io.carbonregistry.yardstick;

import io.carbonregistry.chaincode.ShimSettings;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.List;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ResponseUtils;

/** Puts a value under a key, whatever it is asked: the function's name is not looked at. */
final class OnePut extends ChaincodeBase {

    private static final int ARGUMENTS = 2;

    /** The yardstick on a connection, under the id by which the peer knows its package. */
    OnePut(String id) {
        processCommandLineOptions(new String[] {"--id=" + id});
        ShimSettings.in(getChaincodeConfig());
    }

    StreamObserver<ChaincodeMessage> converse(StreamObserver<ChaincodeMessage> wire) throws IOException {
        return connectToPeer(wire);
    }

    @Override
    public Response init(ChaincodeStub stub) {
        return ResponseUtils.newSuccessResponse();
    }

    @Override
    public Response invoke(ChaincodeStub stub) {
        List<String> arguments = stub.getParameters();
        if (arguments.size() != ARGUMENTS) {
            return ResponseUtils.newErrorResponse("expected a key and a value");
        }
        stub.putStringState(arguments.get(0), arguments.get(1));
        return ResponseUtils.newSuccessResponse();
    }
}
