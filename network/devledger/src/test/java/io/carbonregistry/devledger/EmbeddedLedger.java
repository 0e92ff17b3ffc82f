package io.carbonregistry.devledger;

import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.everycall.EveryCall;
import io.carbonregistry.devledger.lifecycle.Collection;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An embedded ledger in this process, with one server of the chaincode for each organisation that has a peer. */
final class EmbeddedLedger implements TestLedger {

    static final String CHANNEL = "registry";

    private final List<TestChaincode> chaincodes = new ArrayList<>();
    private final Settings settings;
    private DevLedger ledger;

    EmbeddedLedger(Path data) throws Exception {
        this(data, Batching.STANDARD);
    }

    EmbeddedLedger(Path data, Batching batching) throws Exception {
        this.settings = settings(data, batching);
        start();
    }

    /** The same settings, for a channel of another name. */
    Settings settings(String channel) {
        return new Settings(
                settings.data(),
                settings.organisations(),
                channel,
                settings.endorsing(),
                settings.fullBlockReaders(),
                settings.chaincodes(),
                settings.batches(),
                settings.batching(),
                settings.executeTimeout(),
                settings.ports());
    }

    private Settings settings(Path data, Batching batching) throws IOException {
        return new Settings(
                data,
                TestOrganisations.FOLDER,
                CHANNEL,
                List.of(TestOrganisations.REGULATOR, TestOrganisations.REGISTRAR),
                List.of(TestOrganisations.REGULATOR, TestOrganisations.REGISTRAR, TestOrganisations.BANK),
                List.of(
                        deploy(TestNetwork.CHAINCODE, TestCollections.ALL),
                        deploy(TestNetwork.SECOND_CHAINCODE, List.of())),
                BatchSettings.LOOPBACK,
                batching,
                Duration.ofSeconds(10),
                Map.of());
    }

    private Deployment deploy(String name, List<Collection> collections) throws IOException {
        Map<String, ChaincodeAddress> servers = new LinkedHashMap<>();
        for (String mspId : TestOrganisations.WITH_PEERS) {
            TestChaincode chaincode = new TestChaincode(new EveryCall(name + ":1"));
            chaincodes.add(chaincode);
            servers.put(mspId, ChaincodeAddress.plain(chaincode.port()));
        }
        return new Deployment(name, "1", TestNetwork.BOTH, collections, servers);
    }

    private void start() throws Exception {
        ledger = DevLedger.start(settings);
        ledger.chaincodeReady().get(60, TimeUnit.SECONDS);
    }

    /** Stops the ledger, does something to its files, and starts it again. */
    void restart(Interference between) throws Exception {
        ledger.close();
        between.run();
        start();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public String address(String node) {
        return ledger.addresses().get(node);
    }

    @Override
    public List<Block> blocks() throws IOException {
        return BlockFiles.read(settings.data().resolve("blocks"));
    }

    @Override
    public void close() {
        ledger.close();
        chaincodes.forEach(TestChaincode::close);
    }

    /** What is done to a stopped ledger. */
    @FunctionalInterface
    interface Interference {
        void run() throws Exception;
    }
}
