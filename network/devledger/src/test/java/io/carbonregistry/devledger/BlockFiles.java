package io.carbonregistry.devledger;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
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
            blocks.addAll(blocks(path));
        }
        return blocks;
    }

    /** Makes a valid transaction invalid, or the other way round: no hash covers verdicts. */
    static void flipFirstVerdict(Path folder, long number) throws IOException {
        for (Path path : BlockFile.in(folder)) {
            write(
                    path,
                    blocks(path).stream()
                            .map(block -> block.number() == number ? flipped(block) : block)
                            .toList());
        }
    }

    /** Lets all blocks from a number on stand in a file of their own, as if the one before it were full. */
    static void divide(Path folder, int number) throws IOException {
        List<Block> blocks = read(folder);
        write(folder.resolve(BlockFile.name(0)), blocks.subList(0, number));
        write(folder.resolve(BlockFile.name(1)), blocks.subList(number, blocks.size()));
    }

    private static List<Block> blocks(Path path) throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (BlockFile file = BlockFile.read(path)) {
            file.blocks(0).forEachRemaining(stored -> blocks.add(stored.block()));
        }
        return blocks;
    }

    private static void write(Path path, List<Block> blocks) throws IOException {
        Files.deleteIfExists(path);
        try (BlockFile file = BlockFile.append(path)) {
            for (Block block : blocks) {
                file.add(block);
            }
        }
    }

    private static Block flipped(Block block) {
        TxValidationCode other =
                block.flags().isValid(0) ? TxValidationCode.MVCC_READ_CONFLICT : TxValidationCode.VALID;
        return block.with(block.flags().with(0, other));
    }
}
