package io.carbonregistry.devledger;

import io.carbonregistry.devledger.deliver.OrdererDeliver;
import io.carbonregistry.devledger.gateway.Peer;
import io.carbonregistry.devledger.lifecycle.Deployments;
import io.carbonregistry.devledger.ordering.AtomicBroadcast;
import io.carbonregistry.devledger.ordering.Intake;
import io.carbonregistry.devledger.ordering.Orderer;
import io.carbonregistry.devledger.organisations.Members;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.identities.Node;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running embedded ledger. */
public final class DevLedger implements AutoCloseable {

    private static final int THREADS = 16;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final List<PeerNode> peers = new ArrayList<>();
    private final Chain chain;
    private final Orderer orderer;
    private final Endpoint ordererEndpoint;

    private DevLedger(Settings settings, Clock clock) throws IOException {
        Members members = Members.load(settings.organisations(), settings.endorsing(), settings.fullBlockReaders());
        this.chain = Chain.open(settings, members, clock);
        Node ordererNode = members.orderer();
        Signer signer = new Signer(ordererNode.identity());
        this.orderer = new Orderer(settings.batches(), signer, chain.ledger().last(), chain.ledger()::commit);
        Intake intake = new Intake(chain.access(), settings.batches(), orderer, clock);
        this.ordererEndpoint = new Endpoint(ordererNode, settings.port(Settings.ORDERER), executor);
        for (Node node : members.peers()) {
            peers.add(new PeerNode(settings, node, chain, clock, executor));
        }
        define(settings, intake, clock);
        serve(intake, clock);
    }

    /**
     * Starts a ledger. When this returns, it serves clients, its chaincode is defined, and its addresses are known; the
     * chaincode itself may still be on its way.
     *
     * @throws IOException when a port or the disk cannot be used
     */
    public static DevLedger start(Settings settings) throws IOException {
        return start(settings, Clock.systemUTC());
    }

    /** As {@link #start(Settings)}, with a clock by which the age of proposals and certificates is judged. */
    public static DevLedger start(Settings settings, Clock clock) throws IOException {
        return new DevLedger(settings, clock);
    }

    /** The address of every peer by MSP id, and of the orderer under {@link Settings#ORDERER}: host and port. */
    public SortedMap<String, String> addresses() {
        SortedMap<String, String> addresses = new TreeMap<>();
        peers.forEach(node -> addresses.put(node.peer().mspId(), node.peer().address()));
        addresses.put(Settings.ORDERER, ordererEndpoint.address());
        return addresses;
    }

    /** Completes when every chaincode has registered with its peer. */
    public CompletableFuture<Void> chaincodeReady() {
        return CompletableFuture.allOf(
                peers.stream().map(node -> node.runtime().whenReady()).toArray(CompletableFuture[]::new));
    }

    /** The number of blocks. */
    public long height() {
        return chain.ledger().height();
    }

    /** Takes no more requests, orders and commits what was accepted, and closes the files. */
    @Override
    public void close() throws IOException {
        ordererEndpoint.close();
        for (PeerNode peer : peers) {
            peer.close();
        }
        orderer.close();
        chain.ledger().close();
        executor.shutdown();
    }

    private void define(Settings settings, Intake intake, Clock clock) {
        List<Signer> endorsing = peers.stream()
                .filter(node -> settings.endorsing().contains(node.peer().mspId()))
                .map(PeerNode::signer)
                .toList();
        Deployments deployments = new Deployments(settings.channel(), chain.ledger(), intake, endorsing, clock);
        settings.chaincodes().forEach(deployments::define);
    }

    private void serve(Intake intake, Clock clock) {
        List<Peer> all = peers.stream().map(PeerNode::peer).toList();
        peers.forEach(node -> node.serve(all, intake));
        OrdererDeliver delivery = new OrdererDeliver(chain.ledger(), chain.access(), clock, executor);
        ordererEndpoint.serve(new AtomicBroadcast(intake, delivery));
    }
}
