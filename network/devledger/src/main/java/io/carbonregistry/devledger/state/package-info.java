/**
 * The world state: what every key holds now, who wrote it last, and where each of its versions stands in the blocks.
 *
 * <p>It is a sorted map of byte strings in the order that Fabric's own store has, with immutable views of it as of a
 * block; beside it stand the private values that each organisation holds. It knows keys, values, versions and nothing
 * of what they mean. Everything in it can be made again from the blocks and the private write sets kept with them, so it
 * is written to disk lazily and thrown away when it does not fit them. A reader can never see half of a block.
 */
@NullMarked
package io.carbonregistry.devledger.state;

import org.jspecify.annotations.NullMarked;
