package io.carbonregistry.client.replay;

import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.BlockReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Blocks in files, as peers keep them: a channel's folder, or files one by one. */
public final class BlockFiles {

    private final Consumer<Block> to;
    private long next;

    private BlockFiles(Consumer<Block> to) {
        this.to = to;
    }

    /**
     * Hands over every whole block from block 0 on, file after file.
     *
     * @param paths block files, and folders of them
     * @return the file at whose end a block is unfinished, which is the last one
     * @throws BlockFilesException if a file cannot be read, or a block is missing between two that are there
     */
    public static Optional<TornFile> read(List<Path> paths, Consumer<Block> to) {
        BlockFiles reading = new BlockFiles(to);
        Optional<TornFile> torn = Optional.empty();
        for (Path file : files(paths)) {
            torn.ifPresent(before -> {
                throw before.refused();
            });
            torn = reading.read(file);
        }
        return torn;
    }

    private Optional<TornFile> read(Path path) {
        try (BlockFile file = BlockFile.read(path)) {
            BlockReader blocks = file.blocks(0);
            for (Optional<Block> block = next(blocks, path); block.isPresent(); block = next(blocks, path)) {
                to.accept(block.get());
                next++;
            }
            return blocks.tornTail().map(tail -> new TornFile(path, next, tail.offset()));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private Optional<Block> next(BlockReader blocks, Path path) {
        try {
            Optional<Block> block = blocks.hasNext() ? Optional.of(blocks.next().block()) : Optional.empty();
            block.filter(one -> one.number() != next).ifPresent(other -> {
                throw new BlockFilesException(path + " has block " + other.number() + " where block " + next
                        + " must come: blocks are missing, or the files are in another order");
            });
            return block;
        } catch (MalformedException e) {
            throw new BlockFilesException(path + " has no block where block " + next + " must come: " + e.getMessage());
        }
    }

    private static List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                List<Path> found = Files.isDirectory(path) ? BlockFile.in(path) : List.of(path);
                if (found.isEmpty()) {
                    throw new BlockFilesException("There are no block files in " + path);
                }
                files.addAll(found);
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        }
        return files;
    }

    private static BlockFilesException unreadable(Path path, IOException why) {
        return new BlockFilesException(
                why instanceof NoSuchFileException
                        ? "There is no block file " + path
                        : "The block file " + path + " cannot be read: " + why.getMessage());
    }
}
