package io.carbonregistry.client;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.chaincode.ChaincodeServer;
import io.carbonregistry.chaincode.Endpoint;
import io.carbonregistry.chaincode.Model;
import io.grpc.InsecureServerCredentials;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The registry's chaincode in this process, one server of its own for each endorsing organisation. */
record Chaincodes(Map<String, ChaincodeServer> servers) implements AutoCloseable {

    static final String NAME = "registry";
    static final String POLICY = "AND('RegulatorMSP.peer','RegistrarMSP.peer')";
    static final List<String> ENDORSING = List.of("RegulatorMSP", "RegistrarMSP");

    /** Serves code at an endpoint for each organisation. */
    static Chaincodes start(Map<String, Endpoint> endpoints, BiFunction<Proposal, Lookup, Outcome> code)
            throws IOException {
        Model model = new Model(code, () -> new byte[0]);
        Map<String, ChaincodeServer> servers = new TreeMap<>();
        for (Map.Entry<String, Endpoint> one : endpoints.entrySet()) {
            servers.put(one.getKey(), ChaincodeServer.start(one.getValue(), InsecureServerCredentials.create(), model));
        }
        return new Chaincodes(servers);
    }

    @Override
    public void close() {
        servers.values().forEach(ChaincodeServer::close);
    }
}
