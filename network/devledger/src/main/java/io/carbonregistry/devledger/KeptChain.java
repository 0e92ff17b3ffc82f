package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.blocks.BlockStore;
import io.carbonregistry.devledger.blocks.DamagedChainException;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.state.StateStore;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The blocks, which are all that counts, and the state, which is thrown away when it is not what they come to. */
record KeptChain(BlockStore blocks, StateStore state) {

    private static final System.Logger LOG = System.getLogger(KeptChain.class.getName());

    static KeptChain open(Path data, Disk disk) throws IOException {
        Path state = data.resolve("state");
        Optional<KeptChain> found = tryOpen(data, state, disk);
        if (found.isPresent()) {
            return found.get();
        }
        Files.delete(state);
        return openAll(data, state, disk);
    }

    private static Optional<KeptChain> tryOpen(Path data, Path state, Disk disk) throws IOException {
        try {
            KeptChain found = openAll(data, state, disk);
            if (found.fits()) {
                return Optional.of(found);
            }
            found.close();
            LOG.log(System.Logger.Level.WARNING, "the state is not that of the blocks and is made again from them");
        } catch (DamagedChainException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the state cannot be read and is made again from the blocks");
        }
        return Optional.empty();
    }

    private static KeptChain openAll(Path data, Path file, Disk disk) throws IOException {
        boolean missing = !Files.exists(file);
        StateStore state = StateStore.open(file, disk);
        try {
            // A start that ended because of a damaged block has entered it, and must not hold against it that it was
            // mended.
            state.places().forgetFrom(state.height());
            BlockStore blocks = BlockStore.open(data.resolve("blocks"), state.places(), disk);
            if (missing && blocks.height() > 0) {
                LOG.log(System.Logger.Level.WARNING, "there is no state, it is made again from the blocks");
            }
            return new KeptChain(blocks, state);
        } catch (IOException | RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private boolean fits() {
        return state.height() == 0
                || blocks.get(state.height() - 1)
                        .map(Block::hash)
                        .filter(ByteString.copyFrom(state.tip())::equals)
                        .isPresent();
    }

    void close() throws IOException {
        blocks.close();
        state.close();
    }
}
