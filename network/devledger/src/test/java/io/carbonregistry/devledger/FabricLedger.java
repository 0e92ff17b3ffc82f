package io.carbonregistry.devledger;

import io.carbonregistry.devledger.everycall.EveryCall;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeAddress;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.network.samples.SharedFabric;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A channel of its own on real Fabric, with one server of the chaincode for each organisation that has a peer. */
final class FabricLedger implements TestLedger {

    private static final Duration QUICK = Duration.ofMillis(20);
    private static final String PEER_OF_BLOCKS = "peer0.registrar";
    private static final FabricNetwork NETWORK = begin();

    private final List<TestChaincode> chaincodes = new ArrayList<>();
    private final String channel;

    FabricLedger() throws IOException {
        channel = SharedFabric.newChannel(QUICK);
        deploy(withCollections(SharedFabric.definition(channel, TestNetwork.CHAINCODE, TestNetwork.BOTH)));
        deploy(SharedFabric.definition(channel, TestNetwork.SECOND_CHAINCODE, TestNetwork.BOTH));
    }

    private static FabricNetwork begin() {
        FabricNetwork network = SharedFabric.network();
        network.start();
        return network;
    }

    private static ChaincodeDefinition withCollections(ChaincodeDefinition plain) throws IOException {
        return new ChaincodeDefinition(
                plain.name(),
                plain.version(),
                plain.sequence(),
                plain.policy(),
                Optional.of(TestCollections.file(NETWORK.folder().path())),
                plain.addresses());
    }

    private void deploy(ChaincodeDefinition definition) throws IOException {
        for (Map.Entry<String, ChaincodeAddress> one : definition.addresses().entrySet()) {
            int port = URI.create("grpc://" + one.getValue().address()).getPort();
            chaincodes.add(new TestChaincode(new EveryCall(definition.packageId(one.getKey())), port));
        }
        NETWORK.deploy(channel, definition);
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public String address(String node) {
        String name = node.equals(Settings.ORDERER)
                ? "orderer0.regulator"
                : "peer0." + TestOrganisations.load().ofMsp(node).name().toLowerCase(java.util.Locale.ROOT);
        return NETWORK.node(name).address();
    }

    @Override
    public List<Block> blocks() throws IOException {
        return BlockFiles.read(
                NETWORK.folder().blocks(NETWORK.node(PEER_OF_BLOCKS).plan(), channel));
    }

    @Override
    public void close() {
        chaincodes.forEach(TestChaincode::close);
    }
}
