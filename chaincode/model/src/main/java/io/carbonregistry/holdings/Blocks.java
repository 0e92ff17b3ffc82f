package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Changes;

/** How blocks are written: the block and the owner's entry always together. */
public final class Blocks {

    private Blocks() {}

    /** Writes a block and, unless it has ended, its owner's entry. */
    public static Changes putting(UnitBlock block) {
        Changes put = Changes.none().put(block.key(), block);
        return block.end().isPresent()
                ? put
                : put.put(
                        OwnerEntry.key(
                                block.owner(), block.unitClass(), block.range().last()),
                        OwnerEntry.HELD);
    }

    /** Removes a block and its owner's entry. */
    public static Changes removing(UnitBlock block) {
        return Changes.none()
                .delete(block.key())
                .delete(OwnerEntry.key(
                        block.owner(), block.unitClass(), block.range().last()));
    }
}
