package io.carbonregistry.devledger.everycall;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;
import org.hyperledger.fabric.shim.NettyChaincodeServer;

/** Serves {@link EveryCall} to one peer, which connects to it. */
public final class EveryCallServer {
    private EveryCallServer() {}

    /** Takes a port of the loopback interface and the chaincode's package id; serves until the process ends. */
    public static void main(String[] args) throws IOException, InterruptedException {
        ChaincodeServerProperties properties = new ChaincodeServerProperties();
        properties.setServerAddress(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])));
        new NettyChaincodeServer(new EveryCall(args[1]), properties).start();
    }
}
