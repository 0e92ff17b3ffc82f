package io.carbonregistry.devledger;

import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.everycall.EveryCall;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.BlockReader;
import io.carbonregistry.identities.Identity;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.file.Path;
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
        ledger.chaincodeReady().get(10, TimeUnit.SECONDS);
    }

    DevLedger ledger() {
        return ledger;
    }

    /** A block as it lies on the disk. */
    Block block(long number) throws IOException {
        try (BlockFile file = BlockFile.read(settings.data().resolve("blocks").resolve(BlockFile.name(0)))) {
            BlockReader blocks = file.blocks(0);
            for (long skipped = 0; skipped < number; skipped++) {
                blocks.next();
            }
            return blocks.next().block();
        }
    }

    Settings settings() {
        return settings;
    }

    ManagedChannel channel(String node) throws IOException {
        String address = ledger.addresses().get(node);
        String mspId = node.equals(Settings.ORDERER) ? TestOrganisations.REGULATOR : node;
        ManagedChannel channel = NettyChannelBuilder.forTarget(address)
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
        open.add(0, channel::shutdownNow);
        return channel;
    }

    Gateway gateway(String gatewayMspId, Identity identity) {
        try {
            Gateway gateway = Gateway.newInstance()
                    .identity(new X509Identity(identity.mspId(), identity.certificate()))
                    .signer(Signers.newPrivateKeySigner(identity.privateKey()))
                    .hash(Hash.SHA256)
                    .connection(channel(gatewayMspId))
                    .connect();
            open.add(0, gateway::close);
            return gateway;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        ledger.close();
        open.forEach(Runnable::run);
    }
}
