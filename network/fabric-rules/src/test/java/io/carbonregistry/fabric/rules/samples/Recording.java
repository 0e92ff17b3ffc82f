package io.carbonregistry.fabric.rules.samples;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A channel as a real peer committed it: its block files, and a manifest of its verdicts. */
public record Recording(Path folder) {

    /** All recordings. */
    public static List<Recording> all() {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/blocks"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Recording::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks, block 0 first. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        try {
            for (Path path : BlockFile.in(folder)) {
                try (BlockFile file = BlockFile.read(path)) {
                    file.blocks(0).forEachRemaining(stored -> blocks.add(stored.block()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    /** The manifest's lines without the comments. */
    public List<String> manifest() {
        try (Stream<String> lines = Files.lines(folder.resolve("manifest.txt"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
