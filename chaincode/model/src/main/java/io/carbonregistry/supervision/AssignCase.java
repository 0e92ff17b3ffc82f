package io.carbonregistry.supervision;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks for an officer to answer for a case; whoever did before no longer does.
 *
 * @param caseId which
 * @param office the regulator's office that the officer is of
 * @param person who
 */
public record AssignCase(ActId id, CaseId caseId, Actor office, Person person) implements Request<CaseAssigned> {

    @Override
    public Optional<Adcode> place() {
        return Optional.of(caseId.place());
    }

    @Override
    public Keys reads() {
        return Keys.needed(Case.key(caseId), Mandate.key(office));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CaseAssigned> decide(States states, Circumstances now, Rules rules) {
        Case before = states.get(Case.key(caseId));
        Mandate mandate = states.get(Mandate.key(office));
        rules.require(before.closing().isEmpty(), Reason.WRONG_STATE, caseId, before.status(), "a case not closed");
        rules.require(isOf(mandate), Reason.NOT_OF_THIS_OFFICE, person, office);
        rules.require(
                mandate.jurisdiction().covers(caseId.place()),
                Reason.WRONG_JURISDICTION,
                office,
                mandate.jurisdiction(),
                "case " + caseId,
                caseId.place());
        rules.end();

        // From here on it must succeed.
        Officer officer = new Officer(office, person);
        return Decision.of(new CaseAssigned(now.act(), caseId, officer, now.day()))
                .writing(Case.key(caseId), before.assigned(officer));
    }

    private boolean isOf(Mandate mandate) {
        return mandate.actor().isOffice()
                && mandate.of(person).isPresent()
                && Role.granted(Role.REGULATOR.name(), person.msp()).isPresent();
    }
}
