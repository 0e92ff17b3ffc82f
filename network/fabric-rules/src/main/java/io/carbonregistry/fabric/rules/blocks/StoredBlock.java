package io.carbonregistry.fabric.rules.blocks;

/**
 * A block and its place in a block file.
 *
 * @param offset where its length prefix begins, in bytes from the file's start
 * @param end where the next block begins
 */
public record StoredBlock(long offset, long end, Block block) {}
