/**
 * The chain of blocks on disk, in the files that Fabric's peers write.
 *
 * <p>A block is appended, forced to the disk, and from then on only read; an unfinished one at the very end, left by a
 * process that died, is cut off when the chain is opened. The package knows numbers, hashes and places of blocks, and
 * nothing of what is in them. Whoever asks for a block gets it whole. A chain with anything damaged before its end is
 * never opened.
 */
@NullMarked
package io.carbonregistry.devledger.blocks;

import org.jspecify.annotations.NullMarked;
