package io.carbonregistry.bench.scenarios;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.commits.Commits;
import io.carbonregistry.client.commits.Verdict;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.client.journal.Promise;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.client.pacing.Silence;
import io.carbonregistry.client.submission.Ordering;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** The yardstick: one key put by a chaincode that does nothing else, each time another key. */
public final class Puts implements Scenario, AutoCloseable {

    /** The name of the yardstick's chaincode. */
    public static final String CHAINCODE = "yardstick";

    private static final byte[] VALUE = "v".repeat(100).getBytes(StandardCharsets.US_ASCII);

    private final String prefix = UUID.randomUUID().toString();
    private final AtomicLong number = new AtomicLong();
    private final Profile profile;
    private final Connections connections;
    private final Commits commits;
    private final Silence silence = new Silence();

    /** Puts as one identity. */
    public Puts(Profile registry, Credentials credentials) {
        Signatory signatory = new Signatory(credentials);
        this.profile = registry.on(registry.channel(), CHAINCODE);
        this.connections = Connections.open(profile, signatory);
        this.commits = new Commits(connections.channelsTo(profile.endorsers()), profile.channel(), signatory);
    }

    @Override
    public String name() {
        return "put";
    }

    @Override
    public CompletableFuture<Long> next() {
        byte[] key = (prefix + number.incrementAndGet()).getBytes(StandardCharsets.US_ASCII);
        Ordering ordering = new Ordering(connections, commits, new Patience(profile.patience()), silence);
        return connections
                .ask(peer ->
                        peer.endorse(Collections.emptySortedSet(), "put", Collections.emptySortedMap(), key, VALUE))
                .thenCompose(endorsed -> ordering.order(endorsed, Promise.unkept()))
                .thenApply(Puts::block);
    }

    @Override
    public void close() {
        commits.close();
        connections.close();
    }

    private static long block(Verdict verdict) {
        if (!verdict.isValid()) {
            throw new IllegalStateException("a put is " + verdict.code());
        }
        return verdict.block();
    }
}
