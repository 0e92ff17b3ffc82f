package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Asks to spend a cap on emitters: what each is to be allocated, added to what earlier plans gave it. The lines come to no more
 * than is left of their sectors' parts.
 *
 * @param unitClass the class
 * @param lines who is to get how many
 * @param legalBasis the decision that the plan rests on
 */
public record PlanAllocation(ActId id, UnitClass unitClass, List<PlanLine> lines, String legalBasis)
        implements Request<AllocationPlanned> {

    public PlanAllocation {
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
        Text.requireLegalBasis(legalBasis);
    }

    @Override
    public Keys reads() {
        return Receivers.reads(unitClass)
                .and(Keys.needed(Cap.key(unitClass)))
                .alsoNeeded(lines.stream()
                        .map(line -> AccountStanding.key(line.account()))
                        .toList())
                .maybe(lines.stream()
                        .map(line -> Allocation.key(unitClass, line.account()))
                        .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<AllocationPlanned> decide(States states, Circumstances now, Rules rules) {
        Receivers receivers = new Receivers(unitClass, states, now);
        Planning planning = new Planning(states.get(Cap.key(unitClass)), lines);
        lines.forEach(line -> receivers.requireNotClosed(line.account(), rules));
        lines.forEach(line -> receivers.requireMayHold(line.account(), rules));
        planning.requireWithinParts(rules);
        rules.end();

        // From here on it must succeed.
        Cap cap = planning.cap();
        return Decision.of(new AllocationPlanned(now.act(), unitClass, lines, cap.planned(), legalBasis, now.day()))
                .writing(Cap.key(unitClass), cap)
                .with(planning.allocations(states));
    }
}
