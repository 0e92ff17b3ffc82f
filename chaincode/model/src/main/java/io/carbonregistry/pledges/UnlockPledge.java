package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * Lets the units of a locked pledge go, when no notice was recorded in time.
 *
 * @param pledge which
 * @param holder whose units they are
 * @param lines all that it binds, in the order of the classes
 * @param draws the blocks that bear it
 */
public record UnlockPledge(
        ActId id,
        ActRef pledge,
        AccountId holder,
        List<PledgeLine> lines,
        @Input PledgeDraws draws) implements Request<PledgeStepped> {

    public UnlockPledge {
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
        LocalDate until = noticeUntil(before, states, now.day());
        rules.require(now.day().isAfter(until), Reason.NOTICE_DAYS_RUN, pledge, until);
        all().require(before, states, rules);
        rules.end();

        // From here on it must succeed.
        return all().letGo(before, states, now);
    }

    private AllUnits all() {
        return new AllUnits(course(), lines, draws);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.UNLOCK);
    }

    private static LocalDate noticeUntil(Pledge pledge, States states, LocalDate day) {
        long days = PledgeCourse.terms(states, day).number(Rule.NOTICE_DAYS);
        return pledge.dayOf(PledgeStep.LOCK).orElse(day).plusDays(days);
    }
}
