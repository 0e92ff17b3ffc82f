package io.carbonregistry.client;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.chaincode.ChaincodeServer;
import io.carbonregistry.chaincode.Endpoint;
import io.carbonregistry.chaincode.Model;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.grpc.InsecureServerCredentials;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The registry's chaincode, one server of its own for each endorsing organisation. */
record Chaincodes(Map<String, ChaincodeServer> servers) implements AutoCloseable {

    static Chaincodes start(Collection<String> mspIds, BiFunction<Proposal, Lookup, Outcome> entry) throws IOException {
        Model model = new Model(entry, () -> new byte[0]);
        Map<String, ChaincodeServer> servers = new TreeMap<>();
        for (String mspId : mspIds) {
            Endpoint endpoint = new Endpoint("registry:1", "127.0.0.1", 0);
            servers.put(mspId, ChaincodeServer.start(endpoint, InsecureServerCredentials.create(), model));
        }
        return new Chaincodes(servers);
    }

    /** What a ledger is told of it. */
    Deployment deployment() {
        Map<String, ChaincodeAddress> addresses = new TreeMap<>();
        servers.forEach((mspId, server) -> addresses.put(mspId, ChaincodeAddress.plain(server.port())));
        return new Deployment("registry", "1", "AND('RegulatorMSP.peer','RegistrarMSP.peer')", addresses);
    }

    @Override
    public void close() {
        servers.values().forEach(ChaincodeServer::close);
    }
}
