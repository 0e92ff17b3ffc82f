package io.carbonregistry.fabric.network.hosting;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeAddress;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.processes.Together;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.identities.Pem;
import io.carbonregistry.identities.TlsFolder;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The processes of a chaincode on this machine: one for each organisation with a peer, never shared, with the TLS certificate of
 * that peer.
 *
 * @param folder the network's
 * @param topology what it is
 * @param chaincode whose processes
 */
public record ChaincodeHost(FabricFolder folder, Topology topology, HostedChaincode chaincode) {

    /**
     * A process of a chaincode.
     *
     * @param name its name
     * @param owner the organisation whose peer it serves
     * @param address where it listens
     * @param environment where and as what it serves, and with which certificate
     * @param process while it runs
     */
    public record Instance(
            String name, Member owner, String address, Map<String, String> environment, BackgroundProcess process) {}

    /** What the organisations agree on about it. */
    public ChaincodeDefinition definition() {
        givePorts();
        SortedMap<String, ChaincodeAddress> addresses = new TreeMap<>();
        for (Member member : topology.withPeers()) {
            String roots =
                    Pem.of(folder.organisations().named(member.name()).trust().tlsRoots());
            addresses.put(member.msp(), ChaincodeAddress.secure(address(member), roots));
        }
        return new ChaincodeDefinition(
                chaincode.name(),
                chaincode.version(),
                chaincode.sequence(),
                chaincode.policy(),
                chaincode.collections().map(file -> folder.path().resolve(file)),
                addresses);
    }

    /** Starts the processes that do not run. */
    public void launch() {
        ChaincodeDefinition definition = definition();
        for (Member member : served()) {
            BackgroundProcess process = process(member);
            if (process.running().isEmpty()) {
                process.start(chaincode.command(), List.of(), environment(member, definition));
            }
        }
    }

    public void stop() {
        Together.each(served(), member -> process(member).stop());
    }

    /** What runs, or would. */
    public List<Instance> instances() {
        ChaincodeDefinition definition = definition();
        return served().stream()
                .map(member -> new Instance(
                        name(member), member, address(member), environment(member, definition), process(member)))
                .toList();
    }

    /** The organisations whose peers run from this folder. */
    private List<Member> served() {
        return topology.withPeers().stream()
                .filter(member -> folder.holds(member.firstPeer()))
                .toList();
    }

    private Map<String, String> environment(Member member, ChaincodeDefinition definition) {
        TlsFolder tls = folder.identity(member.firstPeer()).tls();
        return Map.of(
                "CORE_CHAINCODE_ID_NAME", definition.packageId(member.msp()),
                "CHAINCODE_SERVER_ADDRESS", address(member),
                "CHAINCODE_TLS_CERT", tls.certificate().toString(),
                "CHAINCODE_TLS_KEY", tls.key().toString(),
                "CHAINCODE_CLIENT_CA_CERT", tls.authority().toString(),
                "CORE_CHAINCODE_LOGGING_LEVEL", "WARNING",
                "CORE_CHAINCODE_LOGGING_SHIM", "WARNING");
    }

    private void givePorts() {
        folder.ports()
                .give(
                        topology.withPeers().stream().map(this::name).toList(),
                        topology.listening().basePort(),
                        topology.listening().address());
    }

    private String address(Member member) {
        return topology.listening().hostOf(member.firstPeer()) + ":"
                + folder.ports().of(name(member));
    }

    private BackgroundProcess process(Member member) {
        return new BackgroundProcess(folder.processes(), name(member));
    }

    private String name(Member member) {
        return chaincode.label() + "." + member.firstPeer().id();
    }
}
