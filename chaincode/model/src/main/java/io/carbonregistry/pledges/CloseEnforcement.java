package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import java.util.List;

/**
 * Closes an enforcement: what the sales brought beyond the debt is returned, and what is missing stays owed (Civil Code art. 438).
 *
 * @param pledge which
 * @param root what is published of the sum
 * @param returned what was returned to the holder
 */
public record CloseEnforcement(
        ActId id, ActRef pledge, Digest root, @Confided ConfidedSum returned) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads().and(Lending.reads(pledge));
    }

    @Override
    public Keys readsThen(States first) {
        return Keys.none().alsoNeeded(sales(course().find(first)));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        rules.require(
                before.units().isEmpty(), Reason.WRONG_STATE, pledge, "binding " + before.lines(), "every unit let go");
        returned.require(root, pledge, rules);
        long surplus = Math.max(0, left(before, states));
        rules.require(returned.fen() == surplus, Reason.SURPLUS_NOT_RETURNED, pledge, surplus, returned.fen());
        rules.end();

        // From here on it must succeed.
        Loan loan = states.get(Loan.key(pledge));
        return course().decided(before, now)
                .writing(Loan.key(pledge), loan.owing(Math.max(0, -left(before, states)), returned.given(), now.day()));
    }

    /** What is left of the proceeds once the debt is paid, in fen; less than nothing where they do not suffice. */
    private long left(Pledge before, States states) {
        long brought = sales(before).stream()
                .mapToLong(sale -> states.get(sale).price().fen())
                .reduce(0, Quantity::plus);
        return brought - states.get(Loan.key(pledge)).outstanding();
    }

    private List<Key<Proceeds>> sales(Pledge before) {
        return before.days().stream()
                .filter(one -> one.step() == PledgeStep.SELL)
                .map(one -> Proceeds.key(pledge, one.act()))
                .toList();
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.CLOSE);
    }
}
