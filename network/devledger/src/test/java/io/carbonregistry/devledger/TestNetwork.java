package io.carbonregistry.devledger;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.Identity;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** Clients of a ledger with the chaincode of all calls. */
final class TestNetwork implements AutoCloseable {

    static final boolean ON_FABRIC = "fabric".equals(System.getProperty("network"));
    static final String CHAINCODE = "everycall";
    static final String SECOND_CHAINCODE = "everycall2";
    static final String BOTH = "AND('RegulatorMSP.peer','RegistrarMSP.peer')";

    private final List<Runnable> open = new ArrayList<>();
    private final TestLedger ledger;

    TestNetwork(TestLedger ledger) {
        this.ledger = ledger;
    }

    /** Starts a ledger: an embedded one whose files are in a folder, or with {@code -Dnetwork=fabric} a channel of real Fabric. */
    static TestNetwork start(Path data) throws Exception {
        return new TestNetwork(ON_FABRIC ? new FabricLedger() : new EmbeddedLedger(data));
    }

    /** The channel's name. */
    String name() {
        return ledger.channel();
    }

    /** Where a node listens. */
    String address(String node) {
        return ledger.address(node);
    }

    /** The number of blocks. */
    long height() throws IOException {
        return ledger.blocks().size();
    }

    /** The blocks as they lie on the disk. */
    List<Block> blocks() throws IOException {
        return ledger.blocks();
    }

    Block block(int number) throws IOException {
        return blocks().get(number);
    }

    /** The contract as somebody sees it through the Registrar's peer. */
    Contract contract(String mspId) {
        return gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(mspId))
                .getNetwork(name())
                .getContract(CHAINCODE);
    }

    ManagedChannel channel(String node) {
        String mspId = node.equals(Settings.ORDERER) ? TestOrganisations.REGULATOR : node;
        ManagedChannel channel = channel(ledger.address(node), mspId);
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

    @Override
    public void close() {
        open.forEach(Runnable::run);
        ledger.close();
    }
}
