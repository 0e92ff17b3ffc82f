package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may take pledges: rules in their order of precedence, and then the standing. */
class PledgeesTest {

    private final Market market = Founding.market();

    private static AdmitPledgee admit(String id, Actor office, Optional<String> peer) {
        return new AdmitPledgee(new ActId(id), office, Pledgee.Kind.STATE_BANK, peer);
    }

    private static SetPledgeeStanding set(String id, Pledgee.Standing standing) {
        return new SetPledgeeStanding(new ActId(id), Founding.BANK, standing, PledgeActs.BECAUSE);
    }

    @Test
    void banksAloneAreAdmittedAndOnce() {
        market.refuse(Founding.MINISTER, admit("a1", Founding.EXCHANGE, Optional.empty()), Reason.PLEDGEE_NOT_ADMITTED);
        market.refuse(
                Founding.MINISTER,
                admit("a1", Founding.BANK, Optional.of("RegistrarMSP")),
                Reason.PLEDGEE_NOT_ADMITTED);
        market.refuse(Founding.HUBEI, admit("a1", Founding.BANK, Optional.empty()), Reason.WRONG_JURISDICTION);
        market.grant(
                Founding.MINISTER,
                Founding.DEPUTY,
                admit("a1", Founding.BANK, Optional.of("BankMSP")),
                Founding.NATION);
        market.refuse(Founding.MINISTER, admit("a2", Founding.BANK, Optional.empty()), Reason.ID_TAKEN);
        assertEquals(
                new Pledgee(Founding.BANK, Pledgee.Kind.STATE_BANK, Pledgee.Standing.ADMITTED, Optional.of("BankMSP")),
                market.find(Pledgee.key(Founding.BANK)).orElseThrow());
    }

    @Test
    void aStandingChangesToAnother() {
        market.refuse(Founding.MINISTER, set("s1", Pledgee.Standing.SUSPENDED), Reason.NOT_FOUND);
        market.grant(Founding.MINISTER, Founding.DEPUTY, admit("a1", Founding.BANK, Optional.empty()), Founding.NATION);
        market.refuse(Founding.MINISTER, set("s1", Pledgee.Standing.ADMITTED), Reason.WRONG_STATE);
        market.grant(Founding.MINISTER, Founding.DEPUTY, set("s1", Pledgee.Standing.SUSPENDED), Founding.NATION);
        assertEquals(
                Pledgee.Standing.SUSPENDED,
                market.find(Pledgee.key(Founding.BANK)).orElseThrow().standing());
    }
}
