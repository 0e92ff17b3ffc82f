package io.carbonregistry.client.commits;

import io.carbonregistry.client.gateway.Signatory;
import io.grpc.ManagedChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.peer.FilteredBlock;
import org.hyperledger.fabric.protos.peer.FilteredTransaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Tells what became of transactions, once every peer that is listened to has the block: a peer that lags would endorse the next
 * act on what was before.
 */
public final class Commits implements AutoCloseable, BlockWatch.Listener {

    private final Map<String, CompletableFuture<Verdict>> waiting = new HashMap<>();
    private final SortedMap<Long, List<Runnable>> decided = new TreeMap<>();
    private final Map<BlockWatch, Long> heights = new HashMap<>();
    private final CompletableFuture<Boolean> listening = new CompletableFuture<>();
    private final List<BlockWatch> watches;

    /** Listens to peers as one identity. */
    public Commits(Collection<ManagedChannel> peers, String channel, Signatory signatory) {
        SeekEnvelope seek = new SeekEnvelope(channel, signatory);
        watches = peers.stream().map(peer -> new BlockWatch(peer, seek, this)).toList();
        watches.forEach(BlockWatch::open);
    }

    /** Done once a first peer is heard: a transaction that is sent earlier might be missed. */
    public CompletableFuture<Boolean> listening() {
        return listening.copy();
    }

    /** The number of the newest block that every peer which is heard has, once a first one is; empty if none is any more. */
    public CompletableFuture<OptionalLong> newest() {
        return listening.thenApply(heard -> lowest());
    }

    private synchronized OptionalLong lowest() {
        return heights.values().stream().mapToLong(height -> height).min();
    }

    /** The verdict on a transaction that has not been sent yet, whenever it comes. */
    public synchronized CompletableFuture<Verdict> of(String transaction) {
        return waiting.computeIfAbsent(transaction, unused -> new CompletableFuture<>());
    }

    /** Waits no longer for a transaction. */
    public synchronized void forget(String transaction) {
        waiting.remove(transaction);
    }

    @Override
    public void hear(BlockWatch from, FilteredBlock block) {
        tell(heard(from, block));
        listening.complete(true);
    }

    @Override
    public void lose(BlockWatch from) {
        tell(lost(from));
    }

    @Override
    public void close() {
        watches.forEach(BlockWatch::close);
    }

    private synchronized List<Runnable> heard(BlockWatch from, FilteredBlock block) {
        heights.put(from, block.getNumber());
        block.getFilteredTransactionsList().forEach(transaction -> decide(block.getNumber(), transaction));
        return everywhere();
    }

    private synchronized List<Runnable> lost(BlockWatch from) {
        heights.remove(from);
        return everywhere();
    }

    /** A second copy is no verdict: what the first became stood before it. */
    private void decide(long block, FilteredTransaction transaction) {
        TxValidationCode code = transaction.getTxValidationCode();
        CompletableFuture<Verdict> waiter =
                code == TxValidationCode.DUPLICATE_TXID ? null : waiting.remove(transaction.getTxid());
        if (waiter != null) {
            Verdict verdict = new Verdict(transaction.getTxid(), block, code);
            decided.computeIfAbsent(block, unused -> new ArrayList<>()).add(() -> waiter.complete(verdict));
        }
    }

    private List<Runnable> everywhere() {
        SortedMap<Long, List<Runnable>> known = decided.headMap(lowest().orElse(Long.MAX_VALUE - 1) + 1);
        List<Runnable> tellings = known.values().stream().flatMap(List::stream).toList();
        known.clear();
        return tellings;
    }

    private static void tell(List<Runnable> tellings) {
        tellings.forEach(Runnable::run);
    }
}
