package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.Optional;

/**
 * Asks for a bank's office to be admitted as a pledgee.
 *
 * @param pledgee the office, for which people of the bank alone act
 * @param kind what kind of bank it is
 * @param peerOf the MSP id of the bank's organisation, where its peer is to endorse what moves units pledged to it
 */
public record AdmitPledgee(ActId id, Actor pledgee, Pledgee.Kind kind, Optional<String> peerOf)
        implements Request<PledgeeAdmitted> {

    public AdmitPledgee {
        Text.require(pledgee.isOffice(), "pledgee", pledgee.value(), "the office of a bank");
        peerOf.ifPresent(msp -> Text.requireId("MSP id", msp));
    }

    @Override
    public Keys reads() {
        return Keys.needed(Mandate.key(pledgee)).fresh(Pledgee.key(pledgee));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeeAdmitted> decide(States states, Circumstances now, Rules rules) {
        Mandate mandate = states.get(Mandate.key(pledgee));
        rules.require(
                mandate.representatives().stream()
                                .allMatch(one -> isOfBank(one.person().msp()))
                        && peerOf.stream().allMatch(AdmitPledgee::isOfBank),
                Reason.PLEDGEE_NOT_ADMITTED,
                pledgee,
                "no office of a bank");
        rules.end();

        // From here on it must succeed.
        Pledgee admitted = new Pledgee(pledgee, kind, Pledgee.Standing.ADMITTED, peerOf);
        return Decision.of(new PledgeeAdmitted(now.act(), admitted, now.day())).writing(Pledgee.key(pledgee), admitted);
    }

    static boolean isOfBank(String msp) {
        return Role.granted(Role.BANK.name(), msp).isPresent();
    }
}
