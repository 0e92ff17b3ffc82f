package io.carbonregistry.fabric.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
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
        return serve(address(port), id);
    }

    /** Serves it as a process of its own, where and as what its environment says, until it is ended. */
    public static void main(String[] arguments) throws Exception {
        String address = System.getenv("CHAINCODE_SERVER_ADDRESS");
        ChaincodeServerProperties properties =
                address(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
        properties.setTlsEnabled(true);
        properties.setKeyCertChainFile(System.getenv("CHAINCODE_TLS_CERT"));
        properties.setKeyFile(System.getenv("CHAINCODE_TLS_KEY"));
        serve(properties, System.getenv("CORE_CHAINCODE_ID_NAME"));
        new CountDownLatch(1).await();
    }

    private static ChaincodeServerProperties address(int port) {
        ChaincodeServerProperties properties = new ChaincodeServerProperties();
        properties.setServerAddress(new InetSocketAddress("127.0.0.1", port));
        return properties;
    }

    private static ChaincodeServer serve(ChaincodeServerProperties properties, String id) throws IOException {
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
