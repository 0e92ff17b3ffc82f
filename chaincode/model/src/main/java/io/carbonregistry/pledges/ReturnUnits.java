package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * Lets go what was not sold for the debt.
 *
 * @param pledge which
 * @param holder whose units they are
 * @param lines all that it binds, in the order of the classes
 * @param draws the blocks that bear it
 */
public record ReturnUnits(
        ActId id,
        ActRef pledge,
        AccountId holder,
        List<PledgeLine> lines,
        @Input PledgeDraws draws) implements Request<PledgeStepped> {

    public ReturnUnits {
        lines = PledgeLine.distinct(lines);
    }

    @Override
    public Keys reads() {
        return all().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        all().require(before, states, rules);
        rules.end();

        // From here on it must succeed.
        return all().letGo(before, states, now);
    }

    private AllUnits all() {
        return new AllUnits(course(), lines, draws);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.RETURN_UNITS);
    }
}
