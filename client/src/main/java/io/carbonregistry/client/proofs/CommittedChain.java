package io.carbonregistry.client.proofs;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.client.replay.TornFile;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.Chain;
import io.carbonregistry.fabric.rules.chain.CheckedBlock;
import io.carbonregistry.fabric.rules.chain.Discrepancy;
import io.carbonregistry.fabric.rules.identities.Msp;
import io.carbonregistry.fabric.rules.validation.CannotValidateException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for a transaction in all blocks from block 0 on, whose verdicts it recomputes. */
final class CommittedChain implements Consumer<Block> {

    private final Authorities authorities;
    private final ByteString envelope;
    private @Nullable Chain chain;
    private long height;
    private Optional<CommittedBlock> found = Optional.empty();

    private CommittedChain(Authorities authorities, ByteString envelope) {
        this.authorities = authorities;
        this.envelope = envelope;
    }

    /**
     * The block in which a transaction is committed.
     *
     * @param envelope the transaction
     * @param paths block files, or folders of them, from block 0 on
     * @throws NotProvenException if it isn't, or the blocks are no chain of these authorities
     * @throws io.carbonregistry.client.replay.BlockFilesException if a file cannot be read, or one is missing
     */
    static CommittedBlock find(ByteString envelope, List<Path> paths, Authorities authorities) {
        CommittedChain looking = new CommittedChain(authorities, envelope);
        Optional<TornFile> torn = BlockFiles.read(paths, looking);
        return looking.found.orElseThrow(() -> torn.<RuntimeException>map(TornFile::refused)
                .orElseGet(() -> new NotProvenException(Flaw.NOT_COMMITTED, "blocks 0 to " + (looking.height - 1))));
    }

    @Override
    public void accept(Block block) {
        if (found.isEmpty()) {
            try {
                check(block);
            } catch (CannotValidateException | MalformedException e) {
                throw broken(block, String.valueOf(e.getMessage()));
            }
        }
    }

    private void check(Block block) {
        Chain checking = chain == null ? Chain.from(block, List.of()) : chain;
        chain = checking;
        CheckedBlock checked = checking.check(block);
        for (Discrepancy discrepancy : checked.discrepancies()) {
            throw broken(block, discrepancy.kind() + ", " + discrepancy.text());
        }
        for (String mspId : authorities.endorsing()) {
            if (!restsOnThem(checking, mspId)) {
                throw broken(block, mspId + " rests on other roots than those that were given");
            }
        }
        height = block.number() + 1;
        int index = block.envelopes().indexOf(envelope);
        if (index >= 0 && checked.verdict().flags().isValid(index)) {
            found = Optional.of(new CommittedBlock(block, checking.config()));
        }
    }

    private static NotProvenException broken(Block block, String what) {
        return new NotProvenException(Flaw.CHAIN_BROKEN, "block " + block.number() + ": " + what);
    }

    private boolean restsOnThem(Chain checking, String mspId) {
        return Optional.ofNullable(checking.config().msps().byId().get(mspId))
                .filter((Msp msp) -> msp.restsOn(authorities.roots().getOrDefault(mspId, List.of())))
                .isPresent();
    }
}
