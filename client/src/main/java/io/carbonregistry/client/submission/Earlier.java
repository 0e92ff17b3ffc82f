package io.carbonregistry.client.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.facts.BlockFacts;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.kernel.Fact;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Finds what an act became that had been done before. */
record Earlier(Connections connections, Profile profile, BlockFacts facts) {

    /** From the block, for whoever may read blocks; else only where it stands, which every member of the channel may ask. */
    <F extends Fact> CompletableFuture<Committed<F>> find(String transaction) {
        return connections
                .ask(peer -> peer.evaluateIn(
                        "qscc", "GetBlockByTxID", profile.channel().getBytes(UTF_8), transaction.getBytes(UTF_8)))
                .thenApply(bytes -> this.<F>read(Block.parse(ByteString.copyFrom(bytes)), transaction))
                .exceptionallyCompose(denied -> place(transaction));
    }

    private <F extends Fact> Committed<F> read(Block block, String transaction) {
        Optional<Fact> fact = facts.of(block).stream()
                .filter(recorded -> recorded.transaction().equals(transaction))
                .map(recorded -> recorded.fact())
                .findFirst();
        Optional<Envelope> envelope = block.envelopes().stream()
                .map(Envelope::parse)
                .filter(one -> one.transactionId().equals(transaction))
                .findFirst();
        return new Committed<>(fact, transaction, block.number(), envelope.map(Envelope::message));
    }

    private <F extends Fact> CompletableFuture<Committed<F>> place(String transaction) {
        return connections
                .ask(peer -> peer.outcome(transaction))
                .thenApply(outcome ->
                        new Committed<>(Optional.empty(), transaction, outcome.getBlockNumber(), Optional.empty()));
    }
}
