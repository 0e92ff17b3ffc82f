package io.carbonregistry.bodies;

import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.accounts.Representatives;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.List;

/**
 * Asks for a technical body to be admitted (Regulation 775 art. 13), with the persons who act in its name.
 *
 * @param body the id of the new body
 * @param kind what it does
 * @param name what it is called
 * @param seat where it is registered
 * @param accreditations what it is accredited for
 * @param representatives at least one who may initiate and another who may approve
 */
public record AdmitBody(
        ActId id,
        BodyId body,
        TechnicalBody.Kind kind,
        String name,
        Adcode seat,
        List<Accreditation> accreditations,
        List<Representative> representatives)
        implements Request<BodyAdmitted> {

    public AdmitBody {
        Text.requirePhrase("name", name, 128);
        accreditations = Batch.checked("accreditations", accreditations, Batch.OF_HOLDER);
        representatives = List.copyOf(representatives);
    }

    @Override
    public Keys reads() {
        return Keys.none()
                .fresh(TechnicalBody.key(body), Mandate.key(body.office()))
                .maybe(representatives.stream()
                        .map(one -> BannedPerson.key(one.person()))
                        .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<BodyAdmitted> decide(States states, Circumstances now, Rules rules) {
        Mandate mandate = new Mandate(body.office(), Adcode.NATION, representatives);
        representatives.forEach(one -> rules.require(
                Role.granted(Role.VERIFIER.name(), one.person().msp()).isPresent(),
                Reason.NOT_OF_THIS_OFFICE,
                one.person(),
                body.office()));
        representatives.forEach(one -> BannedPerson.requireNone(one.person(), states, now.day(), rules));
        Representatives.requireFourEyes(mandate, rules);
        rules.end();

        // From here on it must succeed.
        TechnicalBody admitted = new TechnicalBody(
                body,
                kind,
                name,
                seat,
                accreditations,
                List.of(new TechnicalBody.Since(TechnicalBody.Standing.ADMITTED, now.day())),
                List.of());
        return Decision.of(new BodyAdmitted(now.act(), body, kind, name, seat, accreditations, now.day()))
                .writing(TechnicalBody.key(body), admitted)
                .writing(Mandate.key(body.office()), mandate);
    }
}
