package io.carbonregistry.devledger;

import io.carbonregistry.devledger.deliver.OrdererDeliver;
import io.carbonregistry.devledger.disk.Disk;
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

    private final Resources resources = new Resources();
    private final Disk disk = new Disk();
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final List<PeerNode> peers = new ArrayList<>();
    private final Chain chain;
    private final Endpoint ordererEndpoint;

    private DevLedger(Settings settings, Clock clock) throws IOException {
        resources.add(executor::shutdown);
        try {
            Members members = Members.load(settings.organisations(), settings.endorsing(), settings.fullBlockReaders());
            resources.add(DataFolder.hold(settings.data())::close);
            this.chain = Chain.open(settings, members, clock, disk, resources);
            Intake intake = order(settings, members, clock);
            this.ordererEndpoint = new Endpoint(members.orderer(), settings.port(Settings.ORDERER), executor);
            resources.add(ordererEndpoint::close);
            for (Node node : members.peers()) {
                PeerNode peer = new PeerNode(settings, node, chain, clock, executor);
                resources.add(peer::close);
                peers.add(peer);
            }
            define(settings, intake, clock);
            serve(intake, clock);
            // Once it is of use: reading gigabytes would make everybody wait for the first answer.
            CompletableFuture<Void> unused = chaincodeReady().thenRun(chain::checkOlder);
        } catch (IOException | RuntimeException e) {
            resources.close();
            throw e;
        }
    }

    /**
     * Starts a ledger. When this returns, it serves clients, its chaincode is defined, and its addresses are known; the
     * chaincode itself may still be on its way.
     *
     * @throws IOException when a port or the disk cannot be used, or another ledger runs in the same folder
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

    /** Takes no more requests, orders and commits what was accepted, and closes the files. It waits for no disk. */
    @Override
    public void close() {
        disk.close();
        resources.close();
    }

    private Intake order(Settings settings, Members members, Clock clock) {
        Signer signer = new Signer(members.orderer().identity());
        Orderer orderer = new Orderer(settings.batches(), signer, chain.ledger().last(), chain.ledger()::commit);
        resources.add(orderer::close);
        return new Intake(chain.access(), settings.batches(), orderer, chain.standstill(), clock);
    }

    private void define(Settings settings, Intake intake, Clock clock) {
        List<Signer> endorsing = peers.stream()
                .filter(node -> settings.endorsing().contains(node.peer().mspId()))
                .map(PeerNode::signer)
                .toList();
        Deployments deployments = new Deployments(
                settings.channel(),
                chain.ledger(),
                intake,
                endorsing,
                chain.access().mspIds(),
                clock);
        settings.chaincodes().forEach(deployments::define);
    }

    private void serve(Intake intake, Clock clock) {
        List<Peer> all = peers.stream().map(PeerNode::peer).toList();
        peers.forEach(node -> node.serve(all, intake));
        OrdererDeliver delivery = new OrdererDeliver(chain.ledger(), chain.access(), clock, executor);
        ordererEndpoint.serve(new AtomicBroadcast(intake, delivery));
    }
}
