package io.carbonregistry.bench.venue;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.folder.Ports;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeAddress;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.TlsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chaincode with a process of its own for the peers of each organisation.
 *
 * @param definition as the organisations agree on it
 * @param processes what serves it
 */
record ServedChaincode(ChaincodeDefinition definition, List<BackgroundProcess> processes) {

    /** Starts a process for each organisation with a peer. */
    static ServedChaincode start(FabricNetwork network, String name, List<String> command) {
        Topology topology = network.topology();
        List<String> msps =
                topology.withPeers().stream().map(member -> member.msp()).toList();
        Ports ports = network.folder().ports();
        ports.give(
                msps.stream().map(msp -> port(name, msp)).toList(),
                0,
                topology.listening().address());
        SortedMap<String, ChaincodeAddress> addresses = new TreeMap<>();
        msps.forEach(msp -> addresses.put(
                msp,
                ChaincodeAddress.secure(
                        topology.listening().host() + ":" + ports.of(port(name, msp)), text(tls(network, msp)))));
        ChaincodeDefinition definition = ChaincodeDefinition.first(
                name, "1", topology.chaincode().policy().orElseThrow(), addresses);
        List<BackgroundProcess> processes = new ArrayList<>();
        definition
                .addresses()
                .forEach((msp, address) -> processes.add(start(network, definition, msp, address, command)));
        return new ServedChaincode(definition, processes);
    }

    private static BackgroundProcess start(
            FabricNetwork network,
            ChaincodeDefinition definition,
            String msp,
            ChaincodeAddress address,
            List<String> command) {
        BackgroundProcess process = new BackgroundProcess(network.folder().processes(), port(definition.name(), msp));
        String endpoint = definition.packageId(msp) + "@" + address.address();
        TlsFolder tls = tls(network, msp);
        process.start(
                command,
                List.of("--serve", endpoint),
                Map.of(
                        "CHAINCODE_TLS_CERT", tls.certificate().toString(),
                        "CHAINCODE_TLS_KEY", tls.key().toString()));
        return process;
    }

    /** What kind of process it is. */
    String kind() {
        return definition.name().equals("registry") ? "chaincode" : definition.name();
    }

    void stop() {
        processes.forEach(BackgroundProcess::stop);
    }

    private static TlsFolder tls(FabricNetwork network, String msp) {
        Node peer = network.organisations().ofMsp(msp).peers().get(0);
        return peer.tls();
    }

    private static String text(TlsFolder tls) {
        try {
            return Files.readString(tls.authority());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String port(String name, String msp) {
        return name + "." + msp;
    }
}
