/**
 * The chain that blocks form, and its replay.
 *
 * <p>It is for checking block after block from block 0 on: numbers, hashes, orderers' signatures, flags and commit
 * hashes, and for what orderers add to a block. It knows the last block, the configuration and the replayed state. It
 * does not know where blocks come from. What is wrong is listed, and the replay goes on by the rules. A flag that
 * somebody has flipped is always found, since every flag is computed anew.
 */
@NullMarked
package io.carbonregistry.fabric.rules.chain;

import org.jspecify.annotations.NullMarked;
