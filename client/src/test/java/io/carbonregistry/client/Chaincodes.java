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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The registry's chaincode in this process, one server of its own for each organisation. */
final class Chaincodes implements AutoCloseable {

    static final String NAME = "registry";
    static final String POLICY = "AND('RegulatorMSP.peer','RegistrarMSP.peer')";
    static final List<String> ENDORSING = List.of("RegulatorMSP", "RegistrarMSP");

    /** Whose peers run it; a bank's endorses what the bank guards. */
    static final List<String> RUNNING = List.of("RegulatorMSP", "RegistrarMSP", "BankMSP");

    private final Model model;
    private final SortedMap<String, Endpoint> endpoints;
    private final SortedMap<String, ChaincodeServer> servers = new TreeMap<>();

    private Chaincodes(Model model, Map<String, Endpoint> endpoints) {
        this.model = model;
        this.endpoints = new TreeMap<>(endpoints);
    }

    /** Serves code at an endpoint for each organisation. */
    static Chaincodes start(Map<String, Endpoint> endpoints, BiFunction<Proposal, Lookup, Outcome> code)
            throws IOException {
        Chaincodes chaincodes = new Chaincodes(new Model(code, () -> new byte[0]), endpoints);
        for (String mspId : chaincodes.endpoints.keySet()) {
            chaincodes.start(mspId);
        }
        return chaincodes;
    }

    /** The port of an organisation's server. */
    int port(String mspId) {
        return servers.get(mspId).port();
    }

    /** Stops and starts the servers, one organisation after the other. */
    void restart() throws IOException {
        for (String mspId : endpoints.keySet()) {
            servers.get(mspId).close();
            start(mspId);
        }
    }

    private void start(String mspId) throws IOException {
        servers.put(mspId, ChaincodeServer.start(endpoints.get(mspId), InsecureServerCredentials.create(), model));
    }

    @Override
    public void close() {
        servers.values().forEach(ChaincodeServer::close);
    }
}
