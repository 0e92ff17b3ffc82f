package io.carbonregistry.client.gateway;

import io.carbonregistry.client.Profile;
import io.carbonregistry.identities.Endpoint;
import io.grpc.ManagedChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/** The peers that may be asked: the own organisation's, and those that endorse. One is asked until it fails. */
public final class Connections implements AutoCloseable {

    private final List<Peer> peers;
    private final AtomicInteger current = new AtomicInteger();

    private record Peer(String mspId, Connection connection) {}

    private Connections(List<Peer> peers) {
        this.peers = peers;
    }

    /**
     * Connects to the peers of a profile.
     *
     * @throws IllegalArgumentException if it names none that may be asked
     */
    public static Connections open(Profile profile, Signatory signatory) {
        Stream<String> organisations =
                Stream.concat(Stream.of(profile.network().mspId()), profile.endorsers().stream());
        List<Peer> peers = organisations
                .distinct()
                .flatMap(mspId ->
                        profile.network().peersOf(mspId).stream().map(peer -> open(mspId, peer, profile, signatory)))
                .toList();
        if (peers.isEmpty()) {
            throw new IllegalArgumentException(
                    "the connection profile names no peer of its organisation nor of " + profile.endorsers());
        }
        return new Connections(peers);
    }

    private static Peer open(String mspId, Endpoint endpoint, Profile profile, Signatory signatory) {
        return new Peer(mspId, new Connection(Channels.open(endpoint), profile, signatory));
    }

    /** Asks the current peer; the next one is asked from then on if the call fails in a way that passes. */
    public <T> CompletableFuture<T> ask(Function<Connection, CompletableFuture<T>> call) {
        if (peers.isEmpty()) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException("the connection profile names no peer that may be asked this"));
        }
        int asked = current.get();
        return call.apply(peers.get(asked).connection()).whenComplete((answer, failure) -> {
            if (failure != null && Failure.of(failure).passes()) {
                current.compareAndSet(asked, (asked + 1) % peers.size());
            }
        });
    }

    /**
     * The same connections, less those to peers of other organisations; they are closed with these, and if none is left every
     * question fails.
     */
    public Connections among(List<String> mspIds) {
        return new Connections(
                peers.stream().filter(peer -> mspIds.contains(peer.mspId())).toList());
    }

    /** The peer that is asked now. */
    public Connection now() {
        return peers.get(current.get()).connection();
    }

    /** The channels to the peers of these organisations; to all peers, if there is none of theirs. */
    public List<ManagedChannel> channelsTo(List<String> mspIds) {
        List<ManagedChannel> theirs = peers.stream()
                .filter(peer -> mspIds.contains(peer.mspId()))
                .map(peer -> peer.connection().channel())
                .toList();
        return theirs.isEmpty()
                ? peers.stream().map(peer -> peer.connection().channel()).toList()
                : theirs;
    }

    @Override
    public void close() {
        peers.forEach(peer -> peer.connection().close());
    }
}
