package io.carbonregistry.devledger.ledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.blocks.BlockStore;
import io.carbonregistry.devledger.blocks.DamagedChainException;
import io.carbonregistry.devledger.privatedata.PrivateBlock;
import io.carbonregistry.devledger.privatedata.PrivateData;
import io.carbonregistry.devledger.state.StateStore;
import io.carbonregistry.devledger.state.StateStore.AppliedBlock;
import io.carbonregistry.devledger.state.StateView;
import io.carbonregistry.devledger.state.TransactionPlace;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.validation.BlockVerdict;
import io.carbonregistry.fabric.rules.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The ledger of one channel. Blocks are committed by one thread; any number may ask and wait. */
public final class Ledger {

    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());

    /** How much work a crash may cost: the state is only saved this often, and made again from the blocks after that. */
    private static final Duration SAVE_INTERVAL = Duration.ofSeconds(2);

    private final BlockStore blocks;
    private final StateStore state;
    private final PrivateData privateData;
    private final ChannelConfig config;
    private final Validator validator = new Validator();
    private final Watchers watchers = new Watchers();
    private volatile long height;
    private long savedAt = System.nanoTime();

    /**
     * The ledger over what is on disk; blocks that the state does not know yet are applied to it.
     *
     * @throws DamagedChainException when the verdicts in a block are not those that the rules give
     */
    public Ledger(BlockStore blocks, StateStore state, PrivateData privateData, ChannelConfig config) {
        this.blocks = blocks;
        this.state = state;
        this.privateData = privateData;
        this.config = config;
        privateData.dropFrom(blocks.height());
        for (long number = state.height(); number < blocks.height(); number++) {
            replay(blocks.get(number).orElseThrow());
            if (saveSometimes()) {
                LOG.log(System.Logger.Level.INFO, "{0} of {1} blocks are applied", number + 1, blocks.height());
            }
        }
        warnOfMissing();
        for (long number = privateData.settled(); number < blocks.height(); number++) {
            privateData.settle(PrivateBlock.of(blocks.get(number).orElseThrow()));
        }
        this.height = blocks.height();
    }

    /** Judges, keeps, applies and announces the next block. */
    public void commit(Block ordered) {
        BlockVerdict verdict = validator.validate(ordered, config, state.view());
        Block block = CommitHash.add(ordered.with(verdict.flags()), verdict.updates(), blocks.last());
        PrivateBlock privates = PrivateBlock.of(block);
        privateData.gather(privates, state.view());
        try {
            blocks.append(block);
        } catch (IOException e) {
            throw new UncheckedIOException("block " + block.number() + " could not be written", e);
        }
        BlockContents contents = BlockContents.of(block);
        apply(block, verdict.updates(), contents, privates);
        privateData.settle(privates);
        height = block.number() + 1;
        watchers.announce(contents.transactions());
        saveSometimes();
    }

    /** The number of blocks committed and applied. */
    public long height() {
        return height;
    }

    /** A committed block. */
    public Optional<Block> block(long number) {
        return number < height ? blocks.get(number) : Optional.empty();
    }

    /** The committed block whose header has this hash. */
    public Optional<Block> block(ByteString hash) {
        return blocks.get(hash).filter(block -> block.number() < height);
    }

    /** The last block. */
    public Block last() {
        return block(height - 1).orElseThrow(() -> new IllegalStateException("the chain has no block yet"));
    }

    /** The state as of the last block. */
    public StateView state() {
        return state.view();
    }

    /** Where a committed transaction stands, if one of this id was committed, valid or not. */
    public Optional<TransactionPlace> transaction(String id) {
        return state.transaction(id);
    }

    /** Completes when a transaction of this id is committed, valid or not; cancelling it ends the waiting. */
    public CompletableFuture<TransactionPlace> whenCommitted(String id) {
        CompletableFuture<TransactionPlace> waiting = watchers.await(id);
        // Asked only after the waiting began, or a commit between the two would be missed.
        transaction(id).ifPresent(waiting::complete);
        return waiting;
    }

    /** Has a follower run after each commit; it must not block. */
    public void follow(Runnable follower) {
        watchers.follow(follower);
    }

    /** Ends {@link #follow}. */
    public void unfollow(Runnable follower) {
        watchers.unfollow(follower);
    }

    private void warnOfMissing() {
        if (privateData.gathered() < state.privateHeight()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "private data are missing: the blocks up to {0} came with some, the file has them up to {1}",
                    state.privateHeight() - 1,
                    privateData.gathered() - 1);
        }
    }

    private void replay(Block block) {
        BlockVerdict verdict = validator.validate(block, config, state.view());
        if (!verdict.flags().equals(block.flags())) {
            throw new DamagedChainException(block.number(), "its verdicts are not those of the rules");
        }
        apply(block, verdict.updates(), BlockContents.of(block), PrivateBlock.of(block));
    }

    private void apply(Block block, Updates updates, BlockContents contents, PrivateBlock privates) {
        state.apply(new AppliedBlock(
                block.number(),
                block.hash().toByteArray(),
                updates,
                contents.written(),
                contents.transactions(),
                privateData.writes(privates)));
    }

    private boolean saveSometimes() {
        boolean due = System.nanoTime() - savedAt > SAVE_INTERVAL.toNanos();
        if (due) {
            state.save();
            privateData.save();
            savedAt = System.nanoTime();
        }
        return due;
    }
}
