package io.carbonregistry.fabric.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeServer;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.NettyChaincodeServer;
import org.hyperledger.fabric.shim.ResponseUtils;
import org.hyperledger.fabric.traces.Traces;

/** A chaincode for these tests: {@code put KEY VALUE} and {@code get KEY}. */
final class Notebook extends ChaincodeBase {

    private Notebook(String id) {
        processCommandLineOptions(new String[] {"-i", id});
        Metrics.initialize(getChaincodeConfig());
        Traces.initialize(getChaincodeConfig());
    }

    /** Serves it at a port of this machine, under the id of a package. */
    static ChaincodeServer serve(int port, String id) throws IOException {
        ChaincodeServerProperties properties = new ChaincodeServerProperties();
        properties.setServerAddress(new InetSocketAddress("127.0.0.1", port));
        ChaincodeServer server = new NettyChaincodeServer(new Notebook(id), properties);
        Thread thread = new Thread(
                () -> {
                    try {
                        server.start();
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                "notebook");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    @Override
    public Response init(ChaincodeStub stub) {
        return invoke(stub);
    }

    @Override
    public Response invoke(ChaincodeStub stub) {
        return switch (stub.getFunction()) {
            case "put" -> {
                stub.putStringState(
                        stub.getParameters().get(0), stub.getParameters().get(1));
                yield ResponseUtils.newSuccessResponse();
            }
            case "get" ->
                ResponseUtils.newSuccessResponse(
                        stub.getStringState(stub.getParameters().get(0)).getBytes(UTF_8));
            case "org.hyperledger.fabric:GetMetadata" -> ResponseUtils.newSuccessResponse("{}".getBytes(UTF_8));
            default -> ResponseUtils.newErrorResponse("no such function");
        };
    }
}
