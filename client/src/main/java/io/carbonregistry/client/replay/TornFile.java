package io.carbonregistry.client.replay;

import java.nio.file.Path;

/**
 * A block file that ends in the middle of a block: a copy that was cut off, or one that its peer was writing.
 *
 * @param file which
 * @param block the number of the unfinished block
 * @param offset where it begins
 */
public record TornFile(Path file, long block, long offset) {

    /** As a sentence. */
    public String text() {
        return file + " ends in the middle of block " + block + ", which begins at byte " + offset
                + ": the file was cut off";
    }

    /** What is thrown where nothing can be told without that block. */
    public BlockFilesException refused() {
        return new BlockFilesException(text());
    }
}
