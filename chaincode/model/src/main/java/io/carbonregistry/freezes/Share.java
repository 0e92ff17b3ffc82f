package io.carbonregistry.freezes;

import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.Part;
import io.carbonregistry.holdings.UnitBlock;

/**
 * What a freeze in the line gets of the units that are there.
 *
 * @param freeze as it stood before
 * @param tonnes how many, at least one
 */
record Share(Freeze freeze, long tonnes) {

    /** The tonnes, bound by the freeze; no other freeze binds them any more. */
    Part part() {
        return new Part(tonnes, block -> unfrozen(block).bind(freeze.encumbrance()));
    }

    /** The freeze, with its share. */
    Freeze after() {
        return freeze.binding(tonnes);
    }

    static UnitBlock unfrozen(UnitBlock block) {
        return block.without(one -> one.kind() == Encumbrance.Kind.COURT_FREEZE);
    }
}
