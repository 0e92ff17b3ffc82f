package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.chaincode.ChaincodeRuntime;
import io.carbonregistry.devledger.deliver.PeerDeliver;
import io.carbonregistry.devledger.endorsing.Endorser;
import io.carbonregistry.devledger.endorsing.EndorserService;
import io.carbonregistry.devledger.endorsing.SystemChaincode;
import io.carbonregistry.devledger.gateway.GatewayService;
import io.carbonregistry.devledger.gateway.Peer;
import io.carbonregistry.devledger.ledger.BlockHistory;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.carbonregistry.devledger.ordering.Intake;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.devledger.privatedata.Dissemination;
import io.carbonregistry.devledger.queries.ChannelQueries;
import io.carbonregistry.devledger.queries.LedgerQueries;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.identities.Node;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;

/** One organisation's peer: its chaincode, its endorser and its server. */
final class PeerNode implements AutoCloseable {

    private final Chain chain;
    private final Clock clock;
    private final Executor executor;
    private final Endpoint endpoint;
    private final ChaincodeRuntime runtime;
    private final Peer peer;
    private final Signer signer;
    private final Identity identity;

    PeerNode(Settings settings, Node node, Chain chain, Clock clock, Executor executor) throws IOException {
        this.chain = chain;
        this.clock = clock;
        this.executor = executor;
        this.signer = new Signer(node.identity());
        this.endpoint = new Endpoint(node, settings.port(node.mspId()), executor);
        this.runtime = new ChaincodeRuntime(
                servers(settings.chaincodes(), node.mspId()),
                Optional.of(node.tls().credential()),
                new BlockHistory(chain.ledger()),
                settings.batching(),
                settings.executeTimeout());
        Map<String, SystemChaincode> system = Map.of(
                "qscc", new LedgerQueries(chain.ledger(), chain.access()),
                "cscc", new ChannelQueries(chain.ledger(), chain.access(), node.mspId()));
        this.identity = chain.access().identity(signer.creator());
        Dissemination dissemination = new Dissemination(
                chain.privates(),
                settings.channel(),
                identity,
                chain.privateData().peersBut(identity));
        Endorser endorser =
                new Endorser(signer, chain.access(), chain.ledger()::state, runtime, system, dissemination, clock);
        this.peer = new Peer(endpoint.address(), endorser, name -> system.containsKey(name) || runtime.has(name));
    }

    Peer peer() {
        return peer;
    }

    Signer signer() {
        return signer;
    }

    ChaincodeRuntime runtime() {
        return runtime;
    }

    /** Begins to serve clients. */
    void serve(List<Peer> peers, Intake intake) {
        endpoint.serve(new EndorserService(peer.endorser()));
        endpoint.serve(new PeerDeliver(chain.ledger(), chain.access(), this::privateData, clock, executor));
        endpoint.serve(new GatewayService(peer, peers, chain.access(), chain.ledger(), intake, executor));
    }

    private Map<Long, TxPvtReadWriteSet> privateData(long block, ByteString client) {
        return chain.privateData().delivered(block, identity, chain.access().identity(client));
    }

    /** Takes no more requests. */
    @Override
    public void close() {
        endpoint.close();
        runtime.close();
    }

    private static Map<String, ChaincodeAddress> servers(List<Deployment> deployments, String mspId) {
        Map<String, ChaincodeAddress> servers = new LinkedHashMap<>();
        for (Deployment deployment : deployments) {
            ChaincodeAddress server = deployment.servers().get(mspId);
            if (server != null) {
                servers.put(deployment.name(), server);
            }
        }
        return servers;
    }
}
