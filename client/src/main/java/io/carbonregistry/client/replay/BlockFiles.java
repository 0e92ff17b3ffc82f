package io.carbonregistry.client.replay;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.BlockReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Blocks in files, as peers keep them: a channel's folder, or files one by one. */
public final class BlockFiles {

    private BlockFiles() {}

    /**
     * Hands over every whole block, file after file; the unfinished block at the end of a peer's last file is no block.
     *
     * @param paths block files, and folders of them
     * @throws IOException if a file cannot be read, or a folder holds none
     */
    public static void read(List<Path> paths, Consumer<Block> to) throws IOException {
        for (Path path : files(paths)) {
            try (BlockFile file = BlockFile.read(path)) {
                BlockReader blocks = file.blocks(0);
                while (blocks.hasNext()) {
                    to.accept(blocks.next().block());
                }
            }
        }
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            List<Path> found = Files.isDirectory(path) ? BlockFile.in(path) : List.of(path);
            if (found.isEmpty()) {
                throw new IOException("There are no block files in " + path);
            }
            files.addAll(found);
        }
        return files;
    }
}
