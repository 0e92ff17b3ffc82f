package io.carbonregistry.devledger;

import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.everycall.EveryCall;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.Identity;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** An embedded ledger with the chaincode of all calls, one server for each endorsing organisation. */
final class TestNetwork implements AutoCloseable {

    static final String CHANNEL = "registry";
    static final String CHAINCODE = "everycall";
    static final String BOTH = "AND('RegulatorMSP.peer','RegistrarMSP.peer')";

    private final List<Runnable> open = new ArrayList<>();
    private final Settings settings;
    private DevLedger ledger;

    TestNetwork(Path data) throws Exception {
        this(data, Batching.STANDARD);
    }

    TestNetwork(Path data, Batching batching) throws Exception {
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
                List.of(deploy(CHAINCODE), deploy("everycall2")),
                BatchSettings.LOOPBACK,
                batching,
                Duration.ofSeconds(10),
                Map.of());
    }

    private Deployment deploy(String name) throws IOException {
        Map<String, ChaincodeAddress> servers = new LinkedHashMap<>();
        for (String mspId : List.of(TestOrganisations.REGULATOR, TestOrganisations.REGISTRAR, TestOrganisations.BANK)) {
            TestChaincode chaincode = new TestChaincode(new EveryCall(name + ":1"));
            open.add(chaincode::close);
            servers.put(mspId, chaincode.address());
        }
        return new Deployment(name, "1", BOTH, servers);
    }

    void start() throws Exception {
        ledger = DevLedger.start(settings);
        ledger.chaincodeReady().get(60, TimeUnit.SECONDS);
    }

    DevLedger ledger() {
        return ledger;
    }

    /** A block as it lies on the disk. */
    Block block(int number) throws IOException {
        return BlockFiles.read(settings.data().resolve("blocks")).get(number);
    }

    /** Stops the ledger, does something to its files, and starts it again. */
    void restart(Interference between) throws Exception {
        ledger.close();
        between.run();
        start();
    }

    ManagedChannel channel(String node) {
        String mspId = node.equals(Settings.ORDERER) ? TestOrganisations.REGULATOR : node;
        ManagedChannel channel = channel(ledger.addresses().get(node), mspId);
        open.add(0, channel::shutdownNow);
        return channel;
    }

    static ManagedChannel channel(String address, String mspId) {
        try {
            return NettyChannelBuilder.forTarget(address)
                    .sslContext(GrpcSslContexts.forClient()
                            .trustManager(TestOrganisations.load()
                                    .ofMsp(mspId)
                                    .peers()
                                    .get(0)
                                    .tls()
                                    .authority()
                                    .toFile())
                            .build())
                    .build();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Gateway gateway(String gatewayMspId, Identity identity) {
        Gateway gateway = gateway(channel(gatewayMspId), identity);
        open.add(0, gateway::close);
        return gateway;
    }

    static Gateway gateway(ManagedChannel channel, Identity identity) {
        return Gateway.newInstance()
                .identity(new X509Identity(identity.mspId(), identity.certificate()))
                .signer(Signers.newPrivateKeySigner(identity.privateKey()))
                .hash(Hash.SHA256)
                .connection(channel)
                .connect();
    }

    /** Signs a digest, as a client that keeps its key elsewhere does. */
    static byte[] sign(Identity identity, byte[] digest) {
        try {
            return Signers.newPrivateKeySigner(identity.privateKey()).sign(digest);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** What is done to a stopped ledger. */
    @FunctionalInterface
    interface Interference {
        void run() throws Exception;
    }

    @Override
    public void close() {
        ledger.close();
        open.forEach(Runnable::run);
    }
}
