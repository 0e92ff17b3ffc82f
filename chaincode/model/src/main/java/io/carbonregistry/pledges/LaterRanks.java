package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.List;

/**
 * The other pledges on units that leave one for good: what they were over is gone for them too, and their claim goes on to the proceeds.
 *
 * @param pledge the one that the units leave
 * @param draws the units
 */
record LaterRanks(ActRef pledge, PledgeDraws draws) {

    /** Where the others stand, once the blocks have been seen. */
    Keys readsThen(List<PledgeLine> lines, States first) {
        return Keys.none().alsoNeeded(others(Collateral.of(lines, draws, first)));
    }

    /** Each without what has left. */
    Changes without(Collateral left, States states, Circumstances now) {
        return Changes.all(others(left).stream()
                .map(states::get)
                .map(other -> Changes.none()
                        .put(
                                Pledge.key(other.id()),
                                other.binding(left.takenFrom(other)).stepped(PledgeStep.LOSE_UNITS, now)))
                .toList());
    }

    private List<Key<Pledge>> others(Collateral left) {
        // What no longer binds today is no pledge, for a pledge binds until it is released.
        return left.blocks()
                .flatMap(block -> new PledgedBlock(block, LocalDate.MIN).pledgesBut(pledge))
                .distinct()
                .map(Pledge::key)
                .toList();
    }
}
