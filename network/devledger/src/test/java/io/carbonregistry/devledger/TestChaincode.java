package io.carbonregistry.devledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeServer;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;
import org.hyperledger.fabric.shim.NettyChaincodeServer;

/** A chaincode of the stock shim behind a server of its own. */
final class TestChaincode implements AutoCloseable {

    /** The shim logs every invocation, and as an error that its peer went away. */
    private static final Logger SHIM = Logger.getLogger("org.hyperledger");

    static {
        SHIM.setLevel(Level.OFF);
    }

    private final ChaincodeServer server;
    private final int port;

    TestChaincode(ChaincodeBase chaincode) throws IOException {
        this(chaincode, freePort());
    }

    TestChaincode(ChaincodeBase chaincode, int port) throws IOException {
        this.port = port;
        ChaincodeServerProperties properties = new ChaincodeServerProperties();
        properties.setServerAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        this.server = new NettyChaincodeServer(chaincode, properties);
        Thread thread = new Thread(this::serve, "chaincode-" + port);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        server.stop();
    }

    private void serve() {
        try {
            server.start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
