package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * Asks to set a cap anew, never below what is issued, nor a part below what is planned of it.
 *
 * @param unitClass the class
 * @param terms the cap as it is to be
 */
public record AmendCap(ActId id, UnitClass unitClass, CapTerms terms) implements Request<CapAmended> {

    @Override
    public Keys reads() {
        return Keys.needed(Cap.key(unitClass)).maybe(Issuance.key(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CapAmended> decide(States states, Circumstances now, Rules rules) {
        Cap before = states.get(Cap.key(unitClass));
        long issued = Issuance.issued(states, unitClass);
        terms.requireWhole(unitClass, rules);
        rules.require(
                issued <= terms.tonnes().value(), Reason.CAP_BELOW_SPENT, unitClass, "all", issued, terms.tonnes());
        before.parts()
                .forEach(part -> rules.require(
                        part.planned() <= terms.of(part.sector()),
                        Reason.CAP_BELOW_SPENT,
                        unitClass,
                        part.sector(),
                        part.planned(),
                        terms.of(part.sector())));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CapAmended(now.act(), unitClass, before, terms, now.day()))
                .writing(Cap.key(unitClass), terms.cap(unitClass, Optional.of(before), now.act()));
    }
}
