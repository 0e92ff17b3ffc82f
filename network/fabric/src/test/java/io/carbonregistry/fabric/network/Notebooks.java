package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.folder.Ports;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeAddress;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.network.topology.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hyperledger.fabric.shim.ChaincodeServer;

/** The tests' chaincode, served to the peers of each organisation by a server of its own. */
record Notebooks(ChaincodeDefinition definition, List<ChaincodeServer> servers) implements AutoCloseable {

    static final String NAME = "notebook";
    static final String POLICY = "AND('RegistrarMSP.peer','RegulatorMSP.peer')";

    static Notebooks serve(FabricNetwork network) throws IOException {
        List<String> msps =
                network.topology().withPeers().stream().map(Member::msp).toList();
        Ports ports = network.folder().ports();
        ports.give(msps.stream().map(Notebooks::port).toList(), 0, "127.0.0.1");
        Map<String, ChaincodeAddress> addresses = new TreeMap<>();
        msps.forEach(msp -> addresses.put(msp, ChaincodeAddress.plain("127.0.0.1:" + ports.of(port(msp)))));
        ChaincodeDefinition definition = ChaincodeDefinition.first(NAME, "1", POLICY, addresses);
        List<ChaincodeServer> servers = new ArrayList<>();
        for (String msp : msps) {
            servers.add(Notebook.serve(ports.of(port(msp)), definition.packageId(msp)));
        }
        return new Notebooks(definition, servers);
    }

    private static String port(String msp) {
        return "notebook." + msp;
    }

    @Override
    public void close() {
        servers.forEach(ChaincodeServer::stop);
    }
}
