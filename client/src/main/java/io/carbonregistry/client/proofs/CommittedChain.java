package io.carbonregistry.client.proofs;

import static io.carbonregistry.client.proofs.NotProvenException.require;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.Chain;
import io.carbonregistry.fabric.rules.chain.CheckedBlock;
import io.carbonregistry.fabric.rules.identities.Msp;
import io.carbonregistry.fabric.rules.validation.CannotValidateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for a transaction in all blocks from block 0 on, whose verdicts it recomputes. */
public final class CommittedChain implements Consumer<Block> {

    private final Authorities authorities;
    private final ByteString envelope;
    private @Nullable Chain chain;
    private OptionalLong found = OptionalLong.empty();

    private CommittedChain(Authorities authorities, ByteString envelope) {
        this.authorities = authorities;
        this.envelope = envelope;
    }

    /**
     * The number of the block in which a transaction is committed.
     *
     * @param paths block files, or folders of them, from block 0 on
     * @throws NotProvenException if it isn't, or the blocks are no chain of these authorities
     * @throws IOException if a file cannot be read
     */
    public static long find(TransactionProof proof, List<Path> paths, Authorities authorities) throws IOException {
        CommittedChain looking = new CommittedChain(authorities, TransactionProof.bytes(proof.envelope()));
        try {
            BlockFiles.read(paths, looking);
        } catch (CannotValidateException | IllegalArgumentException e) {
            throw new NotProvenException(Flaw.CHAIN_BROKEN);
        }
        return looking.found.orElseThrow(() -> new NotProvenException(Flaw.NOT_COMMITTED));
    }

    @Override
    public void accept(Block block) {
        if (found.isPresent()) {
            return;
        }
        Chain checking = chain == null ? Chain.from(block, List.of()) : chain;
        chain = checking;
        CheckedBlock checked = checking.check(block);
        require(checked.discrepancies().isEmpty(), Flaw.CHAIN_BROKEN);
        authorities.endorsing().forEach(mspId -> require(restsOnThem(checking, mspId), Flaw.CHAIN_BROKEN));
        int index = block.envelopes().indexOf(envelope);
        if (index >= 0 && checked.verdict().flags().isValid(index)) {
            found = OptionalLong.of(block.number());
        }
    }

    private boolean restsOnThem(Chain checking, String mspId) {
        return Optional.ofNullable(checking.config().msps().byId().get(mspId))
                .filter((Msp msp) -> msp.restsOn(authorities.roots().getOrDefault(mspId, List.of())))
                .isPresent();
    }
}
