package io.carbonregistry.client;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.chaincode.Endpoint;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.samples.SharedFabric;
import io.carbonregistry.fabric.network.topology.PrivateCollection;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** A channel of its own on the one Hyperledger Fabric network of all tests, with chaincode in this process. */
final class FabricHost implements LedgerHost {

    private static final Duration QUICK = Duration.ofMillis(20);
    private static final FabricNetwork NETWORK = begin();

    private final String channel;
    private Chaincodes chaincodes;

    private FabricHost(String channel, Chaincodes chaincodes) {
        this.channel = channel;
        this.chaincodes = chaincodes;
    }

    /** Opens one; a block waits so long for others than its first transaction. */
    static FabricHost open(Optional<Duration> batches, BiFunction<Proposal, Lookup, Outcome> code) throws IOException {
        String channel = SharedFabric.newChannel(batches.orElse(QUICK));
        ChaincodeDefinition first = confiding(SharedFabric.definition(channel, Chaincodes.NAME, Chaincodes.POLICY), 1);
        FabricHost host = new FabricHost(channel, Chaincodes.start(endpoints(first), code));
        NETWORK.deploy(channel, first);
        return host;
    }

    /** Goes over to other code, which listens elsewhere; the old one goes on until all peers use the new one. */
    void upgrade(BiFunction<Proposal, Lookup, Outcome> code) throws IOException {
        ChaincodeDefinition elsewhere =
                SharedFabric.definition(channel + "-second", Chaincodes.NAME, Chaincodes.POLICY);
        ChaincodeDefinition second = confiding(elsewhere, 2);
        Chaincodes old = chaincodes;
        chaincodes = Chaincodes.start(endpoints(second), code);
        NETWORK.deploy(channel, second);
        old.close();
    }

    /** With the usual collections, and another sequence. */
    private static ChaincodeDefinition confiding(ChaincodeDefinition one, long sequence) {
        return new ChaincodeDefinition(
                one.name(),
                Long.toString(sequence),
                sequence,
                one.policy(),
                Optional.of(NETWORK.folder().path().resolve(PrivateCollection.FILE)),
                one.addresses());
    }

    /** Stops and starts the chaincode's servers. */
    void restartChaincode() throws IOException {
        chaincodes.restart();
    }

    /** Orderers and peers. */
    List<FabricNode> nodes() {
        return NETWORK.nodes();
    }

    private static Map<String, Endpoint> endpoints(ChaincodeDefinition definition) {
        Map<String, Endpoint> endpoints = new TreeMap<>();
        definition
                .addresses()
                .forEach((msp, address) ->
                        endpoints.put(msp, Endpoint.of(definition.packageId(msp), address.address())));
        return endpoints;
    }

    private static FabricNetwork begin() {
        FabricNetwork network = SharedFabric.network();
        network.enrol(People.plans());
        network.organisations().ofMsp("RegistrarMSP").revoke(People.DISMISSED);
        network.start();
        return network;
    }

    @Override
    public Organisations organisations() {
        return NETWORK.organisations();
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public List<io.carbonregistry.identities.Endpoint> peers() {
        return NETWORK.profile("RegulatorMSP").peers();
    }

    @Override
    public Path blocks() {
        return NETWORK.folder()
                .path()
                .resolve("nodes/peer0.registrar/data/ledgersData/chains/chains")
                .resolve(channel);
    }

    @Override
    public List<Path> logs() {
        return List.of(NETWORK.folder().processes());
    }

    @Override
    public Optional<Path> data(String node) {
        return Optional.of(
                NETWORK.folder().path().resolve("nodes").resolve(node).resolve("data"));
    }

    @Override
    public void stopLedger() {
        NETWORK.stop();
    }

    @Override
    public void startLedger() {
        NETWORK.start();
    }

    @Override
    public void close() {
        chaincodes.close();
    }
}
