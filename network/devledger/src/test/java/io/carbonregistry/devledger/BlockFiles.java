package io.carbonregistry.devledger;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.BlockReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Reads and changes block files behind the ledger's back. */
final class BlockFiles {

    private BlockFiles() {}

    static List<Block> read(Path folder) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path path : BlockFile.in(folder)) {
            try (BlockFile file = BlockFile.read(path)) {
                BlockReader reader = file.blocks(0);
                reader.forEachRemaining(stored -> blocks.add(stored.block()));
            }
        }
        return blocks;
    }

    /** Makes a valid transaction invalid, or the other way round: no hash covers verdicts. */
    static void flipFirstVerdict(Path folder, long number) throws IOException {
        List<Block> blocks = read(folder);
        Files.delete(folder.resolve(BlockFile.name(0)));
        try (BlockFile file = BlockFile.append(folder.resolve(BlockFile.name(0)))) {
            for (Block block : blocks) {
                file.add(block.number() == number ? flipped(block) : block);
            }
        }
    }

    private static Block flipped(Block block) {
        TxValidationCode other =
                block.flags().isValid(0) ? TxValidationCode.MVCC_READ_CONFLICT : TxValidationCode.VALID;
        return block.with(block.flags().with(0, other));
    }
}
