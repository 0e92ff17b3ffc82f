package io.carbonregistry.fabric.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Pem;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.hyperledger.fabric.client.CommitException;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** An organisation's administrator as a client of the first peer that its profile names. */
record Client(ManagedChannel connection, Gateway gateway) implements AutoCloseable {

    static Client of(FabricNetwork network, String msp) throws IOException {
        return of(network, msp, FabricFolder.ADMINISTRATOR);
    }

    static Client of(FabricNetwork network, String msp, String user) throws IOException {
        Endpoint endpoint = network.profile(msp).peers().get(0);
        StringBuilder roots = new StringBuilder();
        endpoint.tlsRoots().forEach(root -> roots.append(Pem.of(root)));
        ManagedChannel connection = Grpc.newChannelBuilderForAddress(
                        endpoint.host(),
                        endpoint.port(),
                        TlsChannelCredentials.newBuilder()
                                .trustManager(new ByteArrayInputStream(
                                        roots.toString().getBytes(UTF_8)))
                                .build())
                .overrideAuthority(endpoint.serverName())
                .build();
        Identity who = network.organisations().ofMsp(msp).user(user);
        return new Client(connection, gateway(connection, who));
    }

    private static Gateway gateway(ManagedChannel connection, Identity who) {
        return Gateway.newInstance()
                .identity(new X509Identity(who.mspId(), who.certificate()))
                .signer(Signers.newPrivateKeySigner(who.privateKey()))
                .hash(Hash.SHA256)
                .connection(connection)
                .connect();
    }

    Network network(String channel) {
        return gateway.getNetwork(channel);
    }

    void put(String channel, String key, String value) throws GatewayException, CommitException {
        put(channel, Notebooks.NAME, key, value);
    }

    void put(String channel, String chaincode, String key, String value) throws GatewayException, CommitException {
        network(channel).getContract(chaincode).submitTransaction("put", key, value);
    }

    String get(String channel, String key) throws GatewayException {
        return get(channel, Notebooks.NAME, key);
    }

    String get(String channel, String chaincode, String key) throws GatewayException {
        return new String(network(channel).getContract(chaincode).evaluateTransaction("get", key), UTF_8);
    }

    /** What a peer has, if it has it yet. */
    Optional<String> find(String channel, String key) {
        try {
            return Optional.of(get(channel, key)).filter(value -> !value.isEmpty());
        } catch (GatewayException notYet) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        gateway.close();
        connection.shutdownNow();
    }
}
