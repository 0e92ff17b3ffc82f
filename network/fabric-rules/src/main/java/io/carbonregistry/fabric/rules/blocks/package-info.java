/**
 * Blocks and the files that they are kept in.
 *
 * <p>It is for reading, building and storing blocks in the forms that Fabric's peers and orderers use. It knows hashes,
 * flags, metadata and the framing of block files. It does not know whether what stands in a block is true. A block is
 * immutable: with other flags it is another block of the same header hash. A torn tail is never taken for a block.
 */
@NullMarked
package io.carbonregistry.fabric.rules.blocks;

import org.jspecify.annotations.NullMarked;
