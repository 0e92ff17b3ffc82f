package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.List;

/**
 * Asks for an office to act no more: nobody speaks for it from now on, and its id is never another's. The Regulator's office above it
 * asks, two of its officers. A technical body's office ends with its standing; an office that something rests on, as pledges do on a bank's, stays
 * until that is ended or another's.
 *
 * @param office which
 * @param legalBasis the decision
 */
public record CloseOffice(ActId id, Actor office, String legalBasis) implements Request<OfficeClosed> {

    public CloseOffice {
        Text.require(office.isOffice(), "office", office.value(), Actor.OFFICE + "NAME");
        Text.requireLegalBasis(legalBasis);
    }

    @Override
    public Keys reads() {
        return Keys.needed(Mandate.key(office));
    }

    @Override
    public List<String> scans() {
        return List.of(Engagement.keys(office));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<OfficeClosed> decide(States states, Circumstances now, Rules rules) {
        Mandate before = states.get(Mandate.key(office));
        Superior.of(now, states).requireAbove(before, rules);
        Representatives.requireSpokenFor(before, rules);
        rules.require(
                Superior.mayEnd(before), Reason.WRONG_STATE, office, "the registry rests on it", "another office");
        Engagement.requireNone(office, states, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new OfficeClosed(now.act(), office, legalBasis, now.day()))
                .writing(Mandate.key(office), before.closed());
    }
}
