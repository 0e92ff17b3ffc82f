package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;

/**
 * Asks for an office to exist from now on: of a city or province, or one that acts in the whole nation, as a bank's does. The Regulator's office
 * above it asks, two of its officers. A technical body has its office by being admitted.
 *
 * @param office its id, which starts with {@code office.} and was never another's
 * @param jurisdiction where it may act
 * @param officers at least one who may initiate and another who may approve, all of one organisation
 * @param legalBasis the decision
 */
public record EstablishOffice(
        ActId id, Actor office, Adcode jurisdiction, List<Representative> officers, String legalBasis)
        implements Request<OfficeEstablished> {

    public EstablishOffice {
        officers = List.copyOf(officers);
        Text.require(office.isOffice(), "office", office.value(), Actor.OFFICE + "NAME");
        Text.requireLegalBasis(legalBasis);
    }

    @Override
    public Optional<Adcode> place() {
        return Optional.of(jurisdiction);
    }

    @Override
    public Keys reads() {
        return Keys.none()
                .fresh(Mandate.key(office))
                .maybe(officers.stream()
                        .map(one -> BannedPerson.key(one.person()))
                        .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<OfficeEstablished> decide(States states, Circumstances now, Rules rules) {
        Mandate mandate = new Mandate(office, jurisdiction, officers);
        Superior superior = Superior.of(now, states);
        superior.requireAbove(mandate, rules);
        superior.requireKind(mandate, rules);
        Representatives.requireMandate(mandate, mandate, states, rules);
        Representatives.requireNoneBanned(office, officers, states, now, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new OfficeEstablished(now.act(), office, jurisdiction, officers, legalBasis, now.day()))
                .writing(Mandate.key(office), mandate);
    }
}
