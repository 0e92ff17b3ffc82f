package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * All units that a pledge binds, as an act on them names them.
 *
 * @param course the step
 * @param lines all that it binds, as whoever asks has seen it
 * @param draws the blocks
 */
record AllUnits(PledgeCourse course, List<PledgeLine> lines, PledgeDraws draws) {

    Keys reads() {
        return course.reads().and(draws.reads());
    }

    /** The rules in their order of precedence: the lines are all that it binds, and the blocks are those that bear it. */
    void require(Pledge before, States states, Rules rules) {
        rules.require(before.lines().equals(lines), Reason.TERMS_DIFFER, before.id(), before.lines(), lines);
        collateral(states).requireBearing(before, rules);
    }

    /** They are bound by it no longer. */
    Decision<PledgeStepped> letGo(Pledge before, States states, Circumstances now) {
        return course.decided(before, before.binding(List.of()).stepped(course.step(), now), now)
                .with(collateral(states).unbound(before, now.act()));
    }

    /** They are bound by it as it stands now. */
    Decision<PledgeStepped> bindAnew(Pledge before, States states, Circumstances now) {
        Pledge after = before.stepped(course.step(), now);
        return course.decided(before, after, now).with(collateral(states).bound(after, states, now.act()));
    }

    private Collateral collateral(States states) {
        return Collateral.of(lines, draws, states);
    }
}
