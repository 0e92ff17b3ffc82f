package io.carbonregistry.bench.scenarios;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.bench.market.Signers;
import io.carbonregistry.client.Committed;
import io.carbonregistry.kernel.Request;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The transactions that decide acts which need two signatures; the first signatures are given before. */
public final class SecondSignatures implements Scenario {

    private final String name;
    private final Signers signers;
    private final Supplier<? extends Request<?>> requests;
    private final Queue<ApproveAct> proposed = new ConcurrentLinkedQueue<>();

    /**
     * Such acts.
     *
     * @param requests tells one act after the other, none of which depends on another
     */
    public SecondSignatures(String name, Signers signers, Supplier<? extends Request<?>> requests) {
        this.name = name;
        this.signers = signers;
        this.requests = requests;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int prepare(int pieces) {
        int lacking = Math.max(0, pieces - proposed.size());
        proposed.addAll(signers.propose(Stream.generate(requests).limit(lacking)));
        return lacking;
    }

    @Override
    public boolean isLeft() {
        return !proposed.isEmpty();
    }

    @Override
    public CompletableFuture<Long> next() {
        return signers.approver().submitAsync(proposed.remove()).thenApply(Committed::block);
    }
}
