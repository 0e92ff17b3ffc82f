package io.carbonregistry.fabric.rules.blocks;

/**
 * What is left at the end of a block file when a process died while it appended a block.
 *
 * @param offset where the unfinished block begins: the length to which the file is to be cut
 * @param bytes how many bytes of it were written
 */
public record TornTail(long offset, long bytes) {}
