package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * How a pledge lets go all units that it binds.
 *
 * @param course the step
 * @param lines all that it binds, as whoever asks has seen it
 * @param draws the blocks
 */
record LettingGo(PledgeCourse course, List<PledgeLine> lines, PledgeDraws draws) {

    Keys reads() {
        return course.reads().and(draws.reads());
    }

    /** The rules in their order of precedence: the lines are all that it binds, and the blocks are those that bear it. */
    void require(Pledge before, States states, Rules rules) {
        rules.require(before.lines().equals(lines), Reason.TERMS_DIFFER, before.id(), before.lines(), lines);
        collateral(states).requireBearing(before, rules);
    }

    Decision<PledgeStepped> decided(Pledge before, States states, Circumstances now) {
        return course.decided(before, before.binding(List.of()).stepped(course.step(), now), now)
                .with(collateral(states).unbound(before, now.act()));
    }

    private Collateral collateral(States states) {
        return Collateral.of(lines, draws, states);
    }
}
