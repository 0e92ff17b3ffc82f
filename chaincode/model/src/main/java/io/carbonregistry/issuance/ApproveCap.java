package io.carbonregistry.issuance;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * Asks for a cap on a class that has none (Regulation 775 art. 8).
 *
 * @param unitClass the class
 * @param terms the cap, its parts and its legal basis
 */
public record ApproveCap(ActId id, UnitClass unitClass, CapTerms terms) implements Request<CapApproved> {

    @Override
    public Keys reads() {
        return Keys.needed(UnitClassDefinition.key(unitClass)).fresh(Cap.key(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CapApproved> decide(States states, Circumstances now, Rules rules) {
        terms.requireWhole(unitClass, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CapApproved(now.act(), unitClass, terms, now.day()))
                .writing(Cap.key(unitClass), terms.cap(unitClass, Optional.empty(), now.act()));
    }
}
